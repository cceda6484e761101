package org.needlewise.content.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.needlewise.content.PersonalValue;
import org.needlewise.content.ReadinessStatement;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.content.Statement;
import org.needlewise.content.Statement.Answer;
import org.needlewise.content.Statement.Wording;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.content.check.Kind;
import org.needlewise.content.check.LanguageFindings;
import org.needlewise.content.file.Part;

/** Reads the files that contain lists of items. */
final class Items {

    private Items() {}

    static <T> List<T> read(Part list, Kind kind, LanguageFindings findings, Function<Item, T> form) {
        return list.items().stream()
                .map(part -> form.apply(Item.entry(part, kind, findings)))
                .toList();
    }

    static Statement statement(Item item) {
        Wording first = wording(item, "");
        Wording again = wording(item.within("again"), first.because());
        return new Statement(
                item.id(), first, again, item.refers("lesson", Kind.LESSON).orElse(""));
    }

    private static Wording wording(Item item, String otherwise) {
        Answer answer = item.part().text("answer").equals("fact") ? Answer.FACT : Answer.MYTH;
        item.fix("answer", item.part().text("answer"));
        String text = item.says("text");
        return new Wording(text, answer, item.part().has("because") ? item.says("because") : otherwise);
    }

    /** Its picture needs no words, because it tells no more than the item. */
    static SelfCheckItem selfCheckItem(Item item, Pictures pictures) {
        return new SelfCheckItem(
                item.id(), item.says("text"), item.says("why"), item.says("do"), item.shows("picture", "", pictures));
    }

    static SuggestedQuestion question(Item item) {
        Item follows = item.within("follows");
        return new SuggestedQuestion(
                item.id(),
                item.says("text"),
                follows.refersToAll("self-check", Kind.SELF_CHECK_ITEM),
                follows.refersToAll("quiz", Kind.STATEMENT));
    }

    static PersonalValue value(Item item) {
        return new PersonalValue(item.id(), item.names("text"));
    }

    static ReadinessStatement readiness(Item item) {
        return new ReadinessStatement(item.id(), item.says("text"), item.refers("lesson", Kind.LESSON));
    }

    static GlossaryTerm term(Item item) {
        String word = item.names("term");
        Set<String> forms = new HashSet<>(item.part().at("also").texts());
        forms.add(word);
        return GlossaryTerm.of(item.id(), word, item.says("meaning"), forms);
    }
}
