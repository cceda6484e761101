package org.needlewise.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needlewise.content.Source;
import org.needlewise.content.check.Fact;
import org.needlewise.content.check.Facts;
import org.needlewise.content.file.Nearest;
import org.needlewise.content.file.Part;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;
import org.needlewise.content.file.Words;

/** Reads what a module may claim: a plain list of facts from one source, or a list of sources and the facts from them. */
final class FactsReader {

    private final Optional<Part> module;
    private final Problems problems;

    /** @param module the module's own file, which names the source of a plain list; empty if it cannot be read */
    FactsReader(Optional<Part> module, Problems problems) {
        this.module = module;
        this.problems = problems;
    }

    Facts read(Part file) {
        boolean several = file.has("sources");
        module.ifPresent(own -> checkSource(own, several));
        if (!several) {
            return new Facts(facts(file.has("facts") ? file.at("facts") : file), only());
        }
        Map<String, Fact> facts = facts(file.at("facts"));
        List<Part> sources = file.at("sources").items();
        checkSources(sources, file.at("facts").items(), facts);
        return new Facts(facts, sources.stream().map(FactsReader::source).toList());
    }

    private void checkSource(Part own, boolean several) {
        if (several && own.has("source")) {
            String found = "'source' is given here and 'sources' in facts.yaml";
            problems.add(own.at("source").place(), found, "one of the two");
        } else if (!several && !own.has("source")) {
            problems.add(
                    own.place(),
                    "'source' is missing",
                    "it here (where the facts come from), or 'sources' in facts.yaml");
        }
    }

    private List<Source> only() {
        Optional<Part> part = module.map(own -> own.at("source"));
        return List.of(part.map(FactsReader::source).orElseGet(() -> new Source("", "")));
    }

    private static Source source(Part part) {
        return new Source(
                part.text("id"),
                part.text("title"),
                part.text("publisher"),
                Optional.of(part.text("address")).filter(text -> !text.isEmpty()),
                Optional.of(part.at("year").number(0)).filter(year -> year > 0));
    }

    private void checkSources(List<Part> sources, List<Part> parts, Map<String, Fact> facts) {
        Map<String, Place> known = new LinkedHashMap<>();
        for (Part source : sources) {
            Place place = source.at("id").place();
            tellTwice(source.text("id"), place, known.putIfAbsent(source.text("id"), place));
        }
        for (Part fact : parts) {
            String named = fact.text("source");
            if (!named.isEmpty() && !known.containsKey(named)) {
                problems.add(
                        fact.at("source").place(),
                        "'source' names " + Words.quoted(named),
                        "one of 'sources'",
                        Nearest.to(named, known.keySet()));
            }
        }
        tellUnused(known, facts);
    }

    /** A fact that names no source is from the first. */
    private void tellUnused(Map<String, Place> known, Map<String, Fact> facts) {
        Set<String> used = facts.values().stream().map(Fact::source).collect(Collectors.toSet());
        known.entrySet().stream()
                .skip(1)
                .filter(source -> !used.contains(source.getKey()))
                .forEach(source -> problems.advise(
                        source.getValue(),
                        "no fact names the source " + Words.quoted(source.getKey()),
                        "a fact from it"));
    }

    private Map<String, Fact> facts(Part list) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Part part : list.items()) {
            Place place = part.at("id").place();
            Fact fact = new Fact(part.text("id"), part.text("text"), part.text("source"), place);
            Fact first = facts.putIfAbsent(fact.id(), fact);
            tellTwice(fact.id(), place, first == null ? null : first.place());
        }
        facts.remove("");
        return facts;
    }

    private void tellTwice(String id, Place place, @Nullable Place first) {
        if (first != null && !id.isEmpty()) {
            String found = "the id " + Words.quoted(id) + " is given twice (first in line " + first.line() + ")";
            problems.add(place, found, "another id");
        }
    }
}
