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
 * The sealed part of an email: everything that reveals something about the patient.
 *
 * @param to the recipient
 * @param language the language of the fixed text
 * @param pdf the attachment
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
