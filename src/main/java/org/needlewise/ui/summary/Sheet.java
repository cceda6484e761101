package org.needlewise.ui.summary;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.needlewise.summary.Learned;
import org.needlewise.summary.Line;
import org.needlewise.summary.Readiness;
import org.needlewise.summary.Summary;
import org.needlewise.ui.Visit;

/** The sheet of paper that a summary makes, as it will be printed. */
class Sheet extends Article {

    private static final int BLANK_LINES = 3;

    private final Visit visit;
    private final Summary summary;

    Sheet(Visit visit, Summary summary) {
        this.visit = visit;
        this.summary = summary;
        addClassNames("sheet", "paper-" + summary.clinic().paper().name().toLowerCase(Locale.ROOT));
        add(head());
        add(part("talk", "summary.talk", lines(summary.talkAbout(), "summary.talk.none")));
        add(part("ask", "summary.ask", questions()));
        add(part("ready", "summary.ready", readiness(summary.readiness())));
        addLearned(summary.learned());
        addAdvice("call", "summary.call", summary.call());
        addAdvice("care", "summary.care", summary.aftercare());
        add(new SheetFoot(summary));
    }

    private Div head() {
        Span clinic = new Span(summary.clinic().name());
        clinic.addClassName("clinic");
        H2 title = new H2(getTranslation("summary.title", summary.title()));
        Div name = new Div(new Span(getTranslation("summary.name")));
        name.addClassName("pen");
        Div day = new Div(new Span(getTranslation("summary.date")), new Span(longDate()));
        Div facts = new Div(name, day);
        facts.addClassName("facts");
        Paragraph purpose = new Paragraph(getTranslation("summary.not-consent"));
        purpose.addClassName("purpose");
        Div head = new Div(clinic, title, purpose, facts);
        head.addClassName("head");
        return head;
    }

    private String longDate() {
        return summary.day()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(summary.language()));
    }

    private Section part(String kind, String titleKey, Div content) {
        Section part = new Section(new H2(getTranslation(titleKey)), content);
        part.addClassNames("part", "part-" + kind);
        return part;
    }

    private Div lines(List<Line> lines, String noneKey) {
        Div list = lines(lines);
        if (lines.isEmpty()) {
            list.add(new Paragraph(getTranslation(noneKey)));
        }
        return list;
    }

    private Div lines(List<Line> lines) {
        Div list = new Div();
        lines.forEach(line -> list.add(new LineItem(visit, line)));
        return list;
    }

    /** The chosen questions, or room for the pen. */
    private Div questions() {
        Div list = lines(summary.questions(), "summary.ask.none");
        if (summary.questions().isEmpty()) {
            for (int line = 0; line < BLANK_LINES; line++) {
                Div blank = new Div();
                blank.addClassName("blank-line");
                list.add(blank);
            }
        }
        return list;
    }

    private Div readiness(Readiness readiness) {
        Div words = new Div();
        if (!readiness.rated()) {
            words.add(new Paragraph(getTranslation("summary.ready.unrated")));
            return words;
        }
        Paragraph verdict =
                new Paragraph(getTranslation(readiness.ready() ? "summary.ready.yes" : "summary.ready.open"));
        verdict.addClassName("lead");
        words.add(verdict);
        readiness
                .open()
                .forEach(open -> words.add(new LineItem(
                        visit,
                        open.line(),
                        "readiness.answer." + open.answer().name().toLowerCase(Locale.ROOT))));
        return words;
    }

    private void addAdvice(String kind, String titleKey, List<Line> advice) {
        if (!advice.isEmpty()) {
            add(part(kind, titleKey, lines(advice)));
        }
    }

    private void addLearned(Learned learned) {
        if (learned.known() + learned.learned() == 0) {
            return;
        }
        Div content = new Div(new Paragraph(getTranslation("summary.learned.count", learned.known(), learned.total())));
        learned.myths().forEach(line -> content.add(new LineItem(visit, line, "quiz.answer.myth")));
        learned.facts().forEach(line -> content.add(new LineItem(visit, line, "quiz.answer.fact")));
        add(part("learned", "summary.learned", content));
    }
}
