package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class ErrorReporterTest {
    private static final String SECRET = "what Hanna typed";

    private static RuntimeException quoting() {
        return new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
    }

    @Test
    void detailsNameTypesAndPlacesAndNothingPeopleTyped() {
        var details = ErrorReporter.details(quoting());
        assertFalse(details.contains(SECRET), details);
        assertTrue(details.startsWith("java.lang.IllegalStateException"), details);
        assertTrue(details.contains("caused by java.lang.IllegalArgumentException"), details);
        assertTrue(details.contains("ErrorReporterTest.quoting"), details);
    }

    @Test
    void anErrorIsShownOnceWithItsDetails() {
        var shown = new ArrayList<String>();
        var error = quoting();
        new ErrorReporter(shown::add).accept(error);
        assertEquals(java.util.List.of(ErrorReporter.details(error)), shown);
    }

    @Test
    void theLogHoldsNothingPeopleTyped() {
        var entry = new LogRecord(Level.WARNING, "saving failed: {0}");
        entry.setParameters(new Object[] {"DISK_FULL"});
        entry.setThrown(quoting());
        var line = new LogFile.WithoutMessages().format(entry);
        assertFalse(line.contains(SECRET), line);
        assertTrue(line.contains("saving failed: DISK_FULL"), line);
    }

    @Test
    void aCauseThatIsItsOwnCauseDoesNotHang() {
        var one = new IllegalStateException("a");
        var two = new IllegalStateException("b", one);
        one.initCause(two);
        assertTrue(ErrorReporter.details(one).lines().count() > 2);
    }
}
