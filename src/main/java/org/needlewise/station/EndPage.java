package org.needlewise.station;

import java.util.Locale;

/** The pages that follow the end of a visit, for someone who finished and for someone who cleared everything before. */
public enum EndPage {
    FINISHED("/finished", "ended.ready", 8),
    CLEARED("/cleared", "", 4);

    final String path;

    /** The key of the heading; empty if that everything is cleared is all there is to say. */
    final String heading;

    /** How long a station shows it, in seconds. A touch ends it. */
    final int stay;

    EndPage(String path, String heading, int stay) {
        this.path = path;
        this.heading = heading;
        this.stay = stay;
    }

    /** Its URL, with the language that the patient used, because nothing else of the visit is left. */
    public String address(Locale language) {
        return path + "?" + KioskController.LANGUAGE + "=" + language.toLanguageTag();
    }
}
