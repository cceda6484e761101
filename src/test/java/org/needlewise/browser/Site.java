package org.needlewise.browser;

import java.net.URI;
import java.util.function.IntSupplier;
import org.springframework.core.env.Environment;

/** The address of the server under test; its port is known once it has started. */
record Site(IntSupplier port) {

    static Site of(Environment environment) {
        return new Site(() -> environment.getRequiredProperty("local.server.port", int.class));
    }

    URI address(String path) {
        return URI.create("http://localhost:%s/%s".formatted(port.getAsInt(), path));
    }
}
