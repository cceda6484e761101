package org.needlewise.ui.email;

/** How far an email has come on its way into the outbox. */
sealed interface Stage {

    /** The result to show if nothing further is known. */
    State lastWord();

    /** The stages before a final result. */
    enum UnderWay implements Stage {
        /** The PDF is being made. Nothing has been posted, and the email can still be canceled. */
        MAKING(State.FAILED),
        /** The outbox is storing the email, which can no longer be canceled. */
        WRITING(State.UNSURE),
        /** The outbox has the email. */
        POSTED(State.WAITING);

        private final State lastWord;

        UnderWay(State lastWord) {
            this.lastWord = lastWord;
        }

        @Override
        public State lastWord() {
            return lastWord;
        }
    }

    /** The final result, which the patient may already have seen. It never changes. */
    record Settled(State lastWord) implements Stage {}
}
