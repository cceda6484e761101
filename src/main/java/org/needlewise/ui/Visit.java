package org.needlewise.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.journey.Progress;
import org.needlewise.journey.Step;
import org.needlewise.summary.Pdfs;
import org.needlewise.summary.Summary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One patient's way in one browser tab: the module that is taught, and the journey as a signal that screens bind to.
 *
 * <p>The module stays the one that the patient began with, whatever becomes of its files meanwhile. The session keeps
 * the journey too, and the browser a sealed copy, so that it goes on after a reload, and on another server.
 */
@SpringComponent
@UIScope
public class Visit {

    private static final Logger log = LoggerFactory.getLogger(Visit.class);

    private final Pdfs pdfs;
    private final JourneyCookie cookie;
    private final List<LearningModule> offered;
    private final ValueSignal<Journey> journey;
    private final Signal<Progress> progress;
    private LearningModule module;
    private boolean arrived;
    private boolean toBeWritten;
    private boolean ended;

    Visit(Modules modules, Pdfs pdfs, JourneyCookie cookie) {
        this.pdfs = pdfs;
        this.cookie = cookie;
        this.offered = modules.all(UI.getCurrent().getLocale());
        Kept kept = Kept.here().or(this::found).orElseGet(() -> Kept.nothing(offered.getFirst()));
        this.module = kept.module();
        this.journey = new ValueSignal<>(kept.journey());
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

    /** The step that was gone to last. */
    public Step at() {
        return kept().at();
    }

    /** Whether the browser keeps the journey when it closes. */
    public boolean remembered() {
        return kept().remembered();
    }

    /** Says whether the browser keeps the journey when it closes; on a station it never does. */
    public void remember(boolean wanted) {
        save(kept().remembered(wanted));
    }

    /** Whether this session has a journey to go on with, whatever is taught by now. */
    static boolean underWay() {
        return Kept.here().filter(kept -> !kept.journeys().isEmpty()).isPresent();
    }

    /** Whether it is settled which module is taught: there is only one, or the patient chose. */
    public boolean settled() {
        return offered.size() == 1 || underWay();
    }

    /** Begins the given module, or goes on with it where the patient left it. */
    public void choose(LearningModule chosen) {
        module = chosen;
        keep(kept().journey().fitting(chosen), at());
    }

    /**
     * Takes over a journey that began on another device, in place of the one that this session has of its module.
     *
     * @return whether that module is offered here
     */
    public boolean arrive(Journey begun) {
        Optional<LearningModule> taught = taught(begun);
        taught.ifPresent(known -> {
            module = known;
            keep(begun.fitting(known), at());
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
        Step step = change instanceof Change.OpenStep(Step opened) ? opened : at();
        next.ifPresentOrElse(
                changed -> keep(changed, step),
                () -> log.info(
                        "Ignored a change that does not fit: {}",
                        change.getClass().getSimpleName()));
        return next.isPresent();
    }

    /** The summary as a PDF; the one before it and, when the visit ends, this one are kept no longer. */
    public CompletableFuture<byte[]> pdf(Summary summary, Pdfs.Use use) {
        printed().filter(before -> !before.equals(summary)).ifPresent(pdfs::forget);
        VaadinSession.getCurrent().setAttribute(Summary.class, summary);
        return pdfs.of(summary, use, VaadinSession.getCurrent());
    }

    /** Forgets everything that the patient entered, ends the session and shows the first screen; no way leads back. */
    public void end() {
        ended = true;
        printed().ifPresent(pdfs::forget);
        UI.getCurrent().getPage().executeJs("location.replace('/end')");
        VaadinSession.getCurrent().getSession().invalidate();
    }

    private void keep(Journey next, Step step) {
        journey.set(next);
        save(kept().with(next, step));
    }

    private Kept kept() {
        return Kept.here().orElseGet(() -> Kept.nothing(module)).in(module);
    }

    /** The browser's copy is made once for all that an answer changes. */
    private void save(Kept changed) {
        VaadinSession.getCurrent().setAttribute(Kept.class, changed);
        if (!toBeWritten) {
            toBeWritten = true;
            UI ui = UI.getCurrent();
            ui.beforeClientResponse(ui, context -> write());
        }
    }

    private void write() {
        toBeWritten = false;
        if (!ended) {
            cookie.write(kept().toFind(), VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        }
    }

    private Optional<Kept> found() {
        Optional<Kept> found = cookie.read(VaadinServletRequest.getCurrent())
                .flatMap(one -> taught(one.journey()).map(module -> Kept.found(module, one)));
        found.ifPresent(kept -> VaadinSession.getCurrent().setAttribute(Kept.class, kept));
        return found;
    }

    private Optional<LearningModule> taught(Journey begun) {
        return offered.stream().filter(one -> one.id().equals(begun.module())).findFirst();
    }

    private static Optional<Summary> printed() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Summary.class));
    }
}
