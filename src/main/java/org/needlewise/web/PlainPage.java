package org.needlewise.web;

/** Why a page stands in for the one that was wanted, as the keys of what it says and where its button leads. */
enum PlainPage {
    /** What a search engine, a link preview or a monitor gets in place of the first screen. */
    PREVIEW("welcome.heading", "welcome.private", "welcome.start", "/"),
    BUSY("busy.heading", "busy.text", "busy.again", ""),
    NOTHING_HERE("not-found.heading", "not-found.text", "not-found.home", "/"),
    WENT_WRONG("failure.heading", "failure.text", "not-found.home", "/"),
    NO_COOKIES("no-cookies.heading", "no-cookies.text", "no-cookies.again", "/");

    final String heading;
    final String text;
    final String button;
    final String address;

    PlainPage(String heading, String text, String button, String address) {
        this.heading = heading;
        this.text = text;
        this.button = button;
        this.address = address;
    }
}
