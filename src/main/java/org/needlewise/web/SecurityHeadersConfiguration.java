package org.needlewise.web;

import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.context.annotation.Bean;

/** Sets the same headers on both ports. The main port finds this class by scanning, the management port by a list. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class SecurityHeadersConfiguration {

    @Bean
    SecurityHeaders securityHeaders() {
        return new SecurityHeaders();
    }
}
