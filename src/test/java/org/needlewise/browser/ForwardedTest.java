package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

/** Behind HAProxy, as configured in docs/operations.md, no client can spoof its address. */
@GuardedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForwardedTest {

    private static final String ELSEWHERE = "elsewhere.example";
    private static final String STRANGER = "203.0.113.";

    private final Balancer balancer;
    private final Balancer withTls;
    private final EchoServer echo = EchoServer.start();
    private final Balancer beforeEcho;
    private final SiteCertificate certificate;

    ForwardedTest(Environment environment) throws IOException, GeneralSecurityException, InterruptedException {
        Balancer.Target program = new Balancer.Target(
                environment.getRequiredProperty("local.server.port", int.class),
                environment.getRequiredProperty("local.management.port", int.class));
        certificate = SiteCertificate.in(Path.of("target/nodes/tls").toAbsolutePath());
        balancer = Balancer.before(program);
        withTls = Balancer.withTls(program, certificate.pem());
        beforeEcho = Balancer.before(new Balancer.Target(echo.port(), echo.port()));
        Stream.of(balancer, beforeEcho).map(one -> new RawSite(one.port())).forEach(ForwardedTest::awaitReady);
    }

    @AfterAll
    void close() {
        Stream.of(balancer, withTls, beforeEcho).forEach(Balancer::close);
        echo.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=203.0.113.7;proto=https;host=elsewhere.example",
                "FORWARDED: for=203.0.113.7",
                "X-Forwarded-For: 203.0.113.7",
                "X-Forwarded-Proto: https, elsewhere.example",
                "X-Forwarded-Host: elsewhere.example",
                "X-Forwarded-Server: elsewhere.example",
                "X-Forwarded-Port: 203.0.113.7",
                "X-Forwarded-Prefix: /elsewhere.example",
                "X-Forwarded-Ssl: elsewhere.example",
                "X-Forwarded-By: 203.0.113.7",
                "X-Forwarded: for=203.0.113.7",
                "X-Real-IP: 203.0.113.7",
                "X-Client-IP: 203.0.113.7",
                "True-Client-IP: 203.0.113.7",
                "X-Original-URL: /elsewhere.example",
                "X-Rewrite-URL: /elsewhere.example",
                "Front-End-Https: elsewhere.example",
            })
    void whatABrowserSaysOfItselfDoesNotReachTheProgram(String header) {
        String received = new RawSite(beforeEcho.port()).send(plain("/", header));

        assertThat(received)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("X-Forwarded-For: 127.0.0.1")
                .containsIgnoringCase("X-Forwarded-Proto: http")
                .doesNotContain(STRANGER, ELSEWHERE);
    }

    @Test
    void itsLimitsCountWhereItReallyComesFrom() {
        RawSite site = new RawSite(balancer.port());
        String[] answers = Stream.of("1", "2", "3", "4")
                .map(number -> site.send(
                        plain("/", "Forwarded: for=" + STRANGER + number, "X-Forwarded-For: " + STRANGER + number)))
                .toArray(String[]::new);

        assertThat(answers[3]).startsWith("HTTP/1.1 503");
    }

    @Test
    void withTlsCookiesStayThereAndSoDoBrowsers() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                await().ignoreExceptions().until(() -> overTls("/alive"), one -> one.statusCode() < 500);

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(overTls("/").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.contains("SESSION"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("Secure"));
        assertThat(new RawSite(balancer.port()).send(plain("/alive"))).doesNotContain("Strict-Transport-Security");
    }

    private HttpResponse<String> overTls(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(certificate.trusting())
                .localAddress(InetAddress.ofLiteral("127.0.0.2"))
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://localhost:" + withTls.port() + path))
                    .header("Forwarded", "proto=http")
                    .header("X-Forwarded-Proto", "http")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static void awaitReady(RawSite site) {
        await().ignoreExceptions().until(() -> !site.send(plain("/alive")).startsWith("HTTP/1.1 503"));
    }

    /** Without the header of {@link RawSite#request}. */
    private static String plain(String path, String... headers) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
                .formatted(
                        path, Stream.of(headers).map(header -> header + "\r\n").reduce("", String::concat));
    }
}
