package org.needlewise.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Detects a Vaadin subscription key, without which TestBench's license check does not let any driver start. */
final class VaadinKey {

    private VaadinKey() {}

    /** Looks where Vaadin's licence checker looks; what a key is worth, only the checker says. */
    static boolean isPresent() {
        return Stream.of("vaadin.proKey", "vaadin.subscriptionKey", "vaadin.offlineKey", "vaadin.key")
                        .anyMatch(property -> System.getProperty(property) != null)
                || Stream.of("VAADIN_PRO_KEY", "VAADIN_SUBSCRIPTION_KEY", "VAADIN_OFFLINE_KEY", "VAADIN_KEY")
                        .anyMatch(System.getenv()::containsKey)
                || Stream.of("proKey", "offlineKeyV2", "offlineKeyV2.txt", "offlineKey", "offlineKey.txt")
                        .map(Path.of(System.getProperty("user.home"), ".vaadin")::resolve)
                        .anyMatch(Files::exists);
    }
}
