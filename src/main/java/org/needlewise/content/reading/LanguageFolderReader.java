package org.needlewise.content.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.needlewise.content.About;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.PersonalValue;
import org.needlewise.content.ReadinessStatement;
import org.needlewise.content.Review;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.content.Statement;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.content.Term;
import org.needlewise.content.check.Facts;
import org.needlewise.content.check.Kind;
import org.needlewise.content.check.LanguageFindings;
import org.needlewise.content.file.Nearest;
import org.needlewise.content.file.Part;
import org.needlewise.content.file.Place;

/** Reads all files of a module in one language. */
final class LanguageFolderReader {

    static final List<String> FILES = List.of(
            "about.yaml",
            "quiz.yaml",
            "self-check.yaml",
            "questions.yaml",
            "values.yaml",
            "readiness.yaml",
            "terms.yaml");

    private static final String LESSONS = "lessons";

    private final Folder folder;
    private final Locale language;
    private final LanguageFindings findings;
    private final Pictures pictures;
    private final Facts facts;

    LanguageFolderReader(Folder folder, Locale language, LanguageFindings findings, Pictures pictures, Facts facts) {
        this.folder = folder;
        this.language = language;
        this.findings = findings;
        this.pictures = pictures;
        this.facts = facts;
    }

    /** The module; empty if an essential part is missing, which is reported. */
    Optional<LearningModule> read(Part module, Optional<Review> review) {
        folder.tellUnknown();
        folder.tellUnknownFolders(List.of(LESSONS));
        List<GlossaryTerm> glossary = items("terms", Kind.TERM, Items::term);
        List<Lesson> lessons = lessons(module.at("lessons"), glossary);
        Optional<About> about = about();
        List<SelfCheckItem> selfCheck =
                items("self-check", Kind.SELF_CHECK_ITEM, item -> Items.selfCheckItem(item, pictures));
        List<Statement> statements = items("quiz", Kind.STATEMENT, Items::statement);
        List<SuggestedQuestion> questions = items("questions", Kind.QUESTION, Items::question);
        List<PersonalValue> values =
                folder.mayHave("values.yaml") ? items("values", Kind.VALUE, Items::value) : List.of();
        List<ReadinessStatement> readiness = items("readiness", Kind.READINESS, Items::readiness);
        List<Term> terms = glossary.stream().map(GlossaryTerm::term).toList();
        return about.flatMap(said -> review.map(reviewed -> new LearningModule(
                module.text("id"),
                module.text("version"),
                language,
                said,
                lessons,
                selfCheck,
                statements,
                questions,
                values,
                readiness,
                terms,
                facts.sources(),
                reviewed)));
    }

    private Optional<About> about() {
        Optional<Part> part = folder.yaml("about.yaml", "about");
        if (part.isEmpty()) {
            findings.unreadable(Kind.ABOUT);
        }
        return part.flatMap(root -> AboutReader.read(root, pictures, findings));
    }

    private <T> List<T> items(String name, Kind kind, Function<Item, T> form) {
        Optional<Part> list = folder.yaml(name + ".yaml", name);
        if (list.isEmpty()) {
            findings.unreadable(kind);
            return List.of();
        }
        return Items.read(list.get(), kind, findings, form);
    }

    private List<Lesson> lessons(Part ids, List<GlossaryTerm> glossary) {
        List<String> known = ids.texts().stream()
                .filter(id -> id.matches("[a-z][a-z0-9-]*"))
                .distinct()
                .toList();
        Folder lessons =
                folder.within(LESSONS, known.stream().map(id -> id + ".md").toList());
        if (!lessons.exists()) {
            Optional<String> other = Nearest.to(LESSONS, folder.folders());
            folder.problems().add(Place.top(lessons.path()), "the folder is missing", "it in this folder", other);
            findings.unreadable(Kind.LESSON);
            return List.of();
        }
        lessons.tellUnknown();
        lessons.tellUnknownFolders(List.of());
        return known.stream()
                .flatMap(id -> lesson(lessons, id, glossary).stream())
                .toList();
    }

    private Optional<Lesson> lesson(Folder lessons, String id, List<GlossaryTerm> glossary) {
        String name = id + ".md";
        Path file = lessons.path().resolve(name);
        findings.define(Kind.LESSON, id, Place.top(file));
        Optional<Lesson> lesson = lessons.text(name)
                .flatMap(text -> new LessonReader(file, id, findings, facts).read(text, pictures, glossary));
        if (lesson.isEmpty()) {
            findings.incomplete();
        }
        return lesson;
    }
}
