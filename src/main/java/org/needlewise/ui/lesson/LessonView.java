package org.needlewise.ui.lesson;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.content.Lesson;
import org.needlewise.journey.Change;
import org.needlewise.journey.Step;
import org.needlewise.ui.parts.ActionBar;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.NavigationButton;
import org.needlewise.ui.parts.OnwardButton;
import org.needlewise.ui.parts.PictureSlot;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.parts.Shown;
import org.needlewise.ui.parts.Slots;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.visit.Offers;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/** One lesson, card by card, with the quick check at its end. */
@Route(Paths.LEARN + "/:" + LessonView.LESSON)
class LessonView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String LESSON = "lesson";

    private final Visit visit;
    private final Offers offers;
    private final ValueSignal<Optional<Lesson>> shown = new ValueSignal<>(Optional.empty());
    private String pageTitle = "";

    LessonView(Visit visit, Offers offers) {
        this.visit = visit;
        this.offers = offers;
        addClassNames("screen", "lesson");
        Shown.name(this, Signal.computed(() -> shown.get().map(this::nameOf).orElse("")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Lesson> lesson = event.getRouteParameters().get(LESSON).flatMap(visit.module()::lesson);
        lesson.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Paths.BACK)
                .flatMap(Paths::step)
                .ifPresent(this::addWayBack);
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }

    private void show(Lesson lesson) {
        removeAll();
        shown.set(Optional.of(lesson));
        pageTitle = lesson.title();
        int cards = lesson.cards().size();
        Signal<Integer> at = visit.journey().map(now -> now.lesson(lesson).card());
        ScreenHeading heading = new ScreenHeading(
                new ValueSignal<>(eyebrow(lesson)),
                at.map(card -> card < cards
                        ? lesson.cards().get(card).title()
                        : lesson.check().question()));
        heading.setId("lesson-heading");
        heading.tell(at.map(card ->
                card < cards ? getTranslation("lesson.card", card + 1, cards) : getTranslation("lesson.to-check")));
        Signal<Boolean> asks = at.map(index -> index == cards);
        CardPanel card = new CardPanel(at.map(index -> lesson.cards().get(Math.min(index, cards - 1))));
        card.bindVisible(asks.map(asking -> !asking));
        CheckPanel check = new CheckPanel(visit, lesson, heading);
        check.bindVisible(asks);
        PictureSlot picture = new PictureSlot(
                        visit.module(),
                        at.map(index -> lesson.cards()
                                .get(index < cards ? index : lesson.check().card())
                                .picture()))
                .covered(asks);
        add(new Slots(heading, picture, card, check), actions(lesson, at, heading));
    }

    private String eyebrow(Lesson lesson) {
        List<Lesson> lessons = visit.module().lessons();
        return getTranslation("lesson.position", lessons.indexOf(lesson) + 1, lessons.size(), lesson.title());
    }

    private String nameOf(Lesson lesson) {
        return lesson.id() + " " + visit.journey().get().lesson(lesson).card();
    }

    private void addWayBack(Step step) {
        String name = getTranslation("step." + step.name().toLowerCase(Locale.ROOT));
        NavigationButton back = NavigationButton.back(getTranslation("lesson.back-to", name), Paths.of(step));
        back.addClassName("way-back");
        addComponentAsFirst(back);
    }

    private ActionBar actions(Lesson lesson, Signal<Integer> at, ScreenHeading heading) {
        Button back = new TapButton(getTranslation("action.back"), new Icon("back"), click -> {
            if (at.peek() == 0) {
                getUI().ifPresent(ui -> ui.navigate(Paths.LEARN));
            } else {
                open(lesson, at.peek() - 1, heading);
            }
        });
        Signal<Boolean> ready = Signal.computed(() -> at.get() < lesson.cards().size()
                || !visit.journey().get().lesson(lesson).tapped().isEmpty());
        Signal<String> words =
                Signal.computed(() -> ready.get() ? onwardWords(lesson, at.get()) : getTranslation("action.skip"));
        Button next = new OnwardButton(words, ready, click -> {
            if (at.peek() < lesson.cards().size()) {
                open(lesson, at.peek() + 1, heading);
            } else {
                getUI().ifPresent(ui -> ui.navigate(pathAfter(lesson)));
            }
        });
        return new ActionBar(back, new CardDots(lesson.cards().size() + 1, at), next).withReadAloud(offers);
    }

    private void open(Lesson lesson, int card, ScreenHeading heading) {
        visit.act(new Change.OpenCard(lesson.id(), card));
        heading.arrive();
    }

    private String onwardWords(Lesson lesson, int card) {
        int last = lesson.cards().size();
        if (card < last) {
            return getTranslation(card == last - 1 ? "lesson.to-check" : "action.next");
        }
        return getTranslation(lessonAfter(lesson).isPresent() ? "lesson.next" : "step.check_yourself");
    }

    private Optional<Lesson> lessonAfter(Lesson lesson) {
        return visit.module().lessons().stream()
                .dropWhile(candidate -> !candidate.equals(lesson))
                .skip(1)
                .findFirst();
    }

    private String pathAfter(Lesson lesson) {
        return lessonAfter(lesson).map(next -> Paths.lesson(next.id())).orElse(Paths.CHECK_YOURSELF);
    }
}
