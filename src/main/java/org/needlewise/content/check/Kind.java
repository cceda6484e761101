package org.needlewise.content.check;

/** The kinds of things in a module that have an id. */
public enum Kind {
    ABOUT("introduction"),
    FACT("fact"),
    LANGUAGE("language"),
    LESSON("lesson"),
    STATEMENT("statement"),
    SELF_CHECK_ITEM("self-check item"),
    QUESTION("question"),
    READINESS("readiness sentence"),
    TERM("word"),
    AFTERCARE("aftercare line"),
    CALL("reason to call");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** How an author calls it. */
    public String word() {
        return word;
    }
}
