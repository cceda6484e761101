package org.needlewise.journey;

import java.util.Map;
import java.util.Optional;
import org.needlewise.content.LearningModule;

/** The rules for the self-check and the readiness ratings: in any order, and every answer can be changed or cleared. */
final class AnswerRules {

    private AnswerRules() {}

    static Optional<Map<String, SelfCheckAnswer>> after(
            Change.InSelfCheck change, Map<String, SelfCheckAnswer> answers, LearningModule module) {
        return switch (change) {
            case Change.AnswerItem(String item, SelfCheckAnswer answer) ->
                module.selfCheckItem(item).map(known -> Maps.with(answers, item, answer));
            case Change.ClearItem(String item) -> module.selfCheckItem(item).map(known -> Maps.without(answers, item));
        };
    }

    static Optional<Map<String, ReadinessAnswer>> after(
            Change.InReadiness change, Map<String, ReadinessAnswer> ratings, LearningModule module) {
        return switch (change) {
            case Change.RateReadiness(String statement, ReadinessAnswer answer) ->
                module.readinessStatement(statement).map(known -> Maps.with(ratings, statement, answer));
            case Change.ClearReadiness(String statement) ->
                module.readinessStatement(statement).map(known -> Maps.without(ratings, statement));
        };
    }
}
