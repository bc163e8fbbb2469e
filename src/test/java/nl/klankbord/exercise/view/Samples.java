package nl.klankbord.exercise.view;

import java.util.List;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.AgreementsStep.Part;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Length;
import nl.klankbord.exercise.step.LineStep.PointKind;
import nl.klankbord.exercise.step.LineStep.Span;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ReadingStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Marker;
import nl.klankbord.exercise.step.ScaleStep.Role;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepSamples;
import nl.klankbord.exercise.step.Text;

/// One step of each kind, in its fullest form, and an exercise that holds them.
final class Samples {
    static final QuestionStep QUESTION = new QuestionStep("goal", Text.of("Doel", "Goal"),
            Text.of("Wat wil je bereiken?",
                    "What do you want to reach?"),
            Text.NONE, false, 3);
    static final ListStep LIST = new ListStep("options", Text.of("Opties", "Options"), Text.of("Wat kun je doen?",
            "What can you do?"), Text.NONE, false, Text.of("En wat nog meer?", "And what else?"),
            List.of(new Item(
                    "attractive", Text.of("Aantrekkelijk", "Attractive")),
                    new Item("feasible", Text.of("Haalbaar",
                            "Feasible"))),
            ListStep.Pick.NONE);
    static final ListStep PICK = new ListStep("strengths", Text.of("Kanten", "Sides"), Text.of("Welke kies je?",
            "Which do you choose?"), Text.NONE, false, Text.NONE, List.of(), ListStep.Pick.ONE);
    static final ScaleStep SCALE = new ScaleStep("grip", Text.of("Regie", "Grip"), Text.of("Hoeveel regie heb je?",
            "How much grip do you have?"), Text.NONE, false, Text.of("Ik wacht af", "I wait and see"),
            Text.of(
                    "Ik zet de toon", "I set the tone"),
            true, true, false, "", List.of(
                    marker("now", "nu", "now", Role.NOW, "lower", "Wat maakt dat het niet lager is?",
                            "What makes it not lower?"),
                    marker("best", "eerder", "earlier", Role.BEST, "did", "Wat deed je toen?", "What did you do then?"),
                    marker("step", "één stap", "one step", Role.STEP, "notice", "Waaraan merk je dat?",
                            "How do you notice?"),
                    marker("enough", "goed genoeg", "good enough", Role.ENOUGH, "who", "Wie merkt het?",
                            "Who notices?")),
            new ScaleStep.WhenBelow("now", 8,
                    List.of(new Item("raise", Text.of("Wat tilt het op?", "What lifts it?")))));
    static final ScaleStep MOTIVATION = new ScaleStep("motivation", Text.of("Zin", "Drive"),
            Text.of("Hoeveel zin heb je?",
                    "How keen are you?"),
            Text.NONE, false, Text.of("Geen zin", "Not keen"), Text.of("Heel veel zin", "Very keen"),
            false, false, false, "", List.of(new Marker("m", Text.of("nu", "now"), Role.NOW, List.of())),
            new ScaleStep.WhenBelow(
                    "m", 8,
                    List.of(new Item("more", Text.of("Wat zou het groter maken?", "What would make it bigger?")),
                            new Item("smaller",
                                    Text.of("Hoe maak je de stap kleiner?", "How do you make the step smaller?")))));
    static final ChoiceStep CHOICE = new ChoiceStep("noted", Text.of("Notities", "Notes"),
            Text.of("Wat leggen we vast?",
                    "What do we write down?"),
            Text.NONE, false, List.of(new ChoiceStep.Option("words", Text.of("Alleen afspraken",
                    "Agreements only"),
                    Text.of("De rest blijft tussen ons en komt nergens te staan.",
                            "The rest stays between us and is written down nowhere.")),
                    new ChoiceStep.Option("all", Text.of("Alles wat we hier typen", "Everything we type here"), Text.of(
                            "Jullie lezen het aan het eind samen na.", "You read it through together at the end."))),
            Text.of("Wat maakt dit een goede keuze?", "What makes this a good choice?"));
    static final ChecklistStep CHECKLIST = new ChecklistStep("causes", Text.of("Oorzaken", "Causes"), Text.of(
            "Wat speelt mee?", "What plays a part?"), Text.NONE, true,
            List.of(new Item("time", Text.of(
                    "Er is te weinig tijd", "There is too little time")),
                    new Item("clear",
                            Text.of("Het is niet helder wat er gevraagd wordt", "It is not clear what is asked"))),
            Text.of("Waaraan zie je dat?", "How can you tell?"),
            Text.of("Iets anders, namelijk", "Something else, namely"));
    static final AgreementsStep AGREEMENTS = new AgreementsStep("agreements", Text.of("Afspraken", "Agreements"),
            Text.of(
                    "Wat ga je doen?", "What will you do?"),
            Text.NONE, false, List.of(Part.START, Part.OBSTACLE, Part.IF_THEN,
                    Part.INFORM, Part.SUPPORT, Part.CONFIDENCE));
    static final AgreementsStep REST = new AgreementsStep("rest", Text.of("Rest", "Rest"), Text.of("Wat nog meer?",
            "What else?"), Text.NONE, false, List.of());
    static final ReadingStep READING = new ReadingStep("card", Text.of("Stilte", "Silence"),
            Text.of("Laat het even stil",
                    "Let it be quiet"),
            Text.NONE, Text.of("Een stilte voelt lang. Voor wie nadenkt is ze kort.\n\nTel tot zeven.",
                    "A silence feels long. To somebody who is thinking it is short.\n\nCount to seven."));
    static final CardsStep CARDS = (CardsStep) StepSamples.cards().step();
    static final LineStep LINE = new LineStep("curve", Text.of("Lijn", "Line"), Text.of("Hoe ging het?",
            "How did it go?"), Text.NONE, false, Text.of("goed", "well"), Text.of("stroef", "hard"),
            List.of(new Span(
                    "year", Text.of("Een jaar", "A year"), Length.YEAR),
                    new Span("since", Text.of("Sinds", "Since"),
                            Length.SINCE)),
            List.of(new Item("work", Text.of("Werk", "Work")), new Item("people", Text.of("Mensen", "People"))), List
                    .of(new PointKind("peak", Text.of("Piek", "Peak"), LineStep.Role.PEAK, List.of(new Item("did", Text
                            .of("Wat deed je?", "What did you do?")))), new PointKind("dip", Text.of("Dal", "Dip"),
                                    LineStep.Role.DIP, List.of(new Item("hard", Text.of("Wat viel zwaar?",
                                            "What was hard?")))),
                            new PointKind("turn", Text.of("Keerpunt", "Turn"), LineStep.Role.TURN, List.of()),
                            new PointKind("moment", Text.of("Moment", "Moment"), LineStep.Role.NONE, List.of())),
            Text.of("Welk talent zie je?", "Which talent do you see?"));
    static final BipolarStep BIPOLAR = new BipolarStep("picture", Text.of("Beeld", "Picture"), Text.of("Zo zie je het",
            "This is how you see it"), Text.NONE, false,
            List.of(new Item("talks", Text.of("Gesprekken", "Conversations")),
                    new Item("figures", Text.of("Cijfers", "Figures"))),
            List.of(pair("feedback", false), pair("pace", true), pair("help", false)), Text.of("houvast", "holding on"),
            Text
                    .of("uitproberen", "trying out"),
            Text.of("Waarover wil je praten?", "What will you talk about?"), Text.of(
                    "Een momentopname.\n\nMeer is het niet.", "A snapshot.\n\nIt is no more."),
            "", List.of());
    static final BipolarStep BIPOLAR_DOMAIN = part("domain", List.of());
    static final BipolarStep BIPOLAR_ITEMS = part("items", List.of("feedback", "pace", "help"));
    static final List<Step<?>> ALL = List.of(QUESTION, LIST, PICK, SCALE, MOTIVATION, CHOICE, CHECKLIST, AGREEMENTS,
            REST, READING, CARDS, LINE, BIPOLAR_DOMAIN, BIPOLAR_ITEMS, BIPOLAR);
    static final Exercise EXERCISE = new Exercise("samples", Exercise.Area.AHEAD, List.of(Exercise.With.PAIR), 30, 1,
            Text
                    .of("Proef", "Sample"),
            Text.NONE, false, "goal", List.of(new Stage("all", Text.of("Alles", "All"), 30, ALL,
                    List.of())),
            List.of());

    private Samples() {}

    private static BipolarStep part(String id, List<String> shows) {
        return new BipolarStep(id, Text.of("Deel", "Part"),
                Text.of("Welke kant herken je?", "Which side do you recognise?"),
                Text.NONE, false, List.of(), List.of(), Text.NONE, Text.NONE, Text.NONE, Text.NONE, "picture", shows);
    }

    private static BipolarStep.Pair pair(String id, boolean flip) {
        return new BipolarStep.Pair(id, Text.of("Ik weet zelf wat " + id + " vraagt", "I know what " + id + " asks"),
                Text
                        .of("Ik vraag een ander naar " + id, "I ask somebody about " + id),
                Text.of(id + " zelf", id + " alone"), Text
                        .of(id + " samen", id + " together"),
                flip,
                java.util.stream.IntStream.rangeClosed(1, 5).mapToObj(i -> Text.of(id + " lezing " + i, id + " reading "
                        + i)).toList());
    }

    private static Marker marker(String id, String nl, String en, Role role, String item, String askNl, String askEn) {
        return new Marker(id, Text.of(nl, en), role, List.of(new Item(item, Text.of(askNl, askEn))));
    }
}
