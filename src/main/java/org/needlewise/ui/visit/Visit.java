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
 * A browser tab's view of its session's visit: the current module, and the journey as a signal that screens bind to.
 *
 * <p>The module stays the edition that the patient began with, even if its files change. All tabs share the journeys,
 * which survive a reload and a change of servers.
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

    /** All modules that a patient can choose. */
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

    /** The step that was visited last. */
    public Step at() {
        return state().at();
    }

    /** Whether the browser keeps the journey after it is closed. */
    public Signal<Boolean> remembered() {
        return shared.state().map(VisitState::remembered);
    }

    /** Sets whether the browser keeps the journey after it is closed. A station never asks, and never keeps it. */
    public void remember(boolean wanted) {
        update(now -> now.with(module(), now.journey(module()), now.at()).remembered(wanted));
    }

    /** Whether the module is known: there is only one, or the patient chose. */
    public boolean settled() {
        return offered.size() == 1 || shared.underWay();
    }

    /** Begins the given module, or continues it where the patient left off. */
    public void choose(LearningModule chosen) {
        module.set(chosen);
        update(now -> now.with(chosen, now.journey(chosen).fitting(chosen), now.at()));
    }

    /** This visit's journey in the same module, if the patient has entered anything in it. */
    public Optional<Journey> begun(Journey other) {
        return Optional.ofNullable(state().journeys().get(other.module())).filter(here -> !here.isBlank());
    }

    /**
     * Adopts a journey that began on another device. It replaces this visit's journey in the same module.
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

    /** Whether the patient has come from another device since the last call. */
    public boolean justArrived() {
        boolean news = arrived;
        arrived = false;
        return news;
    }

    /**
     * Applies a change to the journey. A change that does not fit the current state is ignored.
     *
     * @return whether the change was applied
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

    /** The summary as a PDF. A new one discards the one before, and the end of the visit discards the last. */
    public CompletableFuture<byte[]> pdf(Summary summary, Pdfs.Use use) {
        printed().filter(before -> !before.equals(summary)).ifPresent(pdfs::forget);
        VaadinSession.getCurrent().setAttribute(Summary.class, summary);
        return pdfs.of(summary, use, VaadinSession.getCurrent());
    }

    /** Makes the browser end the visit, which erases everything that the patient entered and shows the first screen. */
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
