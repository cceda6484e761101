package org.needlewise.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.needlewise.clinic.Station;
import org.needlewise.content.Modules;
import org.needlewise.station.Stations;
import org.springframework.context.MessageSource;
import tools.jackson.databind.json.JsonMapper;

/** Adds what only a station needs to its pages, as markup that works before the program and needs no session. */
@SpringComponent
class StationElements implements VaadinServiceInitListener {

    private static final String LANGUAGE = "language";

    private final Stations stations;
    private final Modules modules;
    private final MessageSource words;
    private final JsonMapper json = JsonMapper.shared();

    StationElements(Stations stations, Modules modules, MessageSource words) {
        this.stations = stations;
        this.modules = modules;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::equip);
        event.getSource().addUIInitListener(init -> {
            speakAsWanted();
            sayThatTheConnectionIsLost(init.getUI());
        });
    }

    private void equip(IndexHtmlResponse response) {
        if (response.getVaadinRequest() instanceof VaadinServletRequest request) {
            Locale language = request.getLocale();
            stations.of(request)
                    .ifPresent(station -> response.getDocument()
                            .body()
                            .appendChildren(List.of(watch(station, language), keyboard(language))));
        }
    }

    private Element watch(Station station, Locale language) {
        int seconds = (int) station.countdown().toSeconds();
        return new Element("station-watch")
                .attr("idle", String.valueOf(station.idle().toSeconds()))
                .attr("countdown", String.valueOf(seconds))
                .attr("heading", word("kiosk.still-there", language))
                .attr("text", word("kiosk.still-there.text", language))
                .attr("here", word("kiosk.still-there.here", language))
                .attr("one-moment", word("kiosk.offline", language))
                .attr("left", left(seconds, language));
    }

    private Element keyboard(Locale language) {
        return new Element("screen-keyboard")
                .attr("role", "group")
                .attr("aria-label", word("keyboard.label", language))
                // A keyboard has the same layout in every writing direction.
                .attr("dir", "ltr")
                .attr("names", json.writeValueAsString(KeyNames.in(key -> word(key, language))));
    }

    /** The texts for the remaining time, indexed by the number of seconds. */
    private String left(int seconds, Locale language) {
        return json.writeValueAsString(IntStream.rangeClosed(0, seconds)
                .mapToObj(left -> word("kiosk.still-there.left", language, left))
                .toList());
    }

    /** Sets the language from the URL. The buttons of the attract page put it there. */
    private void speakAsWanted() {
        Optional.ofNullable(VaadinRequest.getCurrent().getParameter(LANGUAGE))
                .map(Locale::forLanguageTag)
                .filter(modules.languages()::contains)
                .ifPresent(VaadinSession.getCurrent()::setLocale);
    }

    private void sayThatTheConnectionIsLost(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(word("connection.lost", ui.getLocale()));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(word("connection.lost", ui.getLocale()));
    }

    private String word(String key, Locale language, Object... arguments) {
        return words.getMessage(key, arguments, language);
    }
}
