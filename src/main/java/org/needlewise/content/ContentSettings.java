package org.needlewise.content;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content is, and how changes are detected.
 *
 * @param watch whether changes take effect while the program runs
 * @param folder the folder of the modules, relative to the working directory
 * @param kept the folder for a copy of each module's last good edition, relative to the working directory
 * @param settle how long files must be unchanged before they are read, so that no half-written file is read
 * @param poll how often to scan the folder if the operating system sends no events, as on a network drive
 */
@ConfigurationProperties("needlewise.content")
record ContentSettings(boolean watch, Path folder, Path kept, Duration settle, Duration poll) {

    /** A string, because Spring would look for a relative {@code Path} among the web resources first. */
    @ConstructorBinding
    ContentSettings(
            @DefaultValue("true") boolean watch,
            @DefaultValue("quizzes") String folder,
            @DefaultValue("data/editions") String kept,
            @DefaultValue("300ms") Duration settle,
            @DefaultValue("1s") Duration poll) {
        this(watch, Path.of(folder), Path.of(kept), settle, poll);
    }
}
