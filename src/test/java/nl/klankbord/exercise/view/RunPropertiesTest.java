package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.exercise.run.RunState;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;

/// Whatever people do, the way back and the way forward lead over equal values.
class RunPropertiesTest {
    @Property(tries = 300)
    void undoAndRedoLeadOverEqualValues(@ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> actions) {
        var talk = new Talk();
        var run = talk.run;
        var start = run.state();
        actions.forEach(a -> act(talk, a));
        var end = run.state();
        while (run.redo()) {
            end = run.state();
        }
        var back = new ArrayList<RunState>();
        back.add(end);
        while (run.undo()) {
            back.add(run.state());
        }
        assertEquals(start, run.state());
        var forward = new ArrayList<RunState>();
        forward.add(run.state());
        while (run.redo()) {
            forward.add(run.state());
        }
        assertEquals(back.reversed(), forward);
        talk.tasks.pass(Duration.ofMillis(500));
        talk.store.results().find("result").ifPresent(r -> assertEquals(run.answers(), r.answers()));
    }

    private static void act(Talk talk, int action) {
        var run = talk.run;
        var text = run.answer(Samples.QUESTION).map(QuestionStep.Answer::text).orElse("");
        var list = run.answer(Samples.LIST).orElse(new ListStep.Answer(List.of()));
        switch (action) {
            case 0, 1 -> run.answer(Samples.QUESTION, new QuestionStep.Answer(text + "x", ""), "text");
            case 2 -> run.answer(Samples.QUESTION, new QuestionStep.Answer("", ""), "text");
            case 3 -> run.answer(Samples.LIST, ListEdits.add(list, List.of(ListEdits.fresh(run.newId(), "n"))), "add");
            case 4 -> run.addAgreement(Samples.AGREEMENTS, AgreementEdits.what(Commitment.NONE, "a"));
            case 5 -> run.agreements().stream().findFirst().ifPresent(a -> run.removeAgreement(Samples.AGREEMENTS, a
                    .id()));
            case 6 -> run.undo();
            case 7 -> run.redo();
            case 8 -> run.pause();
            default -> talk.tasks.pass(Duration.ofMillis(1500));
        }
    }
}
