package org.needlewise.content.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;
import org.needlewise.content.file.Words;

/** The data collected while the files of one language are read, for the checks that need all of it. */
public final class LanguageFindings {

    /** A reference from one part to another part's ID. */
    record Reference(Kind kind, String id, String property, Place place) {}

    /** Something that must be the same in every language. */
    record Trait(Owner owner, String part, String value, Place place) {}

    /** A lesson or an item. */
    record Owner(Kind kind, String id) {

        @Override
        public String toString() {
            return kind.word() + " '" + id + "'";
        }
    }

    private final Locale language;
    private final Place top;
    private final Problems problems;
    private final Map<Kind, Map<String, Place>> defined = new EnumMap<>(Kind.class);
    private final Set<Kind> unreadable = EnumSet.noneOf(Kind.class);
    private boolean whole = true;
    private final List<Reference> references = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Trait> traits = new LinkedHashMap<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private final Set<Allowance> usedAllowances = new HashSet<>();

    /**
     * Starts without findings.
     *
     * @param top where to report mistakes that concern the language as a whole
     */
    public LanguageFindings(Locale language, Place top, Problems problems) {
        this.language = language;
        this.top = top;
        this.problems = problems;
    }

    /** Records a new ID, and reports it if it is already used. */
    public void define(Kind kind, String id, Place place) {
        if (id.isEmpty()) {
            return;
        }
        Place first =
                defined.computeIfAbsent(kind, any -> new LinkedHashMap<>()).putIfAbsent(id, place);
        if (first != null) {
            problems.add(
                    place,
                    "the id " + Words.quoted(id) + " is given twice (first in line " + first.line() + ")",
                    "another id");
        }
    }

    /** Records that the file of this kind could not be read, so that its IDs are not reported as missing too. */
    public void unreadable(Kind kind) {
        unreadable.add(kind);
        incomplete();
    }

    /** Records that something could not be read, so that its contents are not reported as missing too. */
    public void incomplete() {
        whole = false;
    }

    public void refer(Kind kind, String id, String property, Place place) {
        if (!id.isEmpty()) {
            references.add(new Reference(kind, id, property, place));
        }
    }

    public void say(Passage passage) {
        if (!passage.text().isBlank()) {
            passages.add(passage);
        }
    }

    /** Records a value that must be the same in every language. */
    public void fix(Kind kind, String owner, String part, String value, Place place) {
        traits.put(kind + " " + owner + " " + part, new Trait(new Owner(kind, owner), part, value, place));
    }

    /**
     * Records that an author lets verdict words and numbers through.
     *
     * @param parts how the names of the owner's parts start that it covers; empty for all of them
     */
    public void allow(Kind kind, String owner, String parts, String reason, Place place) {
        allowances.add(new Allowance(place, kind, owner, parts, reason));
    }

    /** Reports a verdict word or a number as a mistake, or else as allowed by the author. */
    void refuse(Passage passage, String found, String expected) {
        allowances.stream()
                .filter(allowance -> allowance.covers(passage))
                .findFirst()
                .ifPresentOrElse(
                        allowance -> {
                            problems.allow(passage.place(), found, allowance.reason());
                            usedAllowances.add(allowance);
                        },
                        () -> problems.add(passage.place(), found, expected));
    }

    /** The allowances that let nothing through. */
    List<Allowance> idleAllowances() {
        return allowances.stream()
                .filter(allowance -> !usedAllowances.contains(allowance))
                .toList();
    }

    public Problems problems() {
        return problems;
    }

    boolean isEnglish() {
        return language.getLanguage().equals("en");
    }

    Place top() {
        return top;
    }

    Map<String, Place> defined(Kind kind) {
        return defined.getOrDefault(kind, Map.of());
    }

    /** Whether all files could be read, so that whatever seems missing really is. */
    boolean isWhole() {
        return whole;
    }

    boolean knows(Kind kind) {
        return !unreadable.contains(kind);
    }

    List<Reference> references() {
        return references;
    }

    List<Passage> passages() {
        return passages;
    }

    Map<String, Trait> traits() {
        return traits;
    }
}
