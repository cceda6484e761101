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

    String seal(Visited visited, CookieLifetime keeping) {
        byte[] sealed = seal.seal(visited.journey(), visited.at(), keeping.purpose(visited.visit()));
        return visited.visit()
                + BETWEEN
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    BroughtVisit open(String text, CookieLifetime keeping) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 2 && VisitIds.isOne(parts[0])
                ? bytes(parts[1])
                        .map(journey -> open(parts[0], journey, keeping))
                        .orElseGet(BroughtVisit.Unreadable::new)
                : new BroughtVisit.Unreadable();
    }

    private BroughtVisit open(String visit, byte[] journey, CookieLifetime keeping) {
        return switch (seal.open(journey, keeping.purpose(visit), keeping.time)) {
            case OpenedJourney.Whole whole ->
                new Visited(visit, whole.journey(), whole.at(), keeping == CookieLifetime.REMEMBERED);
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
