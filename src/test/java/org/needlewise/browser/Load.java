package org.needlewise.browser;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One response of the server.
 *
 * @param bytes the size as transferred, including headers
 */
record Load(String address, long bytes) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads the log that a driver kept; data that is part of a page is no load. */
    static List<Load> in(WebDriver driver) {
        Map<String, Load> loads = new HashMap<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            JsonNode parameters = message.path("params");
            String id = parameters.path("requestId").asString("");
            switch (message.path("method").asString("")) {
                case "Network.requestWillBeSent" ->
                    loads.put(
                            id, new Load(parameters.path("request").path("url").asString(""), 0));
                case "Network.loadingFinished" ->
                    loads.computeIfPresent(
                            id,
                            (_, load) -> new Load(
                                    load.address(),
                                    parameters.path("encodedDataLength").asLong()));
                default -> {}
            }
        }
        return ofTheWire(loads.values());
    }

    private static List<Load> ofTheWire(Collection<Load> loads) {
        return loads.stream().filter(load -> load.address().startsWith("http")).toList();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%n%,9d %s", bytes, address);
    }
}
