package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A GET request never begins or ends anything, no matter who sends it, unless it is for a screen. */
@GuardedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingChangesByGetTest {

    private static final Pattern SESSION = Pattern.compile("Set-Cookie: (JSESSIONID=\\w+)");
    private static final List<String> SITES = List.of("cross-site", "same-site", "same-origin", "none");

    /** Those of a form, and of whether cookies come back, say nothing of a patient and do nothing. */
    private static final Pattern CHANGES = Pattern.compile("Set-Cookie: (?!station-form=|returned=)|Clear-Site-Data: ");

    private final RawSite site;
    private final RequestMappingHandlerMapping addresses;

    NothingChangesByGetTest(Environment environment, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
        this.addresses = requestMappingHandlerMapping;
    }

    @ParameterizedTest
    @MethodSource("opened")
    void anAddressThatIsOnlyOpenedChangesNothing(String address) {
        String session = begin();

        Stream<String> answers = SITES.stream()
                .map(from -> site.get(
                        address,
                        "Sec-Fetch-Site: " + from,
                        "Accept: text/html",
                        "Cookie: %s; station=hall; journey=sealed".formatted(session)));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer).startsWith("HTTP/1.1 ");
            assertThat(answer).doesNotContainPattern(CHANGES);
        });
        assertThat(site.get("/", "Cookie: " + session)).doesNotContain("Set-Cookie: JSESSIONID");
    }

    @Test
    void theAddressesOfAStationAreAmongThem() {
        assertThat(opened()).contains("/end", "/attract", "/kiosk/front-desk", "/kiosk/off", "/offline", "/alive");
    }

    Stream<String> opened() {
        return addresses.getHandlerMethods().keySet().stream()
                .filter(NothingChangesByGetTest::answersGet)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "front-desk"));
    }

    private static boolean answersGet(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private String begin() {
        return SESSION.matcher(site.get("/"))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
