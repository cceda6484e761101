package org.needlewise.summary;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Base64;
import java.util.Optional;
import org.needlewise.clinic.Logo;
import org.needlewise.summary.logo.LogoDrawing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The clinic's logo for paper. It is drawn once, and left out if it would not look as it does on the screen. */
@Component
class PaperLogo implements MeterBinder {

    private static final Logger log = LoggerFactory.getLogger(PaperLogo.class);

    private final Logo logo;
    private volatile Optional<Optional<String>> drawn = Optional.empty();

    PaperLogo(Logo logo) {
        this.logo = logo;
    }

    /** The drawn picture as a data URL. The first call draws it. */
    Optional<String> address() {
        return drawn.orElseGet(this::draw);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("needlewise.logo.left.out", this, it -> it.isLeftOut() ? 1 : 0)
                .description("1 where the clinic's logo cannot be printed and is left out of PDFs")
                .register(registry);
    }

    /** Whether the clinic's logo could not be drawn for paper; false until it has been tried. */
    boolean isLeftOut() {
        return logo.image().isPresent() && drawn.filter(Optional::isEmpty).isPresent();
    }

    private synchronized Optional<String> draw() {
        Optional<String> picture =
                drawn.orElseGet(() -> logo.image().flatMap(image -> address(LogoDrawing.of(image.bytes()))));
        drawn = Optional.of(picture);
        return picture;
    }

    private Optional<String> address(LogoDrawing drawing) {
        String file = logo.file().map(String::valueOf).orElse("");
        return switch (drawing) {
            case LogoDrawing.Drawn(byte[] png, var advice) -> {
                advice.forEach(one -> log.warn("The logo {} may look different in PDFs: {}", file, one));
                yield Optional.of("data:image/png;base64," + Base64.getEncoder().encodeToString(png));
            }
            case LogoDrawing.LeftOut(String reason) -> {
                log.warn("The logo {} is left out of PDFs and emails, the screens show it: {}", file, reason);
                yield Optional.empty();
            }
        };
    }
}
