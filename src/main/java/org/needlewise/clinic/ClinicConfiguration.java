package org.needlewise.clinic;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings available to the other packages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Clinic.class, Kiosk.class})
class ClinicConfiguration {}
