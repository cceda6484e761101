package org.needlewise.ui.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The same small file for every summary. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedPdf {

    /** What the file holds. */
    public static final String CONTENT = "%PDF-1.7 fixed";

    @Bean
    SummaryPdf fixedPdf() {
        return _ -> CompletableFuture.completedFuture(CONTENT.getBytes(UTF_8));
    }
}
