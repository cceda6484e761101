package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

@GuardedSite
class OperationTest {

    private static final String PLANTED = "zebra-quilt";

    private final RawSite site;
    private final RawSite management;

    OperationTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
        this.management = new RawSite(environment.getRequiredProperty("local.management.port", int.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void theProgramSaysThatItLivesAndIsReady(String probe) {
        assertThat(management.get("/actuator/health/" + probe))
                .startsWith("HTTP/1.1 200")
                .contains("\"status\":\"UP\"")
                .doesNotContain("DOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "loggers", "metrics", "mappings", "shutdown", "sbom"})
    void nothingElseIsToldOnTheManagementPort(String endpoint) {
        assertThat(management.get("/actuator/" + endpoint)).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/prometheus", "/actuator/env", "/"})
    void itsAnswersTellBrowsersWhatTheyMayDoToo(String path) {
        assertThat(management.get(path, "Accept: text/html")).contains(UninvitedTest.HEADERS);
    }

    @Test
    void patientsReachNoneOfIt() {
        assertThat(site.get("/actuator/prometheus")).startsWith("HTTP/1.1 404").doesNotContain("jvm_");
    }

    @Test
    void measuresSayNothingOfPatients() {
        String from = "X-Forwarded-For: 203.0.113.77";
        site.get("/" + PLANTED, from, "Accept: text/html");
        site.get("/learn/" + PLANTED + "?back=" + PLANTED, from, "User-Agent: " + PLANTED);
        site.get("/pictures/" + PLANTED + "/0/" + PLANTED + ".svg", from, "Referer: http://" + PLANTED + "/");
        site.get("/kiosk/" + PLANTED, from);
        site.get("/alive", from, "Cookie: station=" + PLANTED + "; journey=" + PLANTED);
        site.send(RawSite.request("POST", "/?v-r=uidl&v-uiId=0", from, "Content-Length: 11") + "\r\n" + PLANTED);

        String measures = management.get("/actuator/prometheus");

        assertThat(measures)
                .startsWith("HTTP/1.1 200")
                .contains("needlewise_visits_open", "needlewise_visits_refused_total", "jvm_memory_used_bytes")
                .contains("needlewise_modules ", "needlewise_content_mistakes ", "needlewise_content_advice ")
                .doesNotContain("zebra", "203.0.113");
    }
}
