package org.needlewise;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains which setting keeps the program from starting, in place of Spring's own binding error. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidSettingAnalyzer extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

    /** In characters. */
    private static final int SHOWN = 100;

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidConfigurationPropertyValueException cause) {
        String sentence = "%s is '%s'; %s.".formatted(cause.getName(), shortened(cause.getValue()), cause.getReason());
        return new FailureAnalysis(sentence, "Change the setting, then start again.", cause);
    }

    private static String shortened(@Nullable Object value) {
        String found = String.valueOf(value);
        return found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
    }
}
