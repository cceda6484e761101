package org.needlewise.browser;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A test without a browser, for a server with low limits behind a proxy on this machine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "server.forward-headers-strategy=native",
            "server.tomcat.connection-timeout=500ms",
            "needlewise.load.sessions-per-device=2",
            "needlewise.load.request-time=500ms"
        })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface GuardedSite {}
