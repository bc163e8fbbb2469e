package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.CardsStep.Answer;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.exercise.step.CardsStep.Look;
import nl.klankbord.exercise.step.StepSamples;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A board on paper: the drawing, the words beside it, and the end of a page.
class CardsPictureTest {
    private static final Pdf PDF = new Pdf();
    private static final int PLANNED = 0xDCEAE8;

    private final Lettering lettering = new Lettering(new PrintFonts());

    CardsPictureTest() throws IOException {}

    /// The sample board in another layout.
    private static CardsStep step(Layout layout) {
        var s = (CardsStep) StepSamples.cards().step();
        return new CardsStep(s.id(), s.title(), s.prompt(), s.lead(), false, layout, s.types(), s.zones(), s.why(), s
                .thread(), "", s.axis(), false, s.asks());
    }

    private static Answer answer(int count) {
        var zones = List.of("done", "open", "stopped");
        var types = List.of("planned", "added", "idea");
        return new Answer(IntStream.range(0, count).mapToObj(i -> new Card("c" + i, types.get(i % 3), "Doel nummer" + i
                + " met een paar woorden erbij", zones.get(i * 5 % 3), Math.cos(i) > 0 ? Math.sin(i * 3.0) : 0.0,
                i
                        % 4 == 0 ? "Omdat" + i : ""))
                .toList(), Map.of("done", "Samen gedaan"), Map.of(), true);
    }

    private static List<Block> blocks(CardsStep step, Answer answer) {
        return StepSections.sectionFor(step, Answers.NONE.with(step, answer), new StepSections.Context(Language.NL, List
                .of()));
    }

    private static String svg(CardsStep step, Answer answer, Lettering lettering) {
        return blocks(step, answer).stream().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast).map(
                p -> p.drawing().svg(p.alt(), lettering)).findFirst().orElseThrow();
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyCardIsDrawn(Layout layout) {
        assertEquals(14, count(svg(step(layout), answer(14), lettering), "rx=\"5.0\""));
    }

    @Test
    void typesDifferWithoutColour() {
        var drawings = Arrays.stream(Look.values()).map(look -> new CardsPicture(Layout.COLUMNS, List.of(
                new CardsPicture.Zone("Af", false, List.of(new CardsPicture.Card("x", look, 0)))), null).svg("",
                        lettering)
                .replaceAll("-kb-[a-z0-9-]+", "")).toList();
        assertEquals(Look.values().length, drawings.stream().map(d -> d.replaceAll(" d=\"[^\"]*\"", "")).distinct()
                .count(), "by outline");
        assertEquals(Look.values().length, drawings.stream().map(d -> d.replaceAll("stroke-dasharray=\"[^\"]*\"", ""))
                .distinct().count(), "by sign");
    }

    @Test
    void wordsOnACardNeverCrossItsEdge() {
        var random = new Random(3);
        for (int round = 0; round < 500; round++) {
            var text = "woord ".repeat(random.nextInt(6)) + "Aansprakelijkheidsverzekering".substring(random.nextInt(
                    28));
            var width = 40 + random.nextInt(160);
            var most = 1 + random.nextInt(3);
            var lines = CardsPicture.lines(text, width, most, false, lettering);
            assertTrue(lines.size() <= most);
            lines.forEach(l -> assertTrue(lettering.width(l, 12, false) <= width + 0.01, l));
            var said = String.join("", lines).replace(" ", "");
            var whole = text.replace(" ", "");
            assertTrue(said.equals(whole) || (said.endsWith("…") && whole.startsWith(said.substring(0, said.length()
                    - 1))), text + " became " + lines);
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theWordsBesideItSayEverything(Layout layout) {
        for (var count : new int[] {1, 20, 60, 300}) {
            var answer = answer(count);
            var text = String.join("\n", SummaryText.lines(blocks(step(layout), answer)));
            answer.words().forEach(w -> assertTrue(text.contains(w), w));
        }
    }

    @Test
    void cardsThatDoNotFitInOneDrawingAreSaidInWordsAlone() {
        for (var layout : Layout.values()) {
            var blocks = blocks(step(layout), answer(300));
            assertTrue(blocks.stream().noneMatch(Block.Picture.class::isInstance), layout.toString());
            assertTrue(blocks.stream().anyMatch(Block.Remark.class::isInstance));
        }
    }

    @Test
    void theAxisIsSaidPerCardAndNotCounted() {
        var text = String.join("\n", SummaryText.lines(blocks(step(Layout.MATRIX), new Answer(List.of(new Card("a",
                "planned", "Een", "done", 0.4, ""), new Card("b", "added", "Twee", "done", -0.1, ""),
                new Card("c",
                        "idea", "Drie", "open", 0.0, ""),
                new Card("d", "idea", "Vier", "open", null, ""), new Card("e",
                        "gone", "Vijf", "gone", 0.5, "")),
                Map.of("gone", "Ooit gezegd"), Map.of("gone", "Ooit gevraagd"),
                true))));
        assertTrue(text.contains("Een (gepland, geeft energie)"), text);
        assertTrue(text.contains("Twee (kwam erbij, kost energie)"), text);
        assertTrue(text.contains("Drie (idee, neutraal)"), text);
        assertTrue(text.contains("Vier (idee, nog niet op de lijn)"), text);
        assertTrue(text.contains("Nog niet gesorteerd\n• Vijf"), text);
        assertTrue(text.contains("Een onderdeel dat niet meer in deze oefening staat: Ooit gezegd"), text);
        assertTrue(text.contains("Een onderdeel dat niet meer in deze oefening staat: Ooit gevraagd"), text);
    }

    /// A conversation with this board below so many lines of text.
    private static Summary summary(CardsStep step, Answer answer, int lines) {
        var exercise = new Exercise("boards", Exercise.Area.BACK, List.of(Exercise.With.PAIR), 20, 1, Text.of("Borden",
                "Boards"), Text.NONE, false, "",
                List.of(new Stage("all", Text.of("Het bord", "The board"), 20, List.of(
                        step), List.of())),
                List.of());
        var result = ExerciseResult.start("r-board", exercise, new ExerciseResult.About("p", SampleTalk.ID,
                SampleTalk.STARTED)).withAnswers(Answers.NONE.with(step, answer), SampleTalk.STARTED);
        var part = new Summary.StagePart(result, exercise.stages().getFirst(), "Het bord", List.of(new Summary.StepPart(
                step, answer, "Het bord", blocks(step, answer))));
        var above = PdfTest.answered("Regel.\n".repeat(lines));
        var stages = new ArrayList<>(above.stages().stream().filter(s -> s.stage().id().equals("situation")).toList());
        stages.add(part);
        return new Summary(above.about(), stages, List.of(), List.of(), List.of(), above.readers());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theDocumentMeetsBothStandardsAndHasAllWords(Layout layout) throws Exception {
        var answer = answer(24);
        var pdf = PDF.render(summary(step(layout), answer, 2));
        PdfReader.assertMeetsBothStandards(pdf);
        var text = PdfReader.flat(PdfReader.text(pdf));
        answer.words().forEach(w -> assertTrue(text.contains(w), w));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theEndOfAPageNeverCutsTheDrawing(Layout layout) throws IOException {
        for (int lines = 5; lines <= 45; lines += 20) {
            var pdf = PDF.render(summary(step(layout), answer(layout == Layout.RINGS ? 12 : 24), lines));
            var drawn = new ArrayList<Integer>();
            try (var document = Loader.loadPDF(pdf)) {
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    if (hasCards(new PDFRenderer(document).renderImageWithDPI(page, 72, ImageType.RGB))) {
                        drawn.add(page);
                    }
                }
            }
            assertEquals(1, drawn.size(), layout + " below " + lines + " lines is on " + drawn);
            var words = PdfReader.flat(PdfReader.text(pdf, drawn.getFirst() + 1, drawn.getFirst() + 1));
            assertTrue(words.contains("Hoe ver is het?"), "the question stands above it, below " + lines + " lines");
        }
    }

    private static boolean hasCards(BufferedImage page) {
        for (int y = 0; y < page.getHeight(); y += 2) {
            for (int x = 0; x < page.getWidth(); x += 2) {
                if ((page.getRGB(x, y) & 0xFFFFFF) == PLANNED) {
                    return true;
                }
            }
        }
        return false;
    }
}
