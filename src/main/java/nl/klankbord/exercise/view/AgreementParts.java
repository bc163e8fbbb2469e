package nl.klankbord.exercise.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.Spoken;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.AgreementsStep.Part;
import nl.klankbord.i18n.I18n;

/// The parts of an agreement that an exercise asks for besides who, what and when, in its order.
final class AgreementParts extends VBox {
    private static final int CONFIDENT = 10;

    private final String prefix;
    private final StepContext context;
    private final AgreementEditor.Change change;
    private final List<Consumer<Commitment>> shows = new ArrayList<>();

    /// @param prefix of the ids of the fields
    AgreementParts(String prefix, List<Part> ask, StepContext context, AgreementEditor.Change change) {
        this.prefix = prefix;
        this.context = context;
        this.change = change;
        getStyleClass().add("agreement-parts");
        ask.forEach(part -> getChildren().addAll(fields(part)));
    }

    private List<Node> fields(Part part) {
        var i18n = context.screen().i18n();
        return switch (part) {
            case START -> List.of(start(i18n));
            case OBSTACLE -> List.of(text("obstacle", i18n.get("run.part.obstacle"), "", c -> c.plan().obstacle(),
                    AgreementEdits::obstacle));
            case IF_THEN -> List.of(text("if", i18n.get("run.part.if"), i18n.get("run.part.if.prompt"), c -> c.plan()
                    .ifSituation(), AgreementEdits::ifSituation),
                    text("then", i18n.get("run.part.then"), i18n.get(
                            "run.part.then.prompt"), c -> c.plan().thenAction(), AgreementEdits::thenAction));
            case INFORM -> List.of(text("inform", i18n.get("run.part.inform"), "", c -> c.plan().inform(),
                    AgreementEdits::inform));
            case SUPPORT -> List.of(text("support", i18n.get("run.part.support"), "", c -> c.plan().support(),
                    AgreementEdits::support));
            case CONFIDENCE -> List.of(confidence(i18n));
        };
    }

    private Node start(I18n i18n) {
        var field = new WhenField(prefix + "-start", i18n.get("run.part.start"), context, (When when) -> change.change(
                c -> AgreementEdits.start(c, when), "start"));
        shows.add(c -> field.show(c.plan().start()));
        return field;
    }

    private Node text(String name, String label, String prompt, Function<Commitment, String> read,
            BiFunction<Commitment, String, Commitment> write) {
        var area = new AnswerArea(1, context.run(), t -> change.change(c -> write.apply(c, t), name));
        area.setId(prefix + "-" + name);
        area.setPromptText(prompt);
        shows.add(c -> area.show(read.apply(c)));
        return Labelled.above(label, area);
    }

    private Node confidence(I18n i18n) {
        var question = i18n.get("run.part.confidence");
        var row = new RatingRow(0, CONFIDENT, v -> Spoken.place(i18n, question, v, CONFIDENT), v -> {
            context.run().pause();
            change.change(c -> AgreementEdits.confidence(c, v), "confidence");
        });
        row.name(prefix + "-confidence");
        shows.add(c -> row.show(c.confidence()));
        return Labelled.above(question, row);
    }

    void show(Commitment commitment) {
        shows.forEach(s -> s.accept(commitment));
    }
}
