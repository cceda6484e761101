package org.needlewise.content.reading;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needlewise.content.Picture;
import org.needlewise.content.check.Kind;
import org.needlewise.content.check.LanguageFindings;
import org.needlewise.content.check.Passage;
import org.needlewise.content.check.Passage.Form;
import org.needlewise.content.file.Part;

/** A part of a YAML file that relies on facts. Whatever is read from it is recorded for the checks. */
record Item(Part part, Kind kind, String id, String path, Set<String> facts, LanguageFindings findings) {

    /** An entry of a list, with its own ID and facts. */
    static Item entry(Part part, Kind kind, LanguageFindings findings) {
        String id = part.text("id");
        findings.define(kind, id, part.at("id").place());
        Item entry = new Item(part, kind, id, "", factsOf(part, "facts", kind, id, findings), findings);
        entry.allow();
        return entry;
    }

    /** Records that the author lets verdict words and numbers through in this part. */
    void allow() {
        if (part.has("allow")) {
            allow(part.at("allow"), path);
        }
    }

    /** @param parts how the names of the parts start that it covers */
    void allow(Part allow, String parts) {
        findings.allow(kind, id, parts, allow.text("reason"), allow.place());
    }

    /** Records the facts in a property, which must be the same in all languages. */
    static Set<String> factsOf(Part part, String property, Kind kind, String id, LanguageFindings findings) {
        Set<String> facts = new LinkedHashSet<>();
        for (Part fact : part.at(property).items()) {
            findings.refer(Kind.FACT, fact.text(), property, fact.place());
            facts.add(fact.text());
        }
        String all = String.join(", ", new TreeSet<>(facts));
        findings.fix(kind, id, "'" + property + "'", all, part.at(property).place());
        return facts;
    }

    /** A part of this part, which relies on the same facts. */
    Item within(String property) {
        return within(part.at(property), property);
    }

    Item within(Part inner, String name) {
        return new Item(inner, kind, id, path + name + ".", facts, findings);
    }

    /** A text for patients that consists of sentences. */
    String says(String property) {
        return note(property, Form.SENTENCES);
    }

    /** A text for patients that is not a sentence. */
    String names(String property) {
        return note(property, Form.NAME);
    }

    private String note(String property, Form form) {
        String text = part.text(property);
        findings.say(new Passage(part.at(property).place(), kind, id, path + property, text, facts, form));
        return text;
    }

    /** The ID of another part. */
    Optional<String> refers(String property, Kind to) {
        String target = part.text(property);
        findings.refer(to, target, property, part.at(property).place());
        fix(property, target);
        return Optional.of(target).filter(text -> !text.isEmpty());
    }

    Set<String> refersToAll(String property, Kind to) {
        Set<String> targets = new LinkedHashSet<>();
        for (Part target : part.at(property).items()) {
            findings.refer(to, target.text(), property, target.place());
            targets.add(target.text());
        }
        fix(property, String.join(", ", new TreeSet<>(targets)));
        return targets;
    }

    /**
     * A picture of the module, the same in all languages; empty if there is none.
     *
     * @param alt the words that stand for it, empty if it only decorates
     */
    Optional<Picture> shows(String property, String alt, Pictures pictures) {
        String link = part.text(property);
        fix(property, link);
        return Pictures.isLink(link)
                ? pictures.find(link, alt, part.at(property).place())
                : Optional.empty();
    }

    /** Records that a property must be the same in all languages. */
    void fix(String property, String value) {
        findings.fix(
                kind, id, "'" + path + property + "'", value, part.at(property).place());
    }
}
