package org.needlewise.browser;

import java.net.URI;
import org.springframework.core.env.Environment;

/** Where the server under test is; its port is known once it has started. */
record Site(Environment environment) {

    URI address(String path) {
        return URI.create(
                "http://localhost:%s/%s".formatted(environment.getRequiredProperty("local.server.port"), path));
    }
}
