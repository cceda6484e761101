package org.needlewise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The program as a load balancer sees it, first without and then with something to teach. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
class ReadinessTest {

    @TempDir
    static Path folder;

    @TempDir
    static Path kept;

    private final Modules modules;
    private final int port;

    ReadinessTest(Modules modules, @Value("${local.management.port}") int port) {
        this.modules = modules;
        this.port = port;
    }

    @DynamicPropertySource
    static void nothingToTeach(DynamicPropertyRegistry properties) {
        properties.add("needlewise.content.watch", () -> "false");
        properties.add("needlewise.content.folder", folder::toString);
        properties.add("needlewise.content.kept", kept::toString);
    }

    @Test
    void itIsReadyOnceThereIsSomethingToTeach() throws Exception {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("en/quiz.yaml", "answer: myth", "answer: mith");
        modules.refresh();

        assertThat(get("liveness").statusCode()).isEqualTo(200);
        assertThat(get("readiness").statusCode()).isEqualTo(503);
        assertThat(get("readiness").body()).contains("not taught; 1 mistake");

        sample.edit("en/quiz.yaml", "answer: mith", "answer: myth");
        modules.refresh();

        assertThat(get("readiness").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String probe) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/actuator/health/" + probe);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
