package org.needlewise.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One visit over HTTP, without a browser: pages, and the events that a page sends. */
final class WireTab implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FIRST_ANSWER = "window.Vaadin.TypeScript= ";

    private final HttpClient client;
    private final String site;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private JsonNode page = JSON.createObjectNode();
    private int tab;
    private String key = "";
    private int heard;
    private int said;

    /** @param from the address that the visit comes from, one of this machine's */
    WireTab(int port, String from) {
        site = "http://127.0.0.1:" + port;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.ofLiteral(from))
                .build();
    }

    void keep(String cookie, String value) {
        cookies.put(cookie, value);
    }

    /** Opens an address, and gives the status of the answer. */
    int open(String path) {
        HttpResponse<String> answer = get(path);
        int begin = answer.body().indexOf(FIRST_ANSWER);
        if (begin >= 0) {
            JsonNode first = JSON.readTree(answer.body()
                            .substring(
                                    begin + FIRST_ANSWER.length(), answer.body().indexOf(";</script>", begin)))
                    .path("initial")
                    .path("appConfig");
            page = first.path("uidl");
            tab = first.path("v-uiId").asInt();
            key = page.path("Vaadin-Security-Key").asString();
            heard = page.path("syncId").asInt();
            said = page.path("clientId").asInt();
        }
        return answer.statusCode();
    }

    /** Where the one element of this name is on the page that was opened. */
    int element(String tag) {
        return page.path("changes")
                .valueStream()
                .filter(change -> change.path("key").asString("").equals("tag"))
                .filter(change -> change.path("value").asString("").equals(tag))
                .findFirst()
                .orElseThrow()
                .path("node")
                .asInt();
    }

    /** The address that an element of the page names. */
    String address(int element) {
        JsonNode address = page.path("changes")
                .valueStream()
                .filter(change -> change.path("node").asInt() == element)
                .filter(change -> change.path("key").asString("").equals("href"))
                .map(change -> change.path("value"))
                .findFirst()
                .orElseThrow();
        return "/" + address.path("uri").asString();
    }

    int tabNumber() {
        return tab;
    }

    /** Says that these events came about, and gives the answer as it came. */
    HttpResponse<String> say(List<String> events) {
        String body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%s,\"clientId\":%s}"
                .formatted(key, String.join(",", events), heard, said++);
        HttpResponse<String> answer = post("/?v-r=uidl&v-uiId=" + tab, body);
        if (answer.body().startsWith("for(;;);[{")) {
            heard = JSON.readTree(answer.body().substring("for(;;);".length()))
                    .path(0)
                    .path("syncId")
                    .asInt(heard);
        }
        return answer;
    }

    /** Goes to another screen, as a tap on a button or a step does. */
    HttpResponse<String> tapTo(String path) {
        return say(List.of("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + path
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}"));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body, UTF_8))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie", cookies.entrySet().stream().map(String::valueOf).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::store);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void store(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
