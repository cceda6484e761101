package org.needlewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class PreparedStartTest {

    private final StandardEnvironment environment = new StandardEnvironment();
    private final Map<String, Object> set = new HashMap<>();

    @BeforeEach
    void readTheProgramsOwnSettingsOnly() {
        set("spring.config.location=classpath:/application.properties");
        environment.getPropertySources().addFirst(new MapPropertySource("set here", set));
    }

    @Test
    void aStartWithoutSettingsIsPrepared() {
        assertThat(choosesBeans()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "needlewise.clinic.name=Corner clinic",
                "needlewise.content.watch=false",
                "server.port=80",
                "server.port=0",
                "server.address=127.0.0.1",
                "server.forward-headers-strategy=native",
                "server.tomcat.remoteip.internal-proxies=192\\.0\\.2\\.10",
                "server.servlet.session.timeout=20m",
                "management.server.port=9000",
                "management.server.address=10.0.0.5",
                "logging.level.root=warn"
            })
    void whatAsksForNoOtherBeansKeepsItPrepared(String setting) {
        set(setting);

        assertThat(choosesBeans()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.mail.host=mail.example.org",
                "spring.datasource.url=jdbc:postgresql://db.example.org/needlewise",
                "spring.profiles.active=other",
                "spring.main.lazy-initialization=true",
                "server.forward-headers-strategy=framework",
                "server.ssl.bundle=web",
                "management.server.port=-1",
                "management.server.port=8080",
                "management.endpoints.web.exposure.include=*",
                "server.port=8081",
                "vaadin.urlMapping=/app/*",
                "db-scheduler.enabled=false"
            })
    void whatMayAskForOtherBeansHasThemChosenNow(String setting) {
        set(setting);

        assertThat(choosesBeans()).isTrue();
    }

    @Test
    void bothPortsMayBeAnyFreeOnes() {
        set("server.port=0", "management.server.port=0");

        assertThat(choosesBeans()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SPRING_MAIL_HOST, true", "SERVER_PORT, false", "NEEDLEWISE_CLINIC_NAME, false", "PATH, false"})
    void variablesCountAsWell(String name, boolean chooses) {
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(name, "81")));

        assertThat(choosesBeans()).isEqualTo(chooses);
    }

    private void set(String... settings) {
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            set.put(parts[0], parts[1]);
        }
    }

    private boolean choosesBeans() {
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return PreparedStart.choosesBeans(environment);
    }
}
