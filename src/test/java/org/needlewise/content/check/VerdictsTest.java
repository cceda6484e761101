package org.needlewise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You can't have it.",
                "You can\u2019t have it.",
                "You cannot have this treatment.",
                "You can not get microneedling.",
                "You can\u00A0not have it.",
                "You **can**not have it.",
                "You can't currently have a session.",
                "You must not have it.",
                "You should not get this treatment.",
                "You may not be treated.",
                "You will not be able to have it.",
                "You are unable to have the treatment.",
                "You should never have microneedling.",
                "No, you cannot.",
                "Sorry, you can't go ahead.",
                "It is not suitable.",
                "It is not  suitable for you.",
                "It is *not* suitable.",
                "This treatment is unsuitable for you.",
                "It isn't suitable.",
                "It is not recommended.",
                "Microneedling is not advised.",
                "It is not allowed.",
                "You are not eligible.",
                "You are ineligible.",
                "Your skin is not fit for it.",
                "It is not safe.",
                "It is too risky for you.",
                "It is too dangerous.",
                "It is not for you.",
                "This is not right for you.",
                "It is the wrong choice for you.",
                "You are not a good candidate.",
                "You are a poor candidate.",
                "This rules out microneedling.",
                "Keloids rule it out.",
                "You are excluded.",
                "People with keloids are excluded.",
                "This excludes you from treatment.",
                "It is contraindicated.",
                "This is a contra-indication.",
                "We cannot treat you.",
                "We won't treat you.",
                "You will be turned away.",
                "It is out of the question.",
                "You must avoid microneedling.",
                "Do not have this treatment.",
                "No microneedling for you.",
                "It is safe for you.",
                "This treatment is right for you.",
                "You are fit for it.",
                "You are eligible.",
                "You are a good candidate.",
                "You're an ideal candidate.",
                "You can have it.",
                "You can safely have the treatment.",
                "You may go ahead.",
                "Nothing speaks against it.",
                "You qualify.",
                "If you have acne, you can't have it.",
                "If you take this, it is not suitable for you.",
                "Ask a doctor. You cannot have it."
            })
    void aVerdictIsFoundHoweverItIsWritten(String text) {
        assertThat(Verdicts.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you can't come, call us.",
                "If you cannot have it today, call us.",
                "You can't get it wrong.",
                "You cannot see the needles.",
                "You can't feel much.",
                "You must not stop them on your own.",
                "Please do not stop on your own. Ask a doctor first.",
                "You should not wait to call.",
                "You may not need it.",
                "You may not know its name.",
                "Ask if it is safe for you.",
                "Ask a doctor whether it is right for you.",
                "A doctor can say if you can have it.",
                "A doctor can say what it means for you.",
                "Talk about what is suitable for you.",
                "Is it safe for you?",
                "It does not mean that you can't have it.",
                "This doesn't mean it is unsuitable.",
                "Are you not allowed to take aspirin?",
                "A test can rule out an infection.",
                "You can have the treatment explained again.",
                "You can have someone with you.",
                "You can take it slow.",
                "You can always ask more, wait or say no.",
                "This is one of the reasons to avoid microneedling, or to ask a doctor first.",
                "Our source lists this without a reason. A doctor can say what it means for you.",
                "It may slow down healing.",
                "Ask what is allowed before the day.",
                "The right time for you is your choice.",
                "You do not have to decide today.",
                "I know it is my choice.",
                "Do you have uncontrolled diabetes?",
                "Always check with your doctor first.",
                "You can't be sure on your own. Show it to a doctor.",
                "Good questions for you to ask"
            })
    void whatIsNotAboutHavingTheTreatmentIsNone(String text) {
        assertThat(Verdicts.in(text)).isEmpty();
    }
}
