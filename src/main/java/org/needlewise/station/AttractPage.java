package org.needlewise.station;

import java.util.List;
import org.needlewise.clinic.Clinic;

/**
 * What a station shows while nobody is there.
 *
 * @param pictures the addresses of the pictures that take turns
 * @param invitations one for each language, at least one
 * @param oneMoment what is said while the server does not answer, in the first language
 */
public record AttractPage(
        Clinic clinic, String font, List<String> pictures, List<Invitation> invitations, String oneMoment) {

    public AttractPage {
        pictures = List.copyOf(pictures);
        invitations = List.copyOf(invitations);
    }

    public Invitation first() {
        return invitations.getFirst();
    }
}
