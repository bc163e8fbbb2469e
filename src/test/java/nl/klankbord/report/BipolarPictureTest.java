package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Answer;
import nl.klankbord.exercise.step.StepSamples;
import nl.klankbord.i18n.Language;
import nl.klankbord.report.BipolarPicture.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BipolarPictureTest {
    private final Lettering lettering = new Lettering(new PrintFonts());

    BipolarPictureTest() throws IOException {}

    private static BipolarPicture of(@Nullable Integer... places) {
        return new BipolarPicture("houvast", "uitproberen",
                Arrays.stream(places).map(p -> new Row("links", "rechts", p))
                        .toList());
    }

    private String svg(BipolarPicture picture) {
        return picture.svg("wat het toont", lettering);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    @Test
    void everyItemHasFivePlacesAndADotWhereItWasPut() {
        var svg = svg(of(1, 5, 3));
        assertEquals(15, count(svg, "r=\"4.5\""));
        assertEquals(3, count(svg, "r=\"7.0\""));
        assertEquals(2, count(svg, "stroke-width=\"1.6\""));
    }

    @Test
    void anItemThatWasSkippedHasNoDotAndBreaksTheLine() {
        var svg = svg(of(1, null, 3, 4));
        assertEquals(20, count(svg, "r=\"4.5\""));
        assertEquals(3, count(svg, "r=\"7.0\""));
        assertEquals(1, count(svg, "stroke-width=\"1.6\""));
    }

    @Test
    void withoutColoursADotStillDiffersFromAPlace() {
        var svg = svg(of(2));
        assertTrue(svg.contains("r=\"7.0\" fill=\"-kb-accent\""));
        assertFalse(svg.contains("r=\"4.5\" fill=\"-kb-accent\""));
    }

    @Test
    void wordsStayAtTheirSideHoweverLong() {
        for (var word : List.of("kort", "een heel lange omschrijving ".repeat(12))) {
            var picture = new BipolarPicture(word, word, List.of(new Row(word, word, 3)));
            var xs = Pattern.compile("[ML](-?[0-9.]+) ").matcher(svg(picture)).results().map((MatchResult r) -> r.group(
                    1)).mapToDouble(Double::parseDouble).toArray();
            assertTrue(xs.length > 20);
            for (double x : xs) {
                assertTrue(x > -1 && x < BipolarPicture.WIDTH + 1, word + " at " + x);
            }
        }
    }

    @Test
    void placesStandBetweenTheWords() {
        IntStream.rangeClosed(1, 5).forEach(p -> assertTrue(BipolarPicture.x(p) > BipolarPicture.SIDE
                && BipolarPicture.x(p) < BipolarPicture.WIDTH - BipolarPicture.SIDE));
    }

    private static List<Block> section(Answer answer) {
        var step = (BipolarStep) StepSamples.bipolar().step();
        return StepSections.sectionFor(step, Answers.NONE.with(step, answer), new StepSections.Context(Language.NL, List
                .of()));
    }

    @Test
    void aDomainAloneIsSaidWithoutAPicture() {
        assertEquals(List.of(new Block.Asked("Zo zie je het"), new Block.Terms(List.of(new Block.Term("Onderwerp",
                "Gesprekken")))), section(Answer.NONE.about("talks")));
    }

    @Test
    void aPlaceAtAnItemThatIsGoneIsStillSaid() {
        var said = SummaryText.lines(section(Answer.NONE.at("gone", 2).picking("gone")));
        assertTrue(said.contains("Een onderdeel dat niet meer in deze oefening staat: Plaats 2 van 5."),
                said::toString);
        assertTrue(said.contains("Om over te praten: Een onderdeel dat niet meer in deze oefening staat"),
                said::toString);
    }

    @Test
    void theAlternativeNamesEveryPlace() {
        var picture = section(Answer.NONE.at("feedback", 4).at("help", 1)).stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast).findFirst().orElseThrow();
        Stream.of("feedback vast – feedback open: 4", "help vast – help open: 1", "houvast", "uitproberen").forEach(
                w -> assertTrue(picture.alt().contains(w), picture.alt()));
    }
}
