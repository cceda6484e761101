package org.needlewise.seal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells an operator the one sentence that matters. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidKeysAnalyzer extends AbstractFailureAnalyzer<InvalidKeys> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidKeys cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Make a key set with bin/keys, or give the right file, then start again.", cause);
    }
}
