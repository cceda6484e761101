package org.needlewise.clinic;

import java.util.Locale;

/**
 * What patients are told about their data. Each sentence is true whenever it is shown, and no other text says anything
 * about it.
 *
 * <p>Answers are in the session and in the browser's sealed cookie. An email waits in the outbox, encrypted, for 24
 * hours at most, and is deleted once it is sent.
 */
public enum Privacy {
    /** On a kiosk: the end of a visit clears everything, whether the patient taps Finish or leaves. */
    STATION,
    /** At home: the cookie lasts until the visit ends or the browser is closed. */
    THIS_BROWSER,
    /** At home, if the patient wants to be remembered: the cookie lasts 30 days or until the visit ends. */
    THIS_DEVICE,
    /** After the end of a visit, in a browser that has none. */
    CLEARED,
    /** Before an email is sent. */
    EMAIL,
    /** In an email, which can be read only once it was sent. */
    SENT_EMAIL,
    /** Wherever the state is not known, such as in the preview of a link. */
    NO_ACCOUNT;

    /** The sentence for a visit. */
    public static Privacy of(boolean station, boolean remembered) {
        if (station) {
            return STATION;
        }
        return remembered ? THIS_DEVICE : THIS_BROWSER;
    }

    /** The key of the sentence among the words of the interface. */
    public String key() {
        return "privacy." + name().toLowerCase(Locale.ROOT);
    }
}
