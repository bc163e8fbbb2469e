package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.SaveFailedException.Reason;
import org.junit.jupiter.api.Test;

class MoreExercisesTest {
    private final Table table = new Table();

    private static Exercise scaling(TalkViewModel talk) {
        return talk.more().offered().stream().filter(e -> e.id().equals("scaling")).findFirst().orElseThrow();
    }

    /// The exercises of the stages, each once for every time it comes.
    private static List<String> inOrder(TalkViewModel talk) {
        var ids = talk.route().legs().stream().map(l -> l.run().exercise().id()).toList();
        return IntStream.range(0, ids.size()).filter(i -> i == 0 || !ids.get(i).equals(ids.get(i - 1))).mapToObj(
                ids::get).toList();
    }

    @Test
    void whatIsInTheConversationIsNotOffered() {
        var offered = table.open().more().offered().stream().map(Exercise::id).toList();
        assertFalse(offered.contains("grow") || offered.contains("frame"), offered.toString());
        assertTrue(offered.contains("scaling"), offered.toString());
    }

    @Test
    void anotherExerciseStandsBetweenTheOthersAndTheClosingAndPeopleAreThere() {
        var workspace = table.workspace();
        var before = Table.talk(workspace);
        Table.answer(before, "grow", "goal", "Als eerste mijn voorstel op tafel leggen");
        before.togetherProperty().set(false);
        before.more().add(scaling(before));
        var after = Table.talk(workspace);
        assertNotSame(before, after);
        assertEquals(List.of("grow", "scaling"), table.stored().exercises());
        var here = after.current().orElseThrow();
        assertEquals("scaling", here.run().exercise().id());
        assertEquals(here.run().exercise().stages().getFirst().steps().getFirst(), here.step());
        assertFalse(after.togetherProperty().get());
        assertEquals(List.of("frame", "grow", "scaling", "frame"), inOrder(after));
        var goal = after.runs().stream().filter(r -> r.exercise().id().equals("grow")).findFirst().orElseThrow();
        assertEquals("Als eerste mijn voorstel op tafel leggen", goal.answer((QuestionStep) goal.exercise().step("goal")
                .orElseThrow()).orElseThrow().text());
        assertFalse(after.more().offered().stream().anyMatch(e -> e.id().equals("scaling")));
    }

    @Test
    void whenItCannotBeStoredTheConversationStaysAsItIsAndPeopleAreTold() {
        var workspace = table.workspace();
        var before = Table.talk(workspace);
        table.settle();
        table.store.failWith(new SaveFailedException(Reason.DISK_FULL, new RuntimeException()));
        before.more().add(scaling(before));
        assertSame(before, Table.talk(workspace));
        assertEquals(1, table.told.size());
        assertTrue(table.told.getFirst().text().contains("De schijf is vol"));
        table.store.failWith(null);
        table.settle();
        assertEquals(List.of("grow"), table.stored().exercises());
    }

    @Test
    void aClosedConversationTakesNoMore() {
        var talk = table.open();
        talk.closing().close();
        assertEquals(List.of(), table.open().more().offered());
    }
}
