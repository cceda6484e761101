package org.needlewise.web;

/** Why a plain page replaces the requested one, with the keys of its texts and the target of its button. */
enum PlainPage {
    /** For search engines, link previews, and monitors, in place of the first screen. */
    PREVIEW("welcome.heading", "privacy.no_account", "welcome.start", "/"),
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
