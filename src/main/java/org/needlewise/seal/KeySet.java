package org.needlewise.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** The keys of an installation: the primary key seals, and every key opens. */
record KeySet(KeysetHandle keys) {

    private static final Configuration AEAD = configuration();

    static KeySet fresh() {
        try {
            return new KeySet(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AEAD));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no AES-GCM.", e);
        }
    }

    /** @throws GeneralSecurityException if the text is not a key set that can seal */
    static KeySet of(String json) throws GeneralSecurityException {
        KeySet keys = new KeySet(TinkJsonProtoKeysetFormat.parseKeyset(json, AEAD, InsecureSecretKeyAccess.get()));
        keys.aead();
        return keys;
    }

    /** The same keys and a new one, which opens but does not seal yet, so that it can be copied to every node first. */
    KeySet withNewKey() {
        try {
            return new KeySet(KeysetHandle.newBuilder(keys)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key set takes no further key.", e);
        }
    }

    /** The same keys, with the newest as the primary key. What the others sealed still opens. */
    KeySet sealingWithNewest() {
        try {
            KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
            builder.getAt(builder.size() - 1).makePrimary();
            return new KeySet(builder.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The newest key cannot seal.", e);
        }
    }

    Aead aead() throws GeneralSecurityException {
        return keys.getPrimitive(AEAD, Aead.class);
    }

    String json() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, AEAD, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key set cannot be written.", e);
        }
    }

    private static Configuration configuration() {
        try {
            AeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no AES-GCM.", e);
        }
    }
}
