package org.needlewise.journey;

import java.util.HashMap;
import java.util.Map;

/** Copies of a map that differ in one key. */
final class Maps {

    private Maps() {}

    static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    static <V> Map<String, V> without(Map<String, V> map, String key) {
        Map<String, V> changed = new HashMap<>(map);
        changed.remove(key);
        return changed;
    }
}
