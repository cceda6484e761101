package org.needlewise.browser;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The summary screen over HTTP, without a browser. */
record WireSummary(WireTab tab) {

    static WireSummary open(WireTab tab) {
        tab.open("/summary");
        return new WireSummary(tab);
    }

    /** Asks for so many PDFs; the advice is left out and kept by turns, so that each is another one. */
    List<String> manyPdfs(int number) {
        return IntStream.range(0, number)
                .boxed()
                .flatMap(one -> Stream.of(change(one), make()))
                .toList();
    }

    String pdf() {
        tab.say(List.of(make()));
        return tab.get(tab.address(tab.element("save-pdf"))).body();
    }

    private String change(int number) {
        return "{\"type\":\"event\",\"node\":%s,\"event\":\"keep\",\"data\":{\"event.detail.line\":\"care\",\"event.detail.kept\":%s}}"
                .formatted(String.valueOf(tab.element("summary-sheet")), number % 2 == 1);
    }

    private String make() {
        return "{\"type\":\"event\",\"node\":" + tab.element("save-pdf") + ",\"event\":\"make\",\"data\":{}}";
    }
}
