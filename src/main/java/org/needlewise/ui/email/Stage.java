package org.needlewise.ui.email;

/** How far a mail has come on its way into the outbox. */
sealed interface Stage {

    /** What is told when nothing more is heard. */
    State lastWord();

    /** What is not settled yet. */
    enum UnderWay implements Stage {
        /** The file is being made: nothing has left, and the mail can still be called off. */
        MAKING(State.FAILED),
        /** The outbox is writing the mail down and no longer gives it back. */
        WRITING(State.UNSURE),
        /** The outbox has the mail. */
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

    /** What the patient is, or may have been, told; it never changes. */
    record Settled(State lastWord) implements Stage {}
}
