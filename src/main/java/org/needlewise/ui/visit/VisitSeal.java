package org.needlewise.ui.visit;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Base64;
import java.util.Optional;
import org.needlewise.journey.JourneySeal;
import org.needlewise.journey.OpenedJourney;
import org.needlewise.ui.visit.BroughtVisit.Visited;

/** Converts a visit to and from the text of its cookie: the ID, and the journey sealed for that ID only. */
@SpringComponent
class VisitSeal {

    private static final String BETWEEN = ".";

    private final JourneySeal seal;

    VisitSeal(JourneySeal seal) {
        this.seal = seal;
    }

    String seal(Visited visited, CookieLifetime lifetime) {
        byte[] sealed = seal.seal(visited.journey(), visited.at(), lifetime.purpose(visited.visit()));
        return visited.visit()
                + BETWEEN
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    BroughtVisit open(String text, CookieLifetime lifetime) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 2 && VisitIds.isOne(parts[0])
                ? bytes(parts[1])
                        .map(journey -> open(parts[0], journey, lifetime))
                        .orElseGet(BroughtVisit.Unreadable::new)
                : new BroughtVisit.Unreadable();
    }

    private BroughtVisit open(String visit, byte[] journey, CookieLifetime lifetime) {
        return switch (seal.open(journey, lifetime.purpose(visit), lifetime.time)) {
            case OpenedJourney.Whole whole ->
                new Visited(visit, whole.journey(), whole.at(), lifetime == CookieLifetime.REMEMBERED);
            case OpenedJourney.Expired() -> new BroughtVisit.Over();
            case OpenedJourney.Unreadable() -> new BroughtVisit.Unreadable();
        };
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
