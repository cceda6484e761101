package org.needlewise.ui.parts;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * Sends the browser texts that are the same for every patient of a language. They are cached once, not for each
 * patient. Use it only for translations: there are few of them, and the cache is never cleared.
 */
public final class SharedWords {

    private static final Map<Object, BaseJsonNode> KEPT = new ConcurrentHashMap<>();

    private SharedWords() {}

    /** Sets a property to named texts. */
    public static void set(Element element, String property, Record words) {
        element.setPropertyJson(property, KEPT.computeIfAbsent(words, JacksonUtils::beanToJson));
    }

    /** Sets a property to a list of texts. */
    public static void set(Element element, String property, List<String> words) {
        element.setPropertyJson(property, KEPT.computeIfAbsent(words, _ -> JacksonUtils.listToJson(words)));
    }
}
