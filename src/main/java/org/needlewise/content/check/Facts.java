package org.needlewise.content.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** All facts of a module, by ID. */
public final class Facts {

    private final Map<String, Fact> byId;

    public Facts(Map<String, Fact> byId) {
        this.byId = new LinkedHashMap<>(byId);
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
