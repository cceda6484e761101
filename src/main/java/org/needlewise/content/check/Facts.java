package org.needlewise.content.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlewise.content.Source;

/** All facts of a module, by ID. */
public final class Facts {

    private final Map<String, Fact> byId;
    private final List<Source> sources;

    /** @param sources the first is that of the facts that name none */
    public Facts(Map<String, Fact> byId, List<Source> sources) {
        this.byId = new LinkedHashMap<>(byId);
        this.sources = List.copyOf(sources);
    }

    public List<Source> sources() {
        return sources;
    }

    /** The sources of some facts, without the first one. */
    public List<Source> otherSources(Set<String> ids) {
        Set<String> named = ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(Fact::source)
                .collect(Collectors.toSet());
        return sources.stream()
                .skip(1)
                .filter(source -> named.contains(source.id()))
                .toList();
    }

    Set<String> ids() {
        return byId.keySet();
    }

    Collection<Fact> all() {
        return byId.values();
    }

    /** The texts of the facts that exist. */
    Stream<String> texts(Set<String> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).map(Fact::text);
    }
}
