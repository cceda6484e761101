package org.needlewise.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every patient takes home, whatever they entered. It is kept or left out as a whole, so that no danger sign is
 * lost by mistake.
 *
 * @param call the reasons to call the doctor right away
 * @param worry that the patient may also call about anything else
 * @param aftercare what to do after the treatment
 * @param kept whether the patient wants it on the summary
 */
public record CareAdvice(List<String> call, Optional<String> worry, List<String> aftercare, boolean kept) {

    /** Identifies the advice when it is left out or put back. */
    public static final String KEY = "care";

    public CareAdvice {
        call = List.copyOf(call);
        aftercare = List.copyOf(aftercare);
    }

    public boolean isEmpty() {
        return call.isEmpty() && aftercare.isEmpty();
    }

    Stream<String> texts() {
        return Stream.of(call.stream(), worry.stream(), aftercare.stream()).flatMap(texts -> texts);
    }
}
