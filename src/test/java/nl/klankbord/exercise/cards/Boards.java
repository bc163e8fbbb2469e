package nl.klankbord.exercise.cards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.CardsStep.Answer;
import nl.klankbord.exercise.step.CardsStep.Ask;
import nl.klankbord.exercise.step.CardsStep.Axis;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.CardType;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.exercise.step.CardsStep.Look;
import nl.klankbord.exercise.step.CardsStep.Side;
import nl.klankbord.exercise.step.CardsStep.Sign;
import nl.klankbord.exercise.step.CardsStep.Zone;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.Text;

/// The same cards and zones in every layout.
final class Boards {
    private static final List<String> TEXTS = List.of("Klantenportaal in gebruik nemen",
            "Offertes binnen twee dagen versturen", "Jelle wegwijs maken bij vaste klanten",
            "Certificaat onderhandelen",
            "Elke maand lunchen met een klant", "Vraagbaak zijn voor team Noord", "Eigen stand op de voorjaarsbeurs",
            "Nieuwsbrief in een ander jasje", "Archief opruimen en digitaal zetten",
            "Meedenken over het nieuwe magazijn");
    private static final List<String> ZONES = List.of("done", "not-yet", "stopped");

    private Boards() {}

    /// One step per layout, in an exercise of their own.
    static CardsStep step(Layout layout) {
        var zones = List.of(new Zone("done", Text.of("Bijna behaald", "Nearly done"), Sign.DONE, false),
                new Zone("not-yet", Text.of("Nog niet", "Not yet"), Sign.PENDING, true),
                new Zone("stopped", Text.of("Gestopt", "Stopped"), Sign.STOPPED, true));
        var types = List.of(new CardType("planned", Text.of("Gepland", "Planned"), Look.PLANNED),
                new CardType("added", Text.of("Kwam erbij", "Came along"), Look.ADDED),
                new CardType("plain", Text.of("Los idee", "Loose idea"), Look.PLAIN));
        var axis = new Axis(Text.of("Kost energie", "Takes energy"), Text.of("Geeft energie", "Gives energy"), Text.of(
                "neutraal", "neutral"));
        var asks = List.of(new Ask("whole", Text.of("Wat valt je op als je zo kijkt?", "What strikes you?"), "", null),
                new Ask("corner", Text.of("Wat vroegen deze kaarten van je?", "What did these cards ask of you?"),
                        "done", layout == Layout.MATRIX ? Side.LOW : null));
        return new CardsStep("board-" + layout.name().toLowerCase(java.util.Locale.ROOT), Text.of("Bord", "Board"), Text
                .of("Hoe staat het er nu voor?", "How do things stand now?"), Text.NONE, false, layout, types, zones,
                Text.of("Wat maakt dat deze kaart hier ligt?", "What puts this card here?"), Text.NONE, "",
                layout == Layout.MATRIX ? axis : null, false, asks);
    }

    static Exercise exercise() {
        var steps = new ArrayList<Step<?>>(Arrays.stream(Layout.values()).map(Boards::step).toList());
        return new Exercise("boards", Exercise.Area.BACK, List.of(Exercise.With.PAIR), 20, 1,
                Text.of("Borden", "Boards"),
                Text.NONE, false, "", List.of(new Stage("all", Text.of("Alles", "All"), 20, steps, List.of())), List
                        .of());
    }

    /// So many cards, spread over the zones and the axis.
    ///
    /// @param waiting how many of them lie in the tray
    static Answer cards(int count, int waiting) {
        var cards = IntStream.range(0, count).mapToObj(i -> new Card("c" + i, i % 7 == 6
                ? "plain"
                : i % 3 == 1
                        ? "added"
                        : "planned",
                TEXTS.get(i % TEXTS.size()) + (i < TEXTS.size() ? "" : " " + (i + 1)),
                i >= count - waiting ? "" : ZONES.get(i * 7 % 10 % 3), i >= count - waiting
                        ? null
                        : Double.valueOf(Math.round(Math.sin(i * 5.0) * 90) / 100.0),
                i == 1 ? "Er was een klant die meedacht" : "")).toList();
        return new Answer(cards, Map.of(), Map.of(), false);
    }
}
