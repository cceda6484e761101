package org.needlewise.clinic;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One kiosk: what it offers, and when it assumes that a patient has left.
 *
 * @param name 1 to 30 lowercase letters, digits, and hyphens
 * @param idle how long it is idle before it asks whether the patient is still there
 * @param countdown how long it then waits for an answer
 * @param languages the languages of its first screen, in this order; empty for all that are taught
 */
public record Station(String name, Duration idle, Duration countdown, Set<Offer> offers, List<Locale> languages) {

    public Station {
        offers = Set.copyOf(offers);
        languages = List.copyOf(languages);
    }

    public boolean offers(Offer offer) {
        return offers.contains(offer);
    }
}
