package org.needlewise.summary;

import java.util.Optional;
import org.needlewise.journey.SelfCheckAnswer;

/**
 * One line of a summary.
 *
 * @param key what the line is left out and taken in by
 * @param detail what to do about it, or why it is so
 * @param answer what the patient answered, where the line comes from the self-check
 * @param kept whether the patient wants the line on the summary
 */
public record Line(String key, String text, Optional<String> detail, Optional<SelfCheckAnswer> answer, boolean kept) {

    /** How the keys of lines begin that the summary has because of the self-check. */
    static final String TALK_ABOUT = "talk:";

    /** How the keys of lines begin that the patient wrote. */
    static final String OWN = "ask:own:";

    /** Whether the patient wrote it, in whatever language. */
    public boolean own() {
        return key.startsWith(OWN);
    }
}
