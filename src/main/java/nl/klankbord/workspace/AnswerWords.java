package nl.klankbord.workspace;

import java.util.List;
import nl.klankbord.exercise.run.StepContext.Names;
import nl.klankbord.i18n.Language;

/// Says an earlier answer in plain words. Given from outside, so that an answer reads the same here and on paper.
@FunctionalInterface
public interface AnswerWords {
    /// @param asked the question that was answered then; empty when the lines speak for themselves
    /// @param lines what was answered; none when there are no words to show
    record Said(String asked, List<String> lines) {
        public Said {
            lines = List.copyOf(lines);
        }
    }

    /// @param names how the two people are called on screen
    /// @param language of what the program says around the answer
    Said of(EarlierAnswer answer, Names names, Language language);
}
