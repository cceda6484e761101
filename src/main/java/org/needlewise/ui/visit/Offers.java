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

/** What beside the screens, such as ways to take a summary along, this program, and the browser that is answered now, have. */
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

    /** On a station only while nothing says that its printer cannot be used. */
    public boolean print() {
        return offers(Offer.PRINT) && (!station() || PrinterReport.allowsPrinting(VaadinServletRequest.getCurrent()));
    }

    /** A file that is saved on a station would stay there. */
    public boolean pdf() {
        return pdfs.offered() && !station();
    }

    public boolean phone() {
        return offers(Offer.PHONE);
    }

    public boolean email() {
        return outbox.offered() && pdfs.offered() && offers(Offer.EMAIL);
    }

    /** A button that reads a screen aloud; whether it is shown is up to the browser and its voices. */
    public boolean sound() {
        return offers(Offer.SOUND);
    }

    public boolean station() {
        return here().isPresent();
    }

    /** What the browser that is answered now is counted by. Anybody may name a station: only those that are set count. */
    public Device device() {
        return device(VaadinServletRequest.getCurrent(), here());
    }

    /** The station that the browser which is answered now is, if it is one; none where no browser is answered. */
    private Optional<Station> here() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent()).flatMap(stations::of);
    }

    /** At home everything is offered. */
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
