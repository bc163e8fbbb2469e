package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.dossier.PlanViewModel.Field;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

class PlanViewModelTest {
    private final List<String> planned = new ArrayList<>();
    private final PlanViewModel plan = new PlanViewModel(null, Language.NL, () -> LocalDate.of(2026, 4, 14), (when,
            setting) -> planned.add(when + " " + setting.kind() + " " + setting.place()));

    @Test
    void nothingIsPreset() {
        assertEquals("", plan.day().textProperty().get());
        assertEquals("", plan.timeProperty().get());
        assertNull(plan.kindProperty().get());
        assertEquals("", plan.placeProperty().get());
    }

    @Test
    void whatIsMissingIsNamedInReadingOrderUntilItChanges() {
        assertEquals(Optional.of(Field.DAY), plan.save());
        assertEquals(EnumSet.allOf(Field.class), plan.wrongProperty().get());
        plan.day().textProperty().set("morgen");
        plan.kindProperty().set(ConversationKind.CATCH_UP);
        assertEquals(Set.of(Field.TIME), plan.wrongProperty().get());
        assertEquals(Optional.of(Field.TIME), plan.save());
        assertEquals(List.of(), planned);
    }

    @Test
    void aDayThatIsOverOrDoesNotExistIsNotTaken() {
        plan.timeProperty().set("10.30");
        plan.kindProperty().set(ConversationKind.OTHER);
        for (var day : List.of("13-4-2026", "31 april", "na de zomer")) {
            plan.day().textProperty().set(day);
            assertEquals(Optional.of(Field.DAY), plan.save(), day);
        }
        assertEquals(List.of(), planned);
    }

    @Test
    void aTimeNoDayHasIsNotTaken() {
        plan.day().textProperty().set("morgen");
        plan.kindProperty().set(ConversationKind.OTHER);
        plan.timeProperty().set("25.00");
        assertEquals(Optional.of(Field.TIME), plan.save());
        plan.timeProperty().set("9 uur");
        assertEquals(Optional.empty(), plan.save());
        assertEquals(List.of("2026-04-15T09:00 OTHER "), planned);
    }
}
