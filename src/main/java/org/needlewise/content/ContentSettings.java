package org.needlewise.content;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content is, and how its changes are noticed.
 *
 * @param watch whether changes are taken over while the program runs
 * @param folder the folder of the modules, seen from the working folder
 * @param settle how long files must stay unchanged before they are read, so that none is read half written
 * @param poll how often the folder is looked at where the operating system tells nothing, as on a network drive
 */
@ConfigurationProperties("needlewise.content")
record ContentSettings(boolean watch, Path folder, Duration settle, Duration poll) {

    /** Spring would look for a relative path among a web program's resources before it took it for a file's. */
    @ConstructorBinding
    ContentSettings(
            @DefaultValue("true") boolean watch,
            @DefaultValue("quizzes") String folder,
            @DefaultValue("300ms") Duration settle,
            @DefaultValue("1s") Duration poll) {
        this(watch, Path.of(folder), settle, poll);
    }
}
