package org.needlewise.summary;

import java.util.Optional;
import org.needlewise.journey.SelfCheckAnswer;

/**
 * One line of a summary.
 *
 * @param key identifies the line when it is left out or put back
 * @param detail what to do about it, or why it is so
 * @param answer the patient's answer, if the line comes from the self-check
 * @param kept whether the patient wants the line on the summary
 */
public record Line(String key, String text, Optional<String> detail, Optional<SelfCheckAnswer> answer, boolean kept) {

    /** The prefix of the keys of lines from the self-check. */
    static final String TALK_ABOUT = "talk:";

    /** The prefix of the keys of lines that the patient wrote. */
    static final String OWN = "ask:own:";

    /** Whether the patient wrote it, which may be in any language. */
    public boolean own() {
        return key.startsWith(OWN);
    }
}
