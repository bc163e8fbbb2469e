package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.ScaleStep.Role;
import org.junit.jupiter.api.Test;

class PrintColoursTest {
    private final PrintColours colours = new PrintColours();

    @Test
    void everyColourOfTheSheetExists() {
        assertFalse(colours.fillIn(PrintColours.read("summary.css", Pdf.class)).contains("-kb-"));
    }

    @Test
    void everyColourOfADrawingExists() throws IOException {
        var marks = Stream.concat(Arrays.stream(Role.values()).map(r -> new ScalePicture.Mark("x", r, 3)), Stream.of(
                new ScalePicture.Mark("y", Role.BEST, 9))).toList();
        var svg = new ScalePicture(marks, "a", "b").svg("alt", new Lettering(new PrintFonts()));
        assertFalse(colours.fillIn(svg).contains("-kb-"));
    }

    @Test
    void theyAreTheLightOnes() {
        var sheet = PrintColours.read("theme.css", nl.klankbord.ui.Styles.class);
        var light = sheet.substring(sheet.indexOf("-kb-ink:") + 9, sheet.indexOf(';', sheet.indexOf("-kb-ink:")));
        assertEquals(light, colours.fillIn("-kb-ink"));
    }

    @Test
    void aColourThatDoesNotExistIsNotLetThrough() {
        assertThrows(IllegalArgumentException.class, () -> colours.fillIn("color: -kb-sky;"));
    }
}
