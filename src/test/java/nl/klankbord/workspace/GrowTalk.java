package nl.klankbord.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ReadingStep;
import nl.klankbord.exercise.step.ScaleStep;

/// A whole GROW conversation: what is said in it, and what of it stands in the store.
final class GrowTalk {
    /// Question steps and what is typed there, in the order of the conversation.
    static final Map<String, String> SAID = said();

    private GrowTalk() {}

    private static Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("purpose", "Sparren over het planoverleg");
        said.put("topic", "Het overleg op maandag");
        said.put("goal", "Zelf als eerste iets voorstellen");
        said.put("longer", "Ik zit het overleg voor");
        said.put("situation", "Ik wacht tot iedereen geweest is");
        said.put("film", "De agenda ligt er en ik kijk weg");
        said.put("tried", "Een keer vooraf gebeld");
        said.put("choice", "Mijn voorstel rondsturen");
        said.put("how-you", "Rustig");
        said.put("how-me", "Ik heb goed geluisterd");
        return said;
    }

    /// What must stand in the store afterwards, step by step.
    static Map<String, String> expected() {
        var all = new java.util.TreeMap<>(SAID);
        all.put("noted", "agreements-only");
        all.put("positive", "picture, wanted");
        all.put("causes", "speak-late");
        all.put("options", "Rondsturen attractive=8 feasible=10; Vooraf bellen");
        all.put("agreements", "Dinsdag rondsturen YOU");
        all.put("motivation", "now=0");
        all.put("yield", "insight");
        return all;
    }

    /// The stored answers in the same words.
    static Map<String, String> stored(Table table) {
        var all = new java.util.TreeMap<String, String>();
        for (var result : table.store.results().ofConversation(Table.TALK)) {
            result.answers().byStep().forEach((step, answer) -> all.put(step, switch (answer) {
                case QuestionStep.Answer a -> a.text();
                case ChoiceStep.Answer a -> a.option() + a.why();
                case ChecklistStep.Answer a -> a.ticks().keySet().stream().sorted().collect(Collectors.joining(", "));
                case ListStep.Answer a -> a.items().stream().map(GrowTalk::item).collect(Collectors.joining("; "));
                case ScaleStep.Answer a -> a.marks().entrySet().stream().map(Objects::toString).collect(Collectors
                        .joining(", "));
                case CardsStep.Answer a -> String.join("; ", a.words());
                case AgreementsStep.Answer a -> a.agreements().stream().map(id -> agreement(table.store.agreements()
                        .find(id).orElseThrow())).collect(Collectors.joining("; "));
                case LineStep.Answer a -> String.join("; ", a.words());
                case ReadingStep.Answer _ -> "";
                case BipolarStep.Answer a -> a.toString();
            }));
        }
        return all;
    }

    private static String item(ListStep.Entry entry) {
        return (entry.text() + entry.ratings().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(r -> " " + r)
                .collect(Collectors.joining()));
    }

    private static String agreement(Agreement agreement) {
        return agreement.commitment().what() + " " + agreement.commitment().who();
    }
}
