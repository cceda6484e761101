package org.needlewise.content;

import java.util.List;
import java.util.Optional;

/**
 * What a module says about itself, and the advice that the patient takes home.
 *
 * @param notice that this is general information and does not replace a doctor's advice
 * @param decision that the decision is the patient's own
 * @param aftercare what to do after the treatment
 * @param call the reasons to call the doctor right away
 * @param worry that the patient may also call about anything else
 */
public record About(
        String title,
        String invitation,
        Picture picture,
        String notice,
        String decision,
        List<CareLine> aftercare,
        List<CareLine> call,
        Optional<String> worry) {

    public About {
        aftercare = List.copyOf(aftercare);
        call = List.copyOf(call);
    }
}
