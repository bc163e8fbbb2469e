package nl.klankbord.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.exercise.result.AnswersJson;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.store.OpenStore;

/// The conversation of the tests, for measuring: what is measured, and what it is compared with. It stands in this
/// package because the XHTML of a summary is nobody's business outside it.
public final class TalkToMeasure {
    private static final String LATO = "/fonts/otf/Lato2/Lato-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    private final SampleTalk talk = new SampleTalk("nl");
    private final ExerciseResult grow = talk.store.results().find("r-grow").orElseThrow();
    private final ExerciseResult longer = grow.withAnswers(SampleTalk.with(talk.grow, grow.answers(), "goal", SampleTalk
            .question(SampleTalk.GOAL + " En dan")), grow.changedAt().plusSeconds(1));
    private final String growAsJson = new AnswersJson().write(grow.answers());
    private final String longerAsJson = new AnswersJson().write(longer.answers());

    /// Puts what saving needs into a store.
    public void putInto(OpenStore store) {
        talk.store.persons().all().forEach(store.persons()::save);
        talk.store.conversations().all().forEach(store.conversations()::save);
    }

    /// The GROW result.
    /// @param changed with some more words in it
    public ExerciseResult grow(boolean changed) {
        return changed ? longer : grow;
    }

    /// Its answers as they stand in the store.
    public String growAsJson(boolean changed) {
        return changed ? longerAsJson : growAsJson;
    }

    /// The agreements of the GROW result.
    public List<Agreement> agreements() {
        return talk.store.agreements().all().stream().filter(a -> grow.id().equals(a.from().result())).toList();
    }

    public Summary summary() {
        return talk.summary();
    }

    /// The summary just before it is printed.
    public String xhtml() {
        try {
            return new SummaryMarkup(new PrintFonts()).write(summary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The PDF library as its own guide uses it.
    public byte[] bareRenderer(String xhtml) {
        XRLog.listRegisteredLoggers().forEach(l -> XRLog.setLevel(l, Level.OFF));
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(() -> font(LATO + "Regular.ttf"), "Lato", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font(LATO + "Bold.ttf"), "Lato", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font(DEJAVU + ".ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font(DEJAVU + "-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(xhtml, null);
        var out = new ByteArrayOutputStream();
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(TalkToMeasure.class.getResourceAsStream(file), file);
    }
}
