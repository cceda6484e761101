package org.needlewise.delivery.sending;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlewise.delivery.EmailAddress;

/** Prepares a mail server's reply for the log: on one line, short, and without anything that may name the patient. */
final class ServerWords {

    private static final int MOST = 200;
    private static final int SHORTEST_NAME = 3;

    private ServerWords() {}

    /** Removes each word that contains an at sign or a part of the mailbox's name. */
    static String without(EmailAddress to, String words) {
        String mailbox = to.value().substring(0, to.value().indexOf('@')).toLowerCase(Locale.ROOT);
        Set<String> names = Arrays.stream(mailbox.split("[^a-z0-9]+|(?<=[a-z])(?=[0-9])"))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .collect(Collectors.toSet());
        String told = Arrays.stream(words.split("[^\\x21-\\x7E]+"))
                .map(word -> isNaming(word.toLowerCase(Locale.ROOT), mailbox, names) ? "…" : word)
                .collect(Collectors.joining(" "));
        return told.length() > MOST ? told.substring(0, MOST) + "…" : told;
    }

    private static boolean isNaming(String word, String mailbox, Set<String> names) {
        return word.contains("@")
                || word.contains("%40")
                || names.stream().anyMatch(word::contains)
                || Arrays.asList(word.split("[^a-z0-9._+'&=~-]+")).contains(mailbox);
    }
}
