package org.needlewise.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes a recorded way once more, in a session of its own that stays open. */
final class Replay {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"csrfToken\":\"[^\"]*\"");

    private String key = "";
    private String last = "";

    private Replay() {}

    /** Gives the server's last answer, which tells whether the way was gone to its end. */
    static String of(Recording recording) throws IOException, InterruptedException {
        Replay replay = new Replay();
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            for (Recording.Request request : recording.requests()) {
                replay.send(client, request);
            }
        }
        return replay.last;
    }

    private void send(HttpClient client, Recording.Request recorded) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(recorded.address());
        if (!recorded.body().isEmpty()) {
            String token = "\"csrfToken\":\"" + key + "\"";
            request.header("Content-Type", "application/json; charset=UTF-8")
                    .POST(BodyPublishers.ofString(TOKEN.matcher(recorded.body()).replaceFirst(token)));
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("%d for %s".formatted(response.statusCode(), recorded));
        }
        last = response.body();
        Matcher found = KEY.matcher(last);
        if (found.find()) {
            key = found.group(1);
        }
    }
}
