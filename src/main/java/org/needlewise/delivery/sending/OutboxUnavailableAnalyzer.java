package org.needlewise.delivery.sending;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Reports a failed outbox to the operator in one sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OutboxUnavailableAnalyzer extends AbstractFailureAnalyzer<OutboxUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, OutboxUnavailable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
