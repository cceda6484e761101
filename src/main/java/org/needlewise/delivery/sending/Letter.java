package org.needlewise.delivery.sending;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.needlewise.delivery.EmailAddress;

/**
 * What is sealed of a mail: everything that says something of the patient.
 *
 * @param to the one who gets it
 * @param language what the fixed text is written in
 * @param pdf what is attached
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Letter(EmailAddress to, Locale language, byte[] pdf) {

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length + 512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(to.value());
            out.writeUTF(language.toLanguageTag());
            out.write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Letter of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Letter(new EmailAddress(in.readUTF()), Locale.forLanguageTag(in.readUTF()), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
