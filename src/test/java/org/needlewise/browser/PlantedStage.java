package org.needlewise.browser;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.needlewise.clinic.Clinic;
import org.needlewise.clinic.Paper;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.content.SampleModule;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clinic with words planted in its name and in everything that is taught. */
@TestConfiguration(proxyBeanMethods = false)
class PlantedStage {

    static final String CLINIC = "</script></title></style><img src=x onerror=intruded>\"'&lt;${x}{{x}}{0}<!--]]>";

    @Bean
    AtomicReference<LearningModule> planted() {
        return new AtomicReference<>(SampleModule.create());
    }

    @Bean
    @Primary
    Modules plantedModules(AtomicReference<LearningModule> planted) {
        Modules modules = mock(Modules.class);
        given(modules.all(any())).willAnswer(_ -> List.of(planted.get()));
        given(modules.languages()).willReturn(List.of(Locale.ENGLISH));
        given(modules.picture(anyString(), anyString())).willReturn(Optional.empty());
        return modules;
    }

    @Bean
    @Primary
    Clinic plantedClinic() {
        return new Clinic(
                CLINIC,
                Optional.of("555 010 0199"),
                Optional.of("555 010 0123"),
                Optional.empty(),
                "#0f6b6b",
                Paper.A4,
                Optional.empty());
    }
}
