package org.needlewise.content;

import java.util.List;
import java.util.Optional;

/**
 * What a module says about itself, and the advice that the patient takes home.
 *
 * @param picture the picture of the first screen
 * @param morePictures the other pictures of a station's first screen, which decorate
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
        List<Picture> morePictures,
        String notice,
        String decision,
        List<CareLine> aftercare,
        List<CareLine> call,
        Optional<String> worry) {

    public About {
        morePictures = List.copyOf(morePictures);
        aftercare = List.copyOf(aftercare);
        call = List.copyOf(call);
    }
}
