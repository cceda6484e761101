package org.needlewise.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.journey.Progress;
import org.needlewise.summary.Pdfs;
import org.needlewise.summary.Summary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One patient's way in one browser tab: the module that is taught, and the journey as a signal that screens bind to.
 *
 * <p>The module stays the one that the patient began with, whatever becomes of its files meanwhile. The session keeps
 * the journey too, so that a reload goes on with it.
 */
@SpringComponent
@UIScope
public class Visit {

    private static final Logger log = LoggerFactory.getLogger(Visit.class);

    private final Pdfs pdfs;
    private final List<LearningModule> offered;
    private final ValueSignal<Journey> journey;
    private final Signal<Progress> progress;
    private LearningModule module;
    private boolean arrived;

    Visit(Modules modules, Pdfs pdfs) {
        this.pdfs = pdfs;
        Optional<Kept> kept = kept();
        this.offered = modules.all(UI.getCurrent().getLocale());
        this.module = kept.map(Kept::module).orElseGet(offered::getFirst);
        this.journey = new ValueSignal<>(kept.map(Kept::journey).orElseGet(() -> Journey.begin(module.id())));
        this.progress = Signal.cached(journey.map(now -> now.progress(module)));
    }

    /** All modules that can be chosen. */
    public List<LearningModule> offered() {
        return offered;
    }

    public LearningModule module() {
        return module;
    }

    public Signal<Journey> journey() {
        return journey.asReadonly();
    }

    public Signal<Progress> progress() {
        return progress;
    }

    /** Whether this session has a journey to go on with, whatever is taught by now. */
    static boolean underWay() {
        return kept().isPresent();
    }

    /** Whether it is settled which module is taught: there is only one, or the patient chose. */
    public boolean settled() {
        return offered.size() == 1 || underWay();
    }

    /** Begins the given module, or goes on with it where the patient left it. */
    public void choose(LearningModule chosen) {
        Optional<Journey> left =
                kept().map(kept -> kept.journeys().get(chosen.id())).map(known -> known.fitting(chosen));
        module = chosen;
        keep(left.orElseGet(() -> Journey.begin(chosen.id())));
    }

    /**
     * Takes over a journey that began on another device, in place of the one that this session has of its module.
     *
     * @return whether that module is offered here
     */
    public boolean arrive(Journey begun) {
        Optional<LearningModule> taught =
                offered.stream().filter(one -> one.id().equals(begun.module())).findFirst();
        taught.ifPresent(known -> {
            module = known;
            keep(begun.fitting(known));
            arrived = true;
        });
        return taught.isPresent();
    }

    /** Whether the patient came from another device since this was asked last. */
    public boolean justArrived() {
        boolean news = arrived;
        arrived = false;
        return news;
    }

    /**
     * Makes the journey that the change leads to; one that does not fit is ignored.
     *
     * @return whether the change fitted
     */
    public boolean act(Change change) {
        Optional<Journey> next = journey.peek().after(change, module);
        next.ifPresentOrElse(
                this::keep,
                () -> log.info(
                        "Ignored a change that does not fit: {}",
                        change.getClass().getSimpleName()));
        return next.isPresent();
    }

    /** The summary as a PDF; the one before it and, when the visit ends, this one are kept no longer. */
    public CompletableFuture<byte[]> pdf(Summary summary) {
        printed().filter(before -> !before.equals(summary)).ifPresent(pdfs::forget);
        VaadinSession.getCurrent().setAttribute(Summary.class, summary);
        return pdfs.of(summary);
    }

    /** Forgets everything that the patient entered, ends the session and shows the first screen; no way leads back. */
    public void end() {
        printed().ifPresent(pdfs::forget);
        UI.getCurrent().getPage().executeJs("location.replace('/end')");
        VaadinSession.getCurrent().getSession().invalidate();
    }

    private void keep(Journey next) {
        Map<String, Journey> journeys = new HashMap<>(kept().map(Kept::journeys).orElse(Map.of()));
        journeys.put(module.id(), next);
        journey.set(next);
        VaadinSession.getCurrent().setAttribute(Kept.class, new Kept(module, journeys));
    }

    private static Optional<Summary> printed() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Summary.class));
    }

    private static Optional<Kept> kept() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Kept.class));
    }

    /** The module that the patient is in, and the journeys of all that they began, by module. */
    private record Kept(LearningModule module, Map<String, Journey> journeys) {

        Kept {
            journeys = Map.copyOf(journeys);
        }

        Journey journey() {
            return journeys.getOrDefault(module.id(), Journey.begin(module.id()));
        }
    }
}
