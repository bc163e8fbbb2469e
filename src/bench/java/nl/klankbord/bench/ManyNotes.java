package nl.klankbord.bench;

import java.util.Random;

/// 100,000 notes of twenty words: the same every time, a few words often and most words seldom, as in what people write.
final class ManyNotes {
    static final int COUNT = 100_000;
    static final int CONVERSATIONS = 5_000;
    static final String TITLE = "Noor Jacobs";
    static final String RARE = "klaproos";
    static final String PREFIX = "over";
    static final String FREQUENT = "gesprek";
    private static final int WORDS = 20;
    private static final int VOCABULARY = 20_000;

    /// Gets each note.
    @FunctionalInterface
    interface Each {
        void note(int number, String text);
    }

    private ManyNotes() {}

    static void all(Each each) {
        var random = new Random(5);
        for (var number = 0; number < COUNT; number++) {
            var text = new StringBuilder();
            for (var i = 0; i < WORDS; i++) {
                // squared twice: the lower the number of a word, the more often it is there
                var place = Math.pow(random.nextDouble(), 4);
                text.append(word((int) (place * VOCABULARY))).append(' ');
            }
            if (number % 2 == 0) {
                text.append(FREQUENT).append(' ');
            }
            if (number % 40 == 0) {
                text.append(PREFIX).append(word(number % 400)).append(' ');
            }
            if (number % (COUNT / 10) == 0) {
                text.append(RARE);
            }
            each.note(number, text.toString());
        }
    }

    /// The word with this number: two or more syllables.
    private static String word(int number) {
        var word = new StringBuilder();
        for (var rest = number + 60; rest > 0; rest /= 60) {
            word.append("bdfghklmnprstvwz".charAt(rest % 60 / 5)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
