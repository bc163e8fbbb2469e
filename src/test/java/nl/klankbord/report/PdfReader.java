package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Reads a finished file the way other programs do.
public final class PdfReader {
    private PdfReader() {}

    /// The text of these pages, counted from 1.
    public static String text(byte[] pdf, int from, int to) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document);
        }
    }

    public static String text(byte[] pdf) throws IOException {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    /// The same words without the line ends that the width of the page made.
    public static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// Every character with its place.
    static List<TextPosition> characters(byte[] pdf) throws IOException {
        var all = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    all.add(position);
                }
            };
            stripper.writeText(document, new StringWriter());
        }
        return all;
    }

    /// Fails unless the file meets both standards.
    public static synchronized void assertMeetsBothStandards(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                var failures = result.getTestAssertions().stream().filter(a -> a
                        .getStatus() == TestAssertion.Status.FAILED).map(a -> a.getRuleId().getClause() + "-" + a
                                .getRuleId().getTestNumber() + " " + a.getMessage())
                        .distinct().toList();
                assertEquals(List.of(), failures, flavour.toString());
                assertEquals(true, result.isCompliant(), flavour.toString());
            }
        }
    }
}
