package org.needlewise.delivery;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells an operator the one sentence that matters, ahead of Spring's own words on a failed binding. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidSettingAnalyzer extends AbstractFailureAnalyzer<InvalidSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidSetting cause) {
        return new FailureAnalysis(cause.getMessage(), "Change the setting, then start again.", cause);
    }
}
