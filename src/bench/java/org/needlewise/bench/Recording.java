package org.needlewise.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a real browser said to the server on a patient's way, static files left out.
 *
 * @param way from the first page to the summary
 * @param farewell what ends the visit on the summary's screen, up to the first page of the next patient
 */
record Recording(List<Request> way, List<Request> farewell) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One request.
     *
     * @param body empty for what is got, not posted
     * @param answer what the server answered; empty for what ends a visit
     */
    record Request(URI address, String body, String answer) {}

    static Recording of(URI site) {
        try (Tab tab = Tab.watched(Chromium.startWithNetworkLog())) {
            tab.visit(site);
            tab.awaitQuiet();
            goTheWay(tab);
            List<Request> way = heard(tab, site, id -> answer(tab, id));
            press(tab, ".action-bar vaadin-button:last-child", 1);
            tab.await("!bench.moving()");
            tab.tap("vaadin-confirm-dialog > vaadin-button[slot='confirm-button']");
            tab.await("bench.visible('.start')");
            URI first = way.getFirst().address();
            List<Request> farewell = heard(tab, site, id -> "").stream()
                    .takeWhile(request -> !request.address().equals(first))
                    .toList();
            return new Recording(way, farewell);
        }
    }

    private static List<Request> heard(Tab tab, URI site, UnaryOperator<String> answer) {
        List<Request> requests = new ArrayList<>();
        for (LogEntry entry : tab.chrome().manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            if (message.path("method").asString("").equals("Network.requestWillBeSent")) {
                keep(message.path("params"), site, answer, requests);
            }
        }
        return List.copyOf(requests);
    }

    private static void keep(JsonNode sent, URI site, UnaryOperator<String> answer, List<Request> requests) {
        String type = sent.path("type").asString("");
        JsonNode request = sent.path("request");
        String address = request.path("url").asString("");
        if (address.startsWith(site.toString())
                && List.of("Document", "XHR", "Fetch").contains(type)) {
            String id = sent.path("requestId").asString("");
            requests.add(
                    new Request(URI.create(address), request.path("postData").asString(""), answer.apply(id)));
        }
    }

    private static String answer(Tab tab, String id) {
        return String.valueOf(tab.chrome()
                .executeCdpCommand("Network.getResponseBody", Map.of("requestId", id))
                .get("body"));
    }

    private static void goTheWay(Tab tab) {
        press(tab, ".start", 1);
        press(tab, ".lessons li:first-child a", 1);
        press(tab, ".action-bar vaadin-button:last-child", 3);
        press(tab, ".stepper a[href$='check-yourself']", 1);
        press(tab, ".tiles button:nth-child(3)", 1);
        press(tab, ".action-bar vaadin-button:last-child", 1);
        press(tab, ".tiles button:nth-child(2)", 3);
        press(tab, ".stepper a[href$='myth-or-fact']", 1);
        for (int statement = 0; statement < 4; statement++) {
            press(tab, ".option:first-child", 1);
            press(tab, ".action-bar vaadin-button:last-child", 1);
        }
        press(tab, ".stepper a[href$='questions']", 1);
        press(tab, ".suggested .add", 3);
        press(tab, ".action-bar vaadin-button:last-child", 1);
        for (int statement = 1; statement <= 4; statement++) {
            press(
                    tab,
                    "readiness-list li:nth-child(%s) button:nth-child(%s)".formatted(statement, statement % 3 + 1),
                    1);
        }
        press(tab, ".action-bar vaadin-button:last-child", 1);
    }

    private static void press(Tab tab, String selector, int times) {
        for (int time = 0; time < times; time++) {
            tab.tap(selector);
            tab.awaitQuiet();
        }
    }
}
