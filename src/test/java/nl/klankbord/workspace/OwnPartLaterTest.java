package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Answer;
import nl.klankbord.support.OwnWords;
import nl.klankbord.workspace.PrepareViewModel.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What somebody kept to themselves in an earlier talk, in the talks that follow.
class OwnPartLaterTest {
    private static final BipolarStep PROFILE = (BipolarStep) OwnWords.mindset().step("profile").orElseThrow();

    private final Table table = new Table();

    @BeforeEach
    void aTalkWithTheExercise() {
        table.store.conversations().save(table.planned(Table.TALK).withExercises(List.of("mindset")));
    }

    private TalkViewModel open() {
        var talk = table.open();
        talk.goTo(Table.at(talk, "mindset", "first-five"));
        return talk;
    }

    private static RunViewModel run(TalkViewModel talk) {
        return Table.run(talk, "mindset");
    }

    private void before(String id, int daysAgo, Visibility visibility) {
        var at = table.tasks.instant().minus(Duration.ofDays(daysAgo));
        var talk = table.planned(id).withExercises(List.of("mindset")).start(at).close(at.plusSeconds(900));
        table.store.conversations().save(talk);
        OwnWords.save(table.store, Table.FENNA, id, at, visibility);
    }

    private List<String> earlier(TalkViewModel talk) {
        return talk.earlierAnswers().offeredProperty().get().stream().map(a -> a.from().conversation()).toList();
    }

    @Test
    void anEarlierOneThatWasNotSharedIsSeenOnlyByThePersonThemselves() {
        before("kept", 30, Visibility.PRIVATE);
        before("shared", 60, Visibility.SHARED);
        var talk = open();
        run(talk).answer(PROFILE, Answer.NONE.aboutOwn(OwnWords.MARKER + " onderwerp"), "x");
        talk.goTo(Table.at(talk, "mindset", "profile"));
        assertEquals(List.of("shared"), earlier(talk));
        talk.togetherProperty().set(false);
        assertEquals(List.of("shared"), earlier(talk));
        talk.sight().fillInAlone(run(talk));
        assertEquals(List.of("kept", "shared"), earlier(talk));
        talk.sight().share(run(talk));
        assertEquals(List.of("shared"), earlier(talk));
    }

    @Test
    void anEarlierOneAboutSomethingElseIsNotOffered() {
        before("shared", 60, Visibility.SHARED);
        var talk = open();
        talk.sight().fillInAlone(run(talk));
        run(talk).answer(PROFILE, Answer.NONE.about("presenting"), "x");
        talk.goTo(Table.at(talk, "mindset", "profile"));
        assertEquals(List.of(), earlier(talk));
    }

    @Test
    void preparingTheNextTalkShowsNothingOfIt() {
        before("kept", 30, Visibility.PRIVATE);
        var model = new PrepareViewModel(new Target.Planned(Table.TALK), table.parts(), table.prepareExits());
        var preparation = Optional.ofNullable(model.preparationProperty().get()).orElseThrow();
        assertEquals("", preparation.last().orElseThrow().goal());
        assertFalse(preparation.last().toString().contains(OwnWords.MARKER));
        assertTrue(preparation.exercises().keySet().stream().anyMatch(e -> e.id().equals("mindset")),
                "it can be begun from the preparation");
    }
}
