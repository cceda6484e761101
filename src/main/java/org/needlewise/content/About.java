package org.needlewise.content;

import java.util.List;

/**
 * What a module says of itself, and the advice that goes home with the patient.
 *
 * @param notice that this is general information and no replacement for a doctor's advice
 * @param decision that the decision is the patient's own
 * @param aftercare what to do after the treatment
 * @param call the reasons to call the doctor right away
 */
public record About(
        String title,
        String invitation,
        Picture picture,
        String notice,
        String decision,
        List<Advice> aftercare,
        List<Advice> call) {

    public About {
        aftercare = List.copyOf(aftercare);
        call = List.copyOf(call);
    }
}
