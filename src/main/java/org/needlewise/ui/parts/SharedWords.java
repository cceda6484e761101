package org.needlewise.ui.parts;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * Gives the browser words that are the same for every patient of a language; they are kept in memory once, and not for
 * each. Only for words from the translations, of which there are not many: nothing is forgotten here.
 */
public final class SharedWords {

    private static final Map<Object, BaseJsonNode> KEPT = new ConcurrentHashMap<>();

    private SharedWords() {}

    /** Sets a property to words that have names. */
    public static void set(Element element, String property, Record words) {
        element.setPropertyJson(property, KEPT.computeIfAbsent(words, JacksonUtils::beanToJson));
    }

    /** Sets a property to words in an order. */
    public static void set(Element element, String property, List<String> words) {
        element.setPropertyJson(property, KEPT.computeIfAbsent(words, _ -> JacksonUtils.listToJson(words)));
    }
}
