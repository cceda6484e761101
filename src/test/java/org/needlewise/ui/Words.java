package org.needlewise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The visible text of a component. */
public final class Words {

    private Words() {}

    /** One line for each piece of text. */
    public static String of(Component component) {
        return of(component.getElement()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> of(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText()).filter(text -> !text.isBlank());
        }
        if (!element.isVisible()) {
            return Stream.empty();
        }
        String html = element.getProperty("innerHTML", "");
        Stream<String> own =
                html.isEmpty() ? Stream.empty() : Stream.of(Jsoup.parse(html).text());
        return Stream.concat(own, element.getChildren().flatMap(Words::of));
    }
}
