package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFingerprintTest {

    @TempDir
    private Path folder;

    @Test
    void anEditOfTheSameLengthInTheSameMomentIsAChange() throws IOException {
        Path file = Files.writeString(folder.resolve("quiz.yaml"), "answer: myth");
        FileTime moment = Files.getLastModifiedTime(file);
        FileFingerprint before = FileFingerprint.of(file);

        Files.writeString(file, "answer: mith");
        Files.setLastModifiedTime(file, moment);

        assertThat(FileFingerprint.of(file)).isNotEqualTo(before);
    }

    @Test
    void aFileThatNobodyTouchedIsTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("quiz.yaml"), "answer: myth");

        assertThat(FileFingerprint.of(file)).isEqualTo(FileFingerprint.of(file));
    }
}
