package nl.klankbord.bench;

import java.util.concurrent.TimeUnit;
import nl.klankbord.report.Pdf;
import nl.klankbord.report.Summary;
import nl.klankbord.report.TalkToMeasure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The PDF of the summary of a whole GROW conversation. Beside it the renderer alone, with the XHTML ready-made and the
/// same fonts, standards and pictures.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PdfBench {
    private final TalkToMeasure talk = new TalkToMeasure();
    private final Summary summary = talk.summary();
    private final String xhtml = talk.xhtml();
    private final Pdf pdf = new Pdf();

    @Benchmark
    public byte[] product() {
        return pdf.render(summary);
    }

    @Benchmark
    public byte[] library() {
        return talk.bareRenderer(xhtml);
    }
}
