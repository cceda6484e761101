package org.needlewise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Identifies what a part of a screen shows now: an item, a statement, a card.
 *
 * <p>The browser sends this name with each tap. A tap on something that is no longer shown is ignored, such as the
 * second of a double tap whose first tap has already led on. The browser also uses the name to decide when to start
 * counting taps.
 */
public final class Shown {

    /** The name that the browser showed around the tapped element. */
    static final String SEEN = "element.closest('[data-shown]')?.dataset.shown";

    private static final Logger log = LoggerFactory.getLogger(Shown.class);

    private final Signal<String> now;

    private Shown(Signal<String> now) {
        this.now = now;
    }

    /** Names what a part shows. The same content has the same name after a reload. */
    public static void name(Component part, Signal<String> now) {
        part.getElement().bindAttribute("data-shown", now);
        ComponentUtil.setData(part, Shown.class, new Shown(now));
    }

    /**
     * Listens for a browser event, and ignores it if it was meant for something else.
     *
     * @param data the expressions to send with the event
     */
    public static DomListenerRegistration hear(
            Component tapped, String event, Consumer<JsonNode> heard, String... data) {
        DomListenerRegistration listening = tapped.getElement().addEventListener(event, tap -> {
            if (meant(tapped, tap.getEventData().path(SEEN))) {
                heard.accept(tap.getEventData());
            } else {
                log.info("Ignored a tap that was meant for what is no longer shown");
            }
        });
        Stream.of(data).forEach(listening::addEventData);
        return listening.addEventData(SEEN);
    }

    /** Compares with the signal, which includes all earlier events. The page's own state may lag behind. */
    private static boolean meant(Component tapped, JsonNode seen) {
        return seen.isMissingNode()
                || around(tapped)
                        .map(shown -> shown.now.peek().equals(seen.asString("")))
                        .orElse(true);
    }

    private static Optional<Shown> around(Component tapped) {
        return Stream.iterate(Optional.of(tapped), Optional::isPresent, part -> part.flatMap(Component::getParent))
                .flatMap(Optional::stream)
                .flatMap(part -> Optional.ofNullable(ComponentUtil.getData(part, Shown.class)).stream())
                .findFirst();
    }
}
