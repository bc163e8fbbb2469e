package nl.klankbord.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.CheckUp;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.support.StoredExamples;

/// A small store as each version of the program wrote it, kept as `vNNN.db` among the test resources. After a new
/// script was added to the migrations, run [#main] once and commit the new file; the older files are never made again.
final class StoreFixture {
    static final StoredExamples EXAMPLES = new StoredExamples("Woorden van vroeger, naïef en wel 😀");

    private StoreFixture() {}

    static String name(int version) {
        return "v%03d.db".formatted(version);
    }

    static void fill(OpenStore store) {
        store.persons().save(EXAMPLES.person("p1"));
        store.conversations().save(EXAMPLES.conversation("c1", "p1"));
        store.notes().save(EXAMPLES.note("n1", "p1", "c1"));
        store.results().save(EXAMPLES.result("r1", "p1", "c1"), List.of(agreement()));
    }

    static Agreement agreement() {
        return EXAMPLES.agreement("a1", new Agreement.From("p1", "c1", "r1", StoredExamples.MOMENT));
    }

    /// The agreement as a store of this version knew it: version 1 did not keep which day a check-up had moved.
    static Agreement agreement(int version) {
        var now = agreement();
        return version > 1
                ? now
                : new Agreement(now.id(), now.from(), now.commitment(), now.state(), now.checkUps().stream().map(
                        c -> new CheckUp(c.id(), c.at(), c.state(), c.note())).toList());
    }

    /// The result as it stands in the fixtures: they were made before an answer could say which question it is to.
    static ExerciseResult result() {
        var now = EXAMPLES.result("r1", "p1", "c1");
        var answers = new HashMap<>(now.answers().byStep());
        answers.computeIfPresent("scale", (_, a) -> a instanceof ScaleStep.Answer scale
                ? new ScaleStep.Answer(scale.marks(), scale.question(), scale.low(), scale.high(), scale.notes(), "")
                : a);
        return now.withAnswers(new Answers(answers), now.changedAt());
    }

    /// @param arguments the folder of the fixtures
    public static void main(String[] arguments) throws Exception {
        var file = Path.of(arguments[0]).resolve(name(Migrations.shipped().version()));
        if (Files.exists(file)) {
            throw new IllegalStateException(file + " is there already; a released version is never made again");
        }
        try (var store = TempStore.open(file)) {
            fill(store);
        }
        Files.delete(file.resolveSibling(file.getFileName() + ".lock"));
    }
}
