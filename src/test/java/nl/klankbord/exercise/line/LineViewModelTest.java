package nl.klankbord.exercise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.util.Subscription;
import nl.klankbord.exercise.line.LineViewModel.Tool;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.Frame;
import nl.klankbord.exercise.picture.Spot;
import nl.klankbord.exercise.picture.StrokeBuffer;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.Stretch;
import nl.klankbord.exercise.view.Talk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LineViewModelTest {
    private final Talk talk = new Talk(Lines.HISTORY);
    private final LineViewModel model = Lines.model(talk);
    private final Subscription listening = model.listen();

    @AfterEach
    void letGo() {
        listening.unsubscribe();
    }

    private void career() {
        talk.run.answer(Lines.STEP, Lines.career(), "start");
        talk.run.pause();
    }

    private Point point(String id) {
        return model.shown().point(id).orElseThrow();
    }

    @Test
    void theDaysAreChosenFirstAndNothingIsPreset() {
        assertTrue(model.choosingSpanProperty().get());
        assertEquals(Answer.NONE, model.shown());
        model.span("past-year", Lines.YEAR.stretch().orElseThrow());
        assertFalse(model.choosingSpanProperty().get());
        talk.run.undo();
        assertTrue(model.choosingSpanProperty().get());
        talk.run.redo();
        assertFalse(model.choosingSpanProperty().get());
    }

    @Test
    void otherDaysLeaveEveryPointInItsPlace() {
        career();
        model.askSpan();
        assertTrue(model.choosingSpanProperty().get());
        model.span("since", new Stretch(LocalDate.of(2020, 1, 1), Talk.TODAY));
        assertEquals(Lines.career().points(), model.shown().points());
        assertEquals("2020-01-01", model.shown().from());
    }

    @Test
    void whoKeepsTheDaysGoesBackToTheLine() {
        career();
        model.askSpan();
        model.keepSpan();
        assertFalse(model.choosingSpanProperty().get());
    }

    @Test
    void aDragIsOnlyShownUntilItIsDropped() {
        career();
        model.wouldMove("b", 0.3, 0.2);
        model.wouldMove("b", 0.4, 0.1);
        assertEquals(0.4, point("b").t());
        assertEquals(Lines.career(), Lines.answer(talk));
        model.drop();
        assertEquals(0.4, Lines.answer(talk).point("b").orElseThrow().t());
        talk.run.undo();
        assertEquals(Lines.career(), model.shown());
    }

    @Test
    void aDragThatIsCancelledLeavesEverythingAsItWas() {
        career();
        model.wouldMove("b", 0.4, 0.1);
        model.cancel();
        assertEquals(Lines.career(), model.shown());
        talk.run.undo();
        assertEquals(Answer.NONE, model.shown());
    }

    @Test
    void aPointStopsAtItsNeighbours() {
        career();
        model.wouldMove("b", 0.9, 0);
        model.drop();
        assertEquals(0.58, point("b").t());
        assertEquals(List.of("a", "b", "c", "d", "e"), model.shown().points().stream().map(Point::id).toList());
    }

    @Test
    void aWholeStrokeIsOneStepOfUndo() {
        model.span("past-year", Lines.YEAR.stretch().orElseThrow());
        var hand = new StrokeBuffer();
        for (int i = 0; i <= 200; i++) {
            hand.add(i * 5, 200 + 150 * Math.sin(i / 20.0));
        }
        model.draw(hand, Frame.of(new Box(0, 0, 1000, 400)));
        assertTrue(model.shown().points().size() > 4);
        talk.run.undo();
        assertEquals(Lines.YEAR, model.shown());
    }

    @Test
    void anAddedPointIsChosenAndTheToolIsPutAway() {
        model.span("past-year", Lines.YEAR.stretch().orElseThrow());
        model.tool(Tool.ADD);
        var id = model.add(new Spot(0.5, 0.5));
        assertEquals(id, model.chosenProperty().get());
        assertEquals(Tool.NONE, model.toolProperty().get());
    }

    @Test
    void afterTakingAPointAwayTheOneBeforeItIsChosen() {
        career();
        model.openPoint("c");
        model.remove("c");
        assertEquals("b", model.chosenProperty().get());
        assertEquals("", model.openProperty().get());
        model.remove("a");
        assertEquals("b", model.chosenProperty().get());
        talk.run.undo();
        talk.run.undo();
        assertEquals(Lines.career(), model.shown());
    }

    @Test
    void leftAndRightStayOnTheTrackAndStopAtItsEnds() {
        career();
        model.chooseNext(1);
        assertEquals("a", model.chosenProperty().get());
        model.chooseNext(2);
        assertEquals("c", model.chosenProperty().get());
        model.chooseNext(Integer.MAX_VALUE);
        assertEquals("e", model.chosenProperty().get());
        model.chooseNext(1);
        assertEquals("e", model.chosenProperty().get());
    }

    @Test
    void aDayMovesAPointAsFarAsItsNeighboursLeaveRoom() {
        career();
        var dip = new PointViewModel("c", model);
        dip.day(LocalDate.of(2021, 7, 1));
        assertEquals(LocalDate.of(2021, 7, 1), dip.day().orElseThrow());
        dip.day(LocalDate.of(2013, 1, 1));
        assertEquals(point("b").t(), point("c").t());
    }

    @Test
    void theChosenKindAgainTakesItBack() {
        career();
        var dip = new PointViewModel("c", model);
        dip.type("turn");
        assertEquals("turn", point("c").type());
        dip.type("turn");
        assertEquals("", point("c").type());
    }

    @Test
    void typingATagIsOneStepOfUndoAndTwiceTheSameIsOnce() {
        career();
        var peak = new PointViewModel("b", model);
        for (var typed : List.of("m", "me", "mensen bij elkaar houden ")) {
            peak.tags(List.of("Mensen bij elkaar houden", typed));
        }
        peak.ended(List.of("Mensen bij elkaar houden"), "mensen bij elkaar houden ");
        assertEquals(List.of("Mensen bij elkaar houden"), point("b").tags());
        talk.run.pause();
        peak.tags(List.of("Mensen bij elkaar houden", "R"));
        peak.ended(List.of("Mensen bij elkaar houden"), " Rust ");
        assertEquals(List.of("Mensen bij elkaar houden", "Rust"), point("b").tags());
        talk.run.undo();
        assertEquals(Lines.career(), model.shown());
    }

    @Test
    void whatHangsElsewhereIsOfferedMostOftenFirst() {
        career();
        assertEquals(List.of("Mensen bij elkaar houden", "Rust bewaren"), new PointViewModel("d", model).otherTags());
        assertEquals(List.of("Rust bewaren"), new PointViewModel("b", model).otherTags());
    }

    @Test
    void aThousandCharactersAndFiveHundredPointsKeepWorking() {
        model.span("past-year", Lines.YEAR.stretch().orElseThrow());
        for (int i = 0; i < 500; i++) {
            model.add(new Spot(i / 500.0, Math.sin(i)));
        }
        var last = new PointViewModel(model.chosenProperty().get(), model);
        last.label("woord ".repeat(170));
        last.tag("talent ".repeat(150));
        assertEquals(500, model.shown().points().size());
        assertEquals(1020, last.now().orElseThrow().label().length());
    }

    @Test
    void anAnswerWithAnUnknownTrackAndKindIsShownAndKept() {
        var old = new Answer("gone", "", "", List.of(new Point("x", "elsewhere", 0.4, 2, "gone", "Iets", Map
                .of("gone", "woorden"), List.of(), false)));
        talk.run.answer(Lines.STEP, old, "old");
        assertFalse(model.choosingSpanProperty().get());
        assertEquals(List.of("work", "people", "elsewhere"), Lines.STEP.tracksOf(model.shown()));
        new PointViewModel("x", model).label("Iets anders");
        assertEquals(Map.of("gone", "woorden"), point("x").notes());
    }
}
