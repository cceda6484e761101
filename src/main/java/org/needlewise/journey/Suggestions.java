package org.needlewise.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.content.Statement;
import org.needlewise.content.SuggestedQuestion;

/**
 * Decides which questions to suggest, and in which order.
 *
 * @param marked the IDs of the self-check items to talk about
 * @param missed the IDs of the statements that were missed
 */
record Suggestions(Set<String> marked, Set<String> missed) {

    static Suggestions of(Journey journey, LearningModule module) {
        return new Suggestions(
                journey.toTalkAbout(module).stream().map(SelfCheckItem::id).collect(Collectors.toSet()),
                journey.quiz(module).missed().stream().map(Statement::id).collect(Collectors.toSet()));
    }

    /** Sorts the questions that follow from an answer first, and otherwise keeps their order. */
    List<SuggestedQuestion> inOrder(List<SuggestedQuestion> questions) {
        return questions.stream()
                .sorted(Comparator.comparing(question -> !follows(question)))
                .toList();
    }

    private boolean follows(SuggestedQuestion question) {
        return question.selfCheck().stream().anyMatch(marked::contains)
                || question.statements().stream().anyMatch(missed::contains);
    }
}
