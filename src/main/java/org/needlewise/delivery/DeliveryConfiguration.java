package org.needlewise.delivery;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the settings available, and provides an outbox that offers no email if no mail server is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

    @Bean
    @ConditionalOnProperty(name = "spring.mail.host", havingValue = "false", matchIfMissing = true)
    Outbox noOutbox() {
        return new NoOutbox();
    }
}
