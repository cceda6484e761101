package org.needlewise.journey;

/** A question that the patient wants to ask: a suggested one, or one in their own words. */
public sealed interface ChosenQuestion {

    /** One of the module's questions, by its ID. */
    record Suggested(String id) implements ChosenQuestion {

        public Suggested {
            Ids.check(id);
        }
    }

    /** A question in the patient's own words, on one line and without invisible characters. */
    record Own(String text) implements ChosenQuestion {

        public Own {
            text = OwnWords.clean(text);
            if (text.isEmpty() || text.length() > Journey.OWN_QUESTIONS_LIMIT) {
                throw new IllegalArgumentException("own question of %s characters".formatted(text.length()));
            }
        }
    }
}
