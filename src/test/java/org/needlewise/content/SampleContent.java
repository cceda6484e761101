package org.needlewise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.needlewise.content.reading.ModuleReader;
import org.needlewise.content.reading.Reading;

/** A small valid module in its own folder, for tests to read and to break. */
public record SampleContent(Path folder, String module) {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String MODULE = """
            # yaml-language-server: $schema=../schema/module.schema.json
            id: NAME
            version: "1.0.0"
            languages: [en]
            lessons: [the-day, at-home]
            source: { title: Ear piercing, publisher: The Piercers }
            review:
              last: 2026-05-01
              next: 2027-05-01
              by: The team
              clinician: []
            """;
    private static final String FACTS = """
            # yaml-language-server: $schema=../schema/facts.schema.json
            - { id: D1, text: "A trained person makes a hole with a clean needle." }
            - { id: D2, text: "It takes 2 to 5 minutes." }
            - { id: H1, text: "The ear heals in 6 weeks, not in one night." }
            - { id: H2, text: "Call the studio when it swells." }
            - { id: A1, text: "A metal allergy is worth a word before." }
            """;
    private static final String ABOUT = """
            title: Ear piercing
            invitation: See how it works.
            picture:
              src: ../images/ear.svg
              alt: An ear
            notice: This is for everyone. Ask the studio too.
            facts: [D1]
            decision: You choose.
            decision-facts: [D1]
            aftercare:
              - { id: wait, text: Wait 6 weeks., facts: [H1] }
            call:
              - { id: swelling, text: It swells., facts: [H2] }
            """;
    private static final String THE_DAY = """
            ---
            title: The day
            facts: [D1, D2]
            check:
              question: What makes the hole?
              card: 2
              options:
                - text: A needle
                  correct: true
                  because: Yes, a clean one.
                - text: A pen
                  because: No, a needle does.
            ---
            ## You sit down
            Facts: D1

            ![An ear](../images/ear.svg)

            You sit in a chair. The light is **good**.

            ## The needle
            Facts: D1

            A clean needle makes the hole:

            - it is thin
            - it is *new*

            > Say stop if you like.

            ## You are done
            Facts: D2

            It takes 2 to 5 minutes.
            """;
    private static final String AT_HOME = """
            ---
            title: At home
            facts: [H1, H2, A1]
            check:
              question: How long does it heal?
              options:
                - text: 6 weeks
                  correct: true
                  because: Yes, it does.
                - text: One night
                  because: No, it takes more time.
            ---
            ## Let it heal
            Facts: H1

            Your ear heals in 6 weeks.

            ## Call us
            Facts: H2

            Call when it swells.

            ## Metal
            Facts: A1

            Tell us of an allergy to metal.
            """;
    private static final String QUIZ = """
            - id: needle
              text: A pen makes the hole.
              answer: myth
              because: A clean needle does.
              lesson: the-day
              facts: [D1]
              again: { text: A needle makes the hole., answer: fact }

            - id: healing
              text: It heals in 6 weeks.
              answer: fact
              because: It takes some time.
              lesson: at-home
              facts: [H1]
              again: { text: It heals in one night., answer: myth, because: It takes some time. }
            """;
    private static final String SELF_CHECK = """
            - id: metal
              text: Do you have an allergy to metal?
              why: It is worth a word.
              do: Tell the studio.
              facts: [A1]
            """;
    private static final String QUESTIONS = """
            - id: who
              text: Who does it?
              follows: { self-check: [metal], quiz: [needle] }
              facts: [D1]
            - id: price
              text: What does it cost?
            """;
    private static final String VALUES = """
            - { id: gentle, text: A gentle hand, facts: [] }
            - { id: fast, text: Not a long wait }
            """;
    private static final String READINESS = """
            - { id: ready, text: I know what happens., lesson: the-day, facts: [] }
            - { id: sure, text: I feel sure. }
            """;
    private static final String TERMS = """
            - { id: allergy, term: allergy, also: [allergies], meaning: Your body does not like something., facts: [A1] }
            """;
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
              <circle id="dot" cx="5" cy="5" r="4" fill="#16324f"/>
              <use href="#dot"/>
            </svg>
            """;

    /** Writes a good module. */
    public static SampleContent in(Path folder, String module) {
        SampleContent sample = new SampleContent(folder, module);
        sample.write("module.yaml", MODULE.replace("NAME", module));
        sample.write("facts.yaml", FACTS);
        sample.write("images/ear.svg", SVG);
        sample.write("en/about.yaml", ABOUT);
        sample.write("en/lessons/the-day.md", THE_DAY);
        sample.write("en/lessons/at-home.md", AT_HOME);
        sample.write("en/quiz.yaml", QUIZ);
        sample.write("en/self-check.yaml", SELF_CHECK);
        sample.write("en/questions.yaml", QUESTIONS);
        sample.write("en/values.yaml", VALUES);
        sample.write("en/readiness.yaml", READINESS);
        sample.write("en/terms.yaml", TERMS);
        return sample;
    }

    public static SampleContent in(Path folder) {
        return in(folder, "ears");
    }

    public Path path(String file) {
        return folder.resolve(module).resolve(file);
    }

    public void write(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place of a text that must be there. */
    public void edit(String file, String from, String to) {
        String text = text(file);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    public String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a Spanish translation that still has the English words. */
    public void translate() {
        edit("module.yaml", "[en]", "[en, es]");
        for (String file : List.of("about", "quiz", "self-check", "questions", "values", "readiness", "terms")) {
            write("es/" + file + ".yaml", text("en/" + file + ".yaml"));
        }
        write("es/lessons/the-day.md", text("en/lessons/the-day.md"));
        write("es/lessons/at-home.md", text("en/lessons/at-home.md"));
    }

    public Reading read() {
        return ModuleReader.read(folder.resolve(module), TODAY);
    }

    /** The module in its first language. */
    public LearningModule good() {
        Reading reading = read();
        assertThat(reading.problems()).isEmpty();
        return reading.edition().orElseThrow().languages().getFirst();
    }

    /** The messages with the paths as they are below the content folder. */
    public List<String> messages() {
        return read().problems().stream()
                .map(problem -> problem.message().replace(folder + "/", ""))
                .toList();
    }
}
