package org.needlewise.content.check;

/** The kinds of parts of a module that have an ID. */
public enum Kind {
    ABOUT("introduction"),
    FACT("fact"),
    LANGUAGE("language"),
    LESSON("lesson"),
    STATEMENT("statement"),
    SELF_CHECK_ITEM("self-check item"),
    QUESTION("question"),
    VALUE("value"),
    READINESS("readiness statement"),
    TERM("word"),
    AFTERCARE("aftercare line"),
    CALL("reason to call");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word for it in messages to authors. */
    public String word() {
        return word;
    }
}
