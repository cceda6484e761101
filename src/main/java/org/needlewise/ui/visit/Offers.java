package org.needlewise.ui.visit;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.needlewise.clinic.Kiosk;
import org.needlewise.clinic.Offer;
import org.needlewise.clinic.Station;
import org.needlewise.delivery.Device;
import org.needlewise.delivery.Outbox;
import org.needlewise.station.PrinterReport;
import org.needlewise.station.Stations;
import org.needlewise.summary.Pdfs;
import org.needlewise.web.Devices;

/** Which optional features, such as ways to take the summary, are offered by this program to the current browser. */
@SpringComponent
public class Offers {

    private final Stations stations;
    private final Pdfs pdfs;
    private final Outbox outbox;
    private final Kiosk kiosk;

    Offers(Stations stations, Pdfs pdfs, Outbox outbox, Kiosk kiosk) {
        this.stations = stations;
        this.pdfs = pdfs;
        this.outbox = outbox;
        this.kiosk = kiosk;
    }

    /** On a station, only if its printer is not reported as unusable. */
    public boolean print() {
        return offers(Offer.PRINT) && (!station() || PrinterReport.allowsPrinting(VaadinServletRequest.getCurrent()));
    }

    /** Not on a station: a saved file would stay there. */
    public boolean pdf() {
        return pdfs.offered() && !station();
    }

    public boolean phone() {
        return offers(Offer.PHONE);
    }

    /** The name of that way: from a station to the patient's phone, from home to whatever else the patient has. */
    public String phoneName() {
        return station() ? "take-along.phone" : "take-along.device";
    }

    public boolean email() {
        return outbox.offered() && pdfs.offered() && offers(Offer.EMAIL);
    }

    /** Whether a button may read the screen aloud. The browser shows it only if it has a suitable voice. */
    public boolean sound() {
        return offers(Offer.SOUND);
    }

    public boolean station() {
        return here().isPresent();
    }

    /** The current browser's identity for rate limits. Anyone can claim to be a station; only configured ones count. */
    public Device device() {
        return device(VaadinServletRequest.getCurrent(), here());
    }

    /** The station that the current browser runs as; empty for a regular browser or outside of a request. */
    private Optional<Station> here() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent()).flatMap(stations::of);
    }

    /** Outside of a station, everything is offered. */
    private boolean offers(Offer offer) {
        return here().map(station -> station.offers(offer)).orElse(true);
    }

    Device device(HttpServletRequest request, Optional<Station> here) {
        return new Device(
                Devices.of(request),
                Devices.neighbourhood(request),
                here.map(Station::name).filter(kiosk::names));
    }
}
