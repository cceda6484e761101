package org.needlewise.ui.selfcheck;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Optional;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.journey.Journey;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.parts.ActionBar;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.Illustration;
import org.needlewise.ui.parts.OnwardButton;
import org.needlewise.ui.parts.PictureSlot;
import org.needlewise.ui.parts.ScreenHeading;
import org.needlewise.ui.parts.Shown;
import org.needlewise.ui.parts.Slots;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.visit.Offers;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;

/**
 * The self-check, one item at a time. That is easier to read than a long list, and shows less to others in the room.
 * After the last item, it lists what to talk about.
 */
@Route(Paths.CHECK_YOURSELF)
class SelfCheckView extends Section implements HasDynamicTitle {

    private final List<SelfCheckItem> items;
    private final ValueSignal<Integer> at;
    private final ScreenHeading heading;

    SelfCheckView(Visit visit, Offers offers) {
        this.items = visit.module().selfCheck();
        this.at = new ValueSignal<>(firstOpen(visit.journey().peek()));
        this.heading = new ScreenHeading(
                at.map(this::eyebrow),
                Signal.computed(() -> title(at.get(), visit.journey().get())));
        addClassNames("screen", "self-check");
        Shown.name(this, at.map(place -> place < items.size() ? items.get(place).id() : "gathered"));
        ItemPanel item = new ItemPanel(
                visit, offers, at.map(place -> items.get(Math.min(place, items.size() - 1))), () -> goOn(visit));
        item.bindVisible(at.map(place -> place < items.size()));
        TalkAbout talkAbout = new TalkAbout(
                visit, at.map(place -> place == items.size()), chosen -> go(items.indexOf(chosen)), heading::arrive);
        PictureSlot picture = new PictureSlot(
                visit.module(),
                at.map(place -> place < items.size() ? items.get(place).picture() : Optional.empty()));
        Illustration talk = new Illustration("talk-together");
        talk.bindVisible(at.map(place -> place == items.size()));
        add(new Slots(heading, picture, talk, item, talkAbout), actions(visit).withReadAloud(offers));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("step.check_yourself");
    }

    private int firstOpen(Journey journey) {
        int place = 0;
        while (place < items.size()
                && journey.selfCheck().containsKey(items.get(place).id())) {
            place++;
        }
        return place;
    }

    private String eyebrow(int place) {
        return place < items.size()
                ? getTranslation("self-check.position", place + 1, items.size())
                : getTranslation("step.check_yourself");
    }

    private String title(int place, Journey journey) {
        if (place < items.size()) {
            return items.get(place).text();
        }
        boolean allNo = items.stream().allMatch(item -> journey.selfCheck().get(item.id()) == SelfCheckAnswer.NO);
        return getTranslation(allNo ? "self-check.nothing" : "self-check.gathered");
    }

    private ActionBar actions(Visit visit) {
        Button back = new TapButton(getTranslation("action.back"), new Icon("back"), click -> move(-1));
        Signal<Boolean> answered =
                Signal.computed(() -> isAnswered(at.get(), visit.journey().get()));
        Signal<String> words = Signal.computed(() -> words(at.get(), answered.get()));
        return new ActionBar(back, new OnwardButton(words, answered, click -> move(1)));
    }

    private boolean isAnswered(int place, Journey journey) {
        return place == items.size()
                || journey.selfCheck().containsKey(items.get(place).id());
    }

    private String words(int place, boolean answered) {
        if (place == items.size()) {
            return getTranslation("step.myth_or_fact");
        }
        return getTranslation(answered ? "action.next" : "action.skip");
    }

    private void move(int by) {
        int place = at.peek() + by;
        if (place < 0) {
            getUI().ifPresent(ui -> ui.navigate(Paths.LEARN));
        } else if (place > items.size()) {
            getUI().ifPresent(ui -> ui.navigate(Paths.MYTH_OR_FACT));
        } else {
            go(place);
        }
    }

    /** Continues after an answer that needs no explanation. After the last open item, it shows the result. */
    private void goOn(Visit visit) {
        boolean allAnswered = firstOpen(visit.journey().peek()) == items.size();
        go(allAnswered ? items.size() : at.peek() + 1);
    }

    private void go(int place) {
        at.set(place);
        heading.arrive();
    }
}
