package org.needlewise;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;

/**
 * Starts with the beans that Spring chose when the program was built, which saves the choice, unless a setting of this
 * place may ask for others: then they are chosen now.
 *
 * <p>Only a setting of {@link #CHOOSING} that is not in {@link #HARMLESS} can ask for other beans. One that is forgotten
 * there makes the start slower, not wrong.
 */
final class PreparedStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** What the auto-configurations of Spring Boot, Vaadin and the scheduler look at. */
    private static final List<ConfigurationPropertyName> CHOOSING =
            names("spring", "server", "management", "vaadin", "db-scheduler");

    private static final List<ConfigurationPropertyName> HARMLESS = names(
            "management.server.address",
            "management.server.port",
            "server.address",
            "server.port",
            "server.servlet.session",
            "server.shutdown",
            "server.tomcat",
            "spring.application",
            "spring.config",
            "spring.lifecycle");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            // What is set where the program is built is nothing to the place where it will run.
            environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        } else {
            boolean prepared = isPrepared() && !choosesBeans(environment);
            SpringProperties.setProperty(AotDetector.AOT_ENABLED, prepared ? "true" : null);
        }
    }

    static boolean choosesBeans(ConfigurableEnvironment environment) {
        return managesWhereScreensAre(environment)
                || StreamSupport.stream(
                                ConfigurationPropertySources.get(environment).spliterator(), false)
                        .flatMap(PreparedStart::setHere)
                        .anyMatch(PreparedStart::choosesBeans);
    }

    /** Whether the program was built as a whole; when it is started from its classes alone, nothing is prepared. */
    private static boolean isPrepared() {
        return ClassUtils.isPresent(
                Needlewise.class.getName() + "__ApplicationContextInitializer", Needlewise.class.getClassLoader());
    }

    /** Whether there is no port of its own for those who run the program. */
    private static boolean managesWhereScreensAre(ConfigurableEnvironment environment) {
        String port = environment.getProperty("management.server.port", "");
        return port.startsWith("-")
                || (!port.equals("0") && port.equals(environment.getProperty("server.port", "8080")));
    }

    private static Stream<ConfigurationProperty> setHere(ConfigurationPropertySource source) {
        return source instanceof IterableConfigurationPropertySource settings && !isPackaged(settings)
                ? settings.stream().map(settings::getConfigurationProperty).filter(Objects::nonNull)
                : Stream.empty();
    }

    /** Spring Boot tells of the program's own settings by this name alone. */
    private static boolean isPackaged(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof PropertySource<?> settings
                && settings.getName().startsWith("Config resource 'class path resource [");
    }

    private static boolean choosesBeans(ConfigurationProperty setting) {
        ConfigurationPropertyName name = setting.getName();
        return isOneOf(CHOOSING, name) && !isOneOf(HARMLESS, name) && !isTomcatsOwn(name, setting.getValue());
    }

    private static boolean isOneOf(List<ConfigurationPropertyName> names, ConfigurationPropertyName name) {
        return names.stream().anyMatch(one -> one.equals(name) || one.isAncestorOf(name));
    }

    /** Headers of a proxy that Tomcat reads need no bean, unlike those that Spring reads. */
    private static boolean isTomcatsOwn(ConfigurationPropertyName name, Object value) {
        return name.toString().equals("server.forward-headers-strategy")
                && value.toString().equalsIgnoreCase("native");
    }

    private static List<ConfigurationPropertyName> names(String... names) {
        return Stream.of(names).map(ConfigurationPropertyName::of).toList();
    }
}
