package org.needlewise.browser;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A test in a real browser; all of them share one server and one browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "needlewise.clinic.name=Sunrise Skin Clinic",
            "needlewise.clinic.phone=+1 555 010 0199",
            "needlewise.clinic.after-hours-phone=+1 555 010 0142",
            "spring.mail.host=127.0.0.1",
            "spring.datasource.url=jdbc:h2:mem:screens",
            "needlewise.delivery.from=notes@clinic.example",
            "needlewise.delivery.limits.per-device=1000",
            // All of the tests' visits come from one address.
            "needlewise.load.sessions-per-device=5000",
            "needlewise.load.arrivals-per-device=5000"
        })
@Import(Stage.class)
@ExtendWith(NothingRefused.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface RealBrowser {}
