package org.needlewise.station;

import java.util.List;
import org.needlewise.clinic.Clinic;

/**
 * The page that invites patients to a station, once there is anything to teach.
 *
 * @param inviting whether there is anything to start; otherwise the page says that it is being prepared
 * @param pictures the URLs of the pictures to rotate through
 * @param invitations one for each language, at least one
 * @param oneMoment shown while the server does not respond, in the first language
 */
public record AttractPage(
        Clinic clinic,
        boolean inviting,
        String font,
        List<String> pictures,
        List<Invitation> invitations,
        String oneMoment) {

    public AttractPage {
        pictures = List.copyOf(pictures);
        invitations = List.copyOf(invitations);
    }

    public Invitation first() {
        return invitations.getFirst();
    }
}
