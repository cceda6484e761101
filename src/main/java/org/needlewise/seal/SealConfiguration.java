package org.needlewise.seal;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the key set at startup. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {

    @Bean
    Sealer sealer(SealSettings settings, Clock clock) throws GeneralSecurityException {
        KeySet keys =
                settings.keys().map(SealConfiguration::given).orElseGet(new KeyFile(settings.keyFile())::readOrMake);
        return new Sealer(keys.aead(), clock);
    }

    /** There is a database only if email is set up. */
    @Bean
    Revocations revocations(ObjectProvider<DataSource> database, Clock clock) {
        Optional<RevocationTable> table = Optional.ofNullable(database.getIfAvailable())
                .map(JdbcClient::create)
                .map(RevocationTable::new);
        return new Revocations(table, clock);
    }

    private static KeySet given(String keys) {
        try {
            return KeySet.of(keys);
        } catch (GeneralSecurityException _) {
            throw new InvalidConfigurationPropertyValueException(
                    "needlewise.seal.keys", "(not shown)", "expected what bin/keys prints");
        }
    }
}
