package org.needlewise.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Goes a recorded way once more, in a session of its own that stays open, and sees that each answer is the recorded one. */
final class Replay {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"csrfToken\":\"[^\"]*\"");

    /** What differs from one session to another. */
    private static final Pattern OWN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final HttpClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String key = "";

    Replay(HttpClient client) {
        this.client = client;
    }

    /** One connection for each that speaks, used again by the next, as browsers do. */
    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /**
     * Sends a request as this session's.
     *
     * @throws IllegalStateException if the answer is not what was recorded
     */
    void send(Recording.Request recorded) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request(recorded), BodyHandlers.ofInputStream());
        String answer = text(response);
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        if (response.statusCode() >= 400) {
            throw new IllegalStateException("%s for %s".formatted(response.statusCode(), recorded));
        }
        Matcher found = KEY.matcher(answer);
        if (found.find()) {
            key = found.group(1);
        } else if (!recorded.answer().isEmpty() && bag(answer) != bag(recorded.answer())) {
            throw new IllegalStateException("expected%n%s%nbut was%n%s".formatted(recorded.answer(), answer));
        }
    }

    private HttpRequest request(Recording.Request recorded) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(recorded.address()).timeout(PATIENCE).header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie", cookies.entrySet().stream().map(String::valueOf).collect(Collectors.joining("; ")));
        }
        if (!recorded.body().isEmpty()) {
            String token = "\"csrfToken\":\"" + key + "\"";
            request.header("Content-Type", "application/json; charset=UTF-8")
                    .POST(BodyPublishers.ofString(TOKEN.matcher(recorded.body()).replaceFirst(token)));
        }
        return request.build();
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String text(HttpResponse<InputStream> response) throws IOException {
        boolean packed = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        try (InputStream body = packed ? new GZIPInputStream(response.body()) : response.body()) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }

    /** The same for the same characters in any order: Vaadin writes maps in an order of its own in each session. */
    private static long bag(String answer) {
        String common = OWN.matcher(answer).replaceAll("*");
        return common.chars().mapToLong(one -> (long) one * one).sum() + common.length();
    }
}
