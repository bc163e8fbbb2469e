package nl.klankbord.exercise.step;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.exercise.step.AgreementsStep.Part;
import nl.klankbord.exercise.step.CardsStep.Ask;
import nl.klankbord.exercise.step.CardsStep.Axis;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.CardType;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.exercise.step.CardsStep.Look;
import nl.klankbord.exercise.step.CardsStep.Side;
import nl.klankbord.exercise.step.CardsStep.Sign;
import nl.klankbord.exercise.step.CardsStep.Zone;
import nl.klankbord.exercise.step.LineStep.Length;
import nl.klankbord.exercise.step.LineStep.PointKind;
import nl.klankbord.exercise.step.LineStep.Span;
import nl.klankbord.exercise.step.ListStep.Entry;
import nl.klankbord.exercise.step.ListStep.Pick;
import nl.klankbord.exercise.step.ScaleStep.Marker;
import nl.klankbord.exercise.step.ScaleStep.Role;
import nl.klankbord.exercise.step.ScaleStep.WhenBelow;

/// One step of each kind with everything a kind can have, a full answer to it, and the answer with nothing filled in.
public final class StepSamples {

    /// @param full an answer with every part filled in
    /// @param empty the answer with nothing filled in
    public record Sample<A extends StepAnswer>(Step<A> step, A full, A empty) {
        /// The full answer as the only one.
        public Answers answers() {
            return Answers.NONE.with(step, full);
        }
    }

    private static final Text LEAD = Text.of("Neem rustig de tijd.", "Take your time.");

    private StepSamples() {}

    /// A sample of every kind there is; a kind without one fails here.
    public static List<Sample<?>> all() {
        var all = List.<Sample<?>>of(question(), list(), scale(), choice(), checklist(), cards(), agreements(),
                reading(), bipolar(), line());
        var kinds = Arrays.stream(Step.class.getPermittedSubclasses()).collect(Collectors.<Class<?>>toSet());
        var here = all.stream().map(s -> s.step().getClass()).collect(Collectors.<Class<?>>toSet());
        if (!here.equals(kinds)) {
            throw new AssertionError("kinds " + kinds + " and samples " + here + " differ");
        }
        return all;
    }

    public static Sample<QuestionStep.Answer> question() {
        var step = new QuestionStep("situation", Text.of("Situatie", "Situation"), Text.of("Wat gebeurt er?",
                "What happens?"), LEAD, false, 5);
        return new Sample<>(step, new QuestionStep.Answer("Ik wacht af.\nDe anderen beginnen.", "facts"),
                new QuestionStep.Answer("", "facts"));
    }

    public static Sample<ListStep.Answer> list() {
        var criteria = List.of(item("attractive", "Aantrekkelijk", "Attractive"), item("feasible", "Haalbaar",
                "Feasible"));
        var step = new ListStep("options", Text.of("Opties", "Options"), Text.of("Wat kan er?", "What is possible?"),
                LEAD, false, Text.of("En verder?", "And then?"), criteria, Pick.MANY);
        var items = List.of(new Entry("o1", "Eerder rondsturen", Map.of("attractive", 8, "feasible", 9), true),
                new Entry("o2", "Zelf voorzitten", Map.of("attractive", 9), false),
                new Entry("o3", "Niets doen", Map.of(), false));
        return new Sample<>(step, new ListStep.Answer(items), new ListStep.Answer(List.of()));
    }

    public static Sample<ScaleStep.Answer> scale() {
        var markers = List.of(new Marker("now", Text.of("nu", "now"), Role.NOW, List.of(item("not-lower",
                "Wat is er al?", "What is there already?"))), new Marker("best", Text.of("beste", "best"), Role.BEST,
                        List.of()),
                new Marker("next", Text.of("één stap", "one step"), Role.STEP, List.of(item("notice",
                        "Waaraan merk je dat?", "How would you notice?"))),
                new Marker("fine", Text.of("goed genoeg",
                        "good enough"), Role.ENOUGH, List.of()));
        var below = new WhenBelow("now", 8, List.of(item("raise", "Wat brengt je hoger?", "What moves you up?")));
        var step = new ScaleStep("grip", Text.of("Grip", "Grip"), Text.of("Hoeveel grip heb je?",
                "How much grip do you have?"), LEAD, false, Text.of("geen", "none"), Text.of("volop", "plenty"), true,
                true, false, "", markers, below);
        var full = new ScaleStep.Answer(Map.of("now", 6, "best", 8, "next", 7, "fine", 9), "Hoe stevig sta ik?",
                "ik drijf", "ik stuur", Map.of("not-lower", "Ik plan al", "notice", "Ik slaap erover", "raise",
                        "Minder spoed"),
                "question-1");
        return new Sample<>(step, full, new ScaleStep.Answer(Map.of(), "", "", "", Map.of()));
    }

    public static Sample<ChoiceStep.Answer> choice() {
        var options = List.of(new ChoiceStep.Option("alone", Text.of("Alleen", "Alone"), Text.of("Jij regelt het.",
                "You arrange it.")), new ChoiceStep.Option("together", Text.of("Samen", "Together"), Text.NONE));
        var step = new ChoiceStep("way", Text.of("Manier", "Way"), Text.of("Hoe pak je het aan?", "How will you go?"),
                LEAD, false, options, Text.of("Wat spreekt je aan?", "What appeals to you?"));
        return new Sample<>(step, new ChoiceStep.Answer("together", "Dan blijft het leuk"), new ChoiceStep.Answer("",
                ""));
    }

    public static Sample<ChecklistStep.Answer> checklist() {
        var items = List.of(item("clear", "Het is duidelijk", "It is clear"), item("mine", "Het is van mij",
                "It is mine"));
        var step = new ChecklistStep("check", Text.of("Nagaan", "Check"), Text.of("Wat klopt al?", "What is right?"),
                LEAD, true, items, Text.of("Waaraan zie je dat?", "How can you tell?"), Text.of("Iets anders",
                        "Something else"));
        var full = new ChecklistStep.Answer(Map.of("clear", "Het staat er", "own1", ""), List.of(
                new ChecklistStep.Own("own1", "Het mag klein")));
        return new Sample<>(step, full, new ChecklistStep.Answer(Map.of(), List.of()));
    }

    /// Cards of every look in zones of every sign, on an axis, with one that is not sorted.
    public static Sample<CardsStep.Answer> cards() {
        var types = List.of(new CardType("planned", Text.of("Gepland", "Planned"), Look.PLANNED), new CardType("added",
                Text.of("Kwam erbij", "Came along"), Look.ADDED),
                new CardType("idea", Text.of("Idee", "Idea"),
                        Look.PLAIN));
        var zones = List.of(new Zone("done", Text.of("Af", "Done"), Sign.DONE, false), new Zone("open", Text.of("Open",
                "Open"), Sign.PENDING, false), new Zone("stopped", Text.of("Gestopt", "Stopped"), Sign.STOPPED, true));
        var axis = new Axis(Text.of("Kost energie", "Takes energy"), Text.of("Geeft energie", "Gives energy"), Text.of(
                "neutraal", "neutral"));
        var asks = List.of(new Ask("whole", Text.of("Wat valt je op?", "What strikes you?"), "", null), new Ask("heavy",
                Text.of("Wat heeft het gekost?", "What did it take?"), "done", Side.LOW));
        var step = new CardsStep("board", Text.of("Bord", "Board"), Text.of("Hoe ver is het?", "How far is it?"), LEAD,
                false, Layout.MATRIX, types, zones, Text.of("Wat maakt dat het hier ligt?", "What puts it here?"), Text
                        .of("Wat hebben deze gemeen?", "What do these share?"),
                "", axis, false, asks);
        var cards = List.of(new Card("c1", "planned", "Portaal openen", "done", -0.5, "Het ging ’s avonds door"),
                new Card("c2", "added", "Stagiair begeleiden", "done", 0.75, ""), new Card("c3", "planned",
                        "Vergunning regelen", "open", 0.0, ""),
                new Card("c4", "idea", "Nieuwsbrief", "stopped", null, ""), new Card("c5", "added", "Archief opruimen",
                        "", null, ""));
        return new Sample<>(step, new CardsStep.Answer(cards, Map.of("done", "Met anderen samen"), Map.of("whole",
                "Het leukste kwam erbij"), true), CardsStep.Answer.NONE);
    }

    public static Sample<AgreementsStep.Answer> agreements() {
        var step = new AgreementsStep("agreements", Text.of("Afspraken", "Agreements"),
                Text.of("Wat spreken jullie af?",
                        "What do you agree on?"),
                LEAD, false, List.of(Part.values()));
        return new Sample<>(step, new AgreementsStep.Answer(List.of("a1", "a2")), new AgreementsStep.Answer(List.of()));
    }

    /// Reading leaves no answer, so its full answer is empty as well.
    public static Sample<ReadingStep.Answer> reading() {
        var step = new ReadingStep("card", Text.of("Stilte", "Silence"), Text.of("Stilte werkt", "Silence works"), LEAD,
                Text.of("Tel tot tien.\n\nDan pas praten.", "Count to ten.\n\nOnly then talk."));
        return new Sample<>(step, new ReadingStep.Answer(), new ReadingStep.Answer());
    }

    public static Sample<BipolarStep.Answer> bipolar() {
        var items = List.of(pair("feedback", true), pair("pace", false), pair("help", true));
        var step = new BipolarStep("picture", Text.of("Beeld", "Picture"),
                Text.of("Zo zie je het", "This is how you see it"),
                LEAD, false, List.of(item("talks", "Gesprekken", "Conversations")), items,
                Text.of("houvast", "holding on"),
                Text.of("uitproberen", "trying out"), Text.of("Waarover praat je?", "What will you talk about?"),
                Text.of(
                        "Een momentopname.\n\nMeer is het niet.", "A snapshot.\n\nNo more than that."),
                "", List.of());
        var full = new BipolarStep.Answer("", "Werken met de vrijwilligers", Map.of("feedback", 4, "help", 1), "help");
        return new Sample<>(step, full, BipolarStep.Answer.NONE);
    }

    private static BipolarStep.Pair pair(String id, boolean flip) {
        var readings = java.util.stream.IntStream.rangeClosed(1, 5).mapToObj(i -> Text.of("Lezing " + i + " van " + id,
                "Reading " + i + " of " + id)).toList();
        return new BipolarStep.Pair(id, Text.of("Links van " + id, "Left of " + id), Text.of("Rechts van " + id,
                "Right of " + id), Text.of(id + " vast", id + " fixed"), Text.of(id + " open", id + " open"), flip,
                readings);
    }

    /// Its points have words in every place but one: what is kept out of the summary says nothing.
    public static Sample<LineStep.Answer> line() {
        var spans = List.of(new Span("year", Text.of("Het afgelopen jaar", "The past year"), Length.YEAR),
                new Span("own",
                        Text.of("Sinds een dag", "Since a day"), Length.SINCE));
        var kinds = List.of(new PointKind("peak", Text.of("Piek", "Peak"), LineStep.Role.PEAK, List.of(item("did",
                "Wat deed je?", "What did you do?"))), new PointKind("dip", Text.of("Dal", "Dip"), LineStep.Role.DIP,
                        List.of(item("heavy", "Wat maakte het zwaar?", "What made it heavy?"), item("turned",
                                "Hoe keerde je het?", "How did you turn it?"))),
                new PointKind("turn", Text.of("Keerpunt", "Turning point"), LineStep.Role.TURN, List.of()),
                new PointKind(
                        "plain", Text.of("Moment", "Moment"), LineStep.Role.NONE, List.of()));
        var step = new LineStep("curve", Text.of("Lijn", "Line"), Text.of("Hoe liep het?", "How did it go?"), LEAD,
                false,
                Text.of("het liep", "it flowed"), Text.of("het stokte", "it stalled"), spans, List.of(item("work",
                        "Het werk", "The work"), item("people", "De mensen", "The people")),
                kinds, Text.of(
                        "Welk talent zie je?", "Which talent do you see?"));
        var points = List
                .of(LineStep.Point.shape("p1", "work", 0, 0.1), new LineStep.Point("p2", "work", 0.25, 0.9, "peak",
                        "Diploma gehaald", Map.of("did", "Elke dinsdag geleerd"), List.of("Volhouden", "Rust"), false),
                        new LineStep.Point("p3", "work", 0.5, -0.8, "dip", "Reorganisatie",
                                Map.of("heavy", "Ik wist niets",
                                        "turned", "Zelf gaan vragen"),
                                List.of("volhouden"), false),
                        new LineStep.Point("p4", "people",
                                0.6, 0.3, "turn", "Ilse kwam erbij", Map.of(), List.of(), false),
                        new LineStep.Point("p5",
                                "work", 0.8, 0.2, "plain", "", Map.of(), List.of(), true),
                        LineStep.Point.shape(
                                "p6", "people", 1, -0.1));
        return new Sample<>(step, new LineStep.Answer("year", "2025-04-14", "2026-04-14", points),
                LineStep.Answer.NONE);
    }

    /// Kinds whose answer is never filled in.
    public static final Set<Class<?>> WITHOUT_ANSWER = Set.of(ReadingStep.class);

    private static Item item(String id, String nl, String en) {
        return new Item(id, Text.of(nl, en));
    }
}
