package org.needlewise.journey;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.needlewise.seal.Opened;
import org.needlewise.seal.Sealer;
import org.springframework.stereotype.Component;

/** Seals journeys so that they can be stored outside of the program's memory. */
@Component
public class JourneySeal {

    private final Sealer sealer;

    public JourneySeal(Sealer sealer) {
        this.sealer = sealer;
    }

    /**
     * Seals a journey with the time and the patient's current step.
     *
     * @param purpose a fixed name for what it is sealed for; it does not open for any other
     */
    public byte[] seal(Journey journey, Step at, String purpose) {
        byte[] code = JourneyCode.encode(journey);
        byte[] content = ByteBuffer.allocate(1 + code.length)
                .put((byte) CodeNumbers.STEPS.indexOf(at))
                .put(code)
                .array();
        return sealer.seal(content, purpose);
    }

    /**
     * Opens what {@link #seal} returned.
     *
     * @param age how long ago it may have been sealed
     */
    public OpenedJourney open(byte[] sealed, String purpose, Duration age) {
        if (sealed.length > JourneyCode.LIMIT + 1 + Sealer.OVERHEAD) {
            return new OpenedJourney.Unreadable();
        }
        return switch (sealer.open(sealed, purpose, age)) {
            case Opened.Content(byte[] content) -> read(content).orElseGet(OpenedJourney.Unreadable::new);
            case Opened.Expired() -> new OpenedJourney.Expired();
            case Opened.Unreadable() -> new OpenedJourney.Unreadable();
        };
    }

    private static Optional<OpenedJourney> read(byte[] content) {
        if (content.length == 0 || content[0] < 0 || content[0] >= CodeNumbers.STEPS.size()) {
            return Optional.empty();
        }
        Step at = CodeNumbers.constant(CodeNumbers.STEPS, content[0]);
        return JourneyCode.decode(Arrays.copyOfRange(content, 1, content.length))
                .map(journey -> new OpenedJourney.Whole(journey, at));
    }
}
