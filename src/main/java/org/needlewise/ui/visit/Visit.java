package org.needlewise.ui.visit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
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
 * What one browser tab shows of its session's visit: the module that is taught in it, and the journey as a signal that
 * screens bind to.
 *
 * <p>The module stays the one that the patient began with, whatever becomes of its files meanwhile. All tabs share the
 * journeys, which go on after a reload, and on another server.
 */
@SpringComponent
@UIScope
public class Visit {

    private static final Logger log = LoggerFactory.getLogger(Visit.class);

    private final SharedVisit shared;
    private final Pdfs pdfs;
    private final List<LearningModule> offered;
    private final ValueSignal<LearningModule> module;
    private final Signal<Journey> journey;
    private final Signal<Progress> progress;
    private boolean arrived;

    Visit(SharedVisit shared, Modules modules, Pdfs pdfs) {
        this.shared = shared;
        this.pdfs = pdfs;
        this.offered = modules.all(UI.getCurrent().getLocale());
        shared.meet(this::taught);
        this.module = new ValueSignal<>(state().module().orElseGet(offered::getFirst));
        this.journey = Signal.computed(() -> shared.state().get().journey(module.get()));
        this.progress = Signal.cached(journey.map(now -> now.progress(module.get())));
    }

    /** All modules that can be chosen. */
    public List<LearningModule> offered() {
        return offered;
    }

    public LearningModule module() {
        return module.peek();
    }

    public Signal<Journey> journey() {
        return journey;
    }

    public Signal<Progress> progress() {
        return progress;
    }

    /** The step that was gone to last. */
    public Step at() {
        return state().at();
    }

    /** Whether the browser keeps the journey when it closes. */
    public Signal<Boolean> remembered() {
        return shared.state().map(VisitState::remembered);
    }

    /** Says whether the browser keeps the journey when it closes; on a station it never does. */
    public void remember(boolean wanted) {
        update(now -> now.with(module(), now.journey(module()), now.at()).remembered(wanted));
    }

    /** Whether it is settled which module is taught: there is only one, or the patient chose. */
    public boolean settled() {
        return offered.size() == 1 || shared.underWay();
    }

    /** Begins the given module, or goes on with it where the patient left it. */
    public void choose(LearningModule chosen) {
        module.set(chosen);
        update(now -> now.with(chosen, now.journey(chosen).fitting(chosen), now.at()));
    }

    /** What this visit has of a journey's module, as far as the patient entered something there. */
    public Optional<Journey> begun(Journey other) {
        return Optional.ofNullable(state().journeys().get(other.module())).filter(here -> !here.isBlank());
    }

    /**
     * Takes over a journey that began on another device, in place of the one that this visit has of its module.
     *
     * @return whether that module is offered here
     */
    public boolean arrive(Journey begun) {
        Optional<LearningModule> known = taught(begun);
        known.ifPresent(here -> {
            module.set(here);
            update(now -> now.with(here, begun.fitting(here), now.at()));
            shared.renewSessionId();
            arrived = true;
        });
        return known.isPresent();
    }

    /** Whether the patient came from another device since this was asked last. */
    public boolean justArrived() {
        boolean news = arrived;
        arrived = false;
        return news;
    }

    /**
     * Makes the journey that the change leads to; one that does not fit what is there now is ignored.
     *
     * @return whether the change fitted
     */
    public boolean act(Change change) {
        boolean[] fitted = new boolean[1];
        update(now -> {
            Optional<Journey> next = now.journey(module()).after(change, module());
            fitted[0] = next.isPresent();
            Step step = change instanceof Change.OpenStep(Step opened) ? opened : now.at();
            return next.map(changed -> now.with(module(), changed, step)).orElse(now);
        });
        if (!fitted[0]) {
            log.info("Ignored a change that does not fit: {}", change.getClass().getSimpleName());
        }
        return fitted[0];
    }

    /** The summary as a PDF; the one before it and, when the visit ends, this one are kept no longer. */
    public CompletableFuture<byte[]> pdf(Summary summary, Pdfs.Use use) {
        printed().filter(before -> !before.equals(summary)).ifPresent(pdfs::forget);
        VaadinSession.getCurrent().setAttribute(Summary.class, summary);
        return pdfs.of(summary, use, VaadinSession.getCurrent());
    }

    /** Has the browser end the visit, which forgets everything that the patient entered and shows the first screen. */
    public void end() {
        shared.end();
        printed().ifPresent(pdfs::forget);
        UI.getCurrent().getPage().executeJs("window.dispatchEvent(new Event('end-visit'))");
    }

    private VisitState state() {
        return shared.state().peek();
    }

    private void update(UnaryOperator<VisitState> change) {
        shared.update(this::taught, change);
    }

    private Optional<LearningModule> taught(Journey begun) {
        return offered.stream().filter(one -> one.id().equals(begun.module())).findFirst();
    }

    private static Optional<Summary> printed() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Summary.class));
    }
}
