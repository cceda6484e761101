package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.needlewise.content.SampleContent;

/** A valid module with one edit, and all messages that its author gets. */
abstract class EditedModule {

    @TempDir
    Path folder;

    /** Expects exactly these messages, each from its line number on. */
    void expect(String file, String from, String to, Stream<String> told) {
        SampleContent sample = SampleContent.in(folder);

        sample.edit(file, from, to);

        assertThat(sample.messages())
                .containsExactlyElementsOf(
                        told.map(message -> "ears/" + file + ":" + message).toList());
    }
}
