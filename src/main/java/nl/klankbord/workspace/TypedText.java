package nl.klankbord.workspace;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.Step;

/// What people typed in a conversation, as plain text: the way out when saving keeps failing. Pure.
final class TypedText {
    private TypedText() {}

    /// Each question with what was typed at it, then the agreements; steps without words are left out.
    static String of(List<RunViewModel> runs, String language) {
        return runs.stream()
                .flatMap(r -> Stream.concat(r.exercise().steps().flatMap(s -> step(r, s, language).stream()),
                        r.agreements().stream().map(a -> a.commitment().words().collect(Collectors.joining("\n")))))
                .filter(
                        t -> !t.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> step(RunViewModel run, Step<?> step, String language) {
        var words = run.given(step).map(a -> a.words()).orElse(List.of());
        return words.isEmpty() ? List.of() : List.of(step.prompt().in(language) + "\n" + String.join("\n", words));
    }
}
