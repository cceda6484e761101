package org.needlewise.delivery.sending;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells an operator the one sentence that matters. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OutboxUnavailableAnalyzer extends AbstractFailureAnalyzer<OutboxUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, OutboxUnavailable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
