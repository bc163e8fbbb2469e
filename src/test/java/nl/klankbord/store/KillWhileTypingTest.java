package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.store.TypingProcess.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A whole window is killed while somebody types in it: what the screen called saved is in the file. How many times is the
/// system property `kill.rounds`. How long a character waits until it is durable is written to `target/kill-latency.txt`;
/// it depends on the computer and is not asserted.
///
/// A kill shows that the program says "saved" after the commit and not before it. It does not show that the commit
/// outlives a power cut, because the system still has what the process wrote; that is what `synchronous = FULL` is for.
@Execution(ExecutionMode.CONCURRENT)
class KillWhileTypingTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 20);
    private static final int SHORTEST = 300;
    private static final int LONGEST = 1500;
    private static final List<String> HEADLESS = List.of("-Xshare:auto", "-Xmx256m", "-Dglass.platform=Headless",
            "-Dprism.order=sw", "-Djava.awt.headless=true");
    private static final List<Rhythm> RHYTHMS = List.of(Rhythm.values());
    private static final List<Moment> MOMENTS = List.of(Moment.values());
    private static final Pattern LINE = Pattern.compile("(SAVED|DURABLE) (\\d+)(?: (\\d+))?\\.");

    @TempDir
    private Path folder;

    /// From when on the time until the kill is counted.
    private enum Moment {
        /// the first character
        TYPING,
        /// the first save
        SAVED,
        /// the first save, with no time at all in between: whoever says "saved" too early is caught here
        AT_ONCE
    }

    /// @param name which round it is and how it went, for the message
    /// @param shown length of the longest text that the screen called saved
    /// @param waits of each commit, in ns
    private record Round(String name, int shown, List<Long> waits) {}

    @Test
    void whatTheScreenCalledSavedIsThereAfterAKill() throws Exception {
        var calls = new ArrayList<Callable<Round>>();
        for (var i = 0; i < ROUNDS; i++) {
            var number = i;
            calls.add(() -> round(number));
        }
        var rounds = new ArrayList<Round>();
        // two at a time: one starts while the other types
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var outcome : pool.invokeAll(calls)) {
                rounds.add(outcome.get());
            }
        }
        report(rounds);
    }

    private Round round(int number) throws Exception {
        var file = folder.resolve("round-" + number).resolve("klankbord.db");
        var moment = MOMENTS.get(number % MOMENTS.size());
        var rhythm = RHYTHMS.get(number / MOMENTS.size() % RHYTHMS.size());
        // spread over the whole range, so that few rounds still meet all phases of a save
        var wait = moment == Moment.AT_ONCE
                ? 0
                : SHORTEST + (int) ((number + new Random().nextDouble()) * (LONGEST - SHORTEST) / ROUNDS);
        var name = "round " + number + ", " + rhythm + ", " + moment + " + " + wait + " ms";
        var said = new ArrayList<String>();
        try (var typist = start("type", file, rhythm.name())) {
            readUntil("TYPING\\.", typist, said);
            if (moment != Moment.TYPING) {
                // who never rests never sees "saved", however often it is
                readUntil(rhythm == Rhythm.UNBROKEN ? "DURABLE.*" : "SAVED [^0].*", typist, said);
            }
            Thread.sleep(wait);
            said.addAll(typist.kill());
        }
        assertFalse(said.contains("FAILED."), name);
        var lines = said.stream().map(LINE::matcher).filter(m -> m.matches()).map(m -> m.toMatchResult()).toList();
        var shown = longest(lines, "SAVED");
        var text = textIn(file, name);
        assertEquals(TypingProcess.text(text.length()), text, name);
        assertTrue(text.length() >= shown, name + ": " + shown + " characters were shown as saved, there are " + text
                .length());
        assertTrue(text.length() >= longest(lines, "DURABLE"), name + ": a commit is lost");
        return new Round(name, shown, lines.stream().filter(l -> l.group(1).equals("DURABLE")).map(l -> Long.valueOf(l
                .group(3))).toList());
    }

    private static StoreProcess start(String what, Path file, String... more) throws Exception {
        return StoreProcess.startOther(HEADLESS, Stream.concat(Stream.of(TypingProcess.class.getName(), what, file
                .toString()), Stream.of(more)).toList());
    }

    /// Reads what the process says up to and with a line like this; fails when it ends before.
    private static void readUntil(String line, StoreProcess process, List<String> said) throws Exception {
        do {
            said.add(process.line());
            assertFalse(Set.of("null", "FAILED.").contains(said.getLast()), () -> "ended too early: " + said);
        } while (!said.getLast().matches(line));
    }

    private static int longest(List<MatchResult> lines, String word) {
        return lines.stream().filter(l -> l.group(1).equals(word)).mapToInt(l -> Integer.parseInt(l.group(2))).max()
                .orElse(0);
    }

    /// What is in the store after the kill, which must be sound.
    private static String textIn(Path file, String round) {
        try (var store = TempStore.open(file)) {
            assertEquals(List.of(), store.check().problems(), round);
            return store.results().find(TypingProcess.RESULT).map(TypingProcess::answer).orElse("");
        }
    }

    private static void report(List<Round> rounds) throws Exception {
        var shown = rounds.stream().filter(r -> r.shown() > 0).count();
        var text = String.format(Locale.ROOT, """
                %d rounds, all sound; in %d of them the screen said "saved" before the kill
                from the first unsaved change until durable, in ms, with two windows at a time:
                %s
                %s
                """, rounds.size(), shown, spread("first commit of a process", rounds.stream().flatMap(r -> r.waits()
                .stream().limit(1))), spread("later commits", rounds.stream().flatMap(r -> r.waits().stream().skip(
                        1))));
        System.out.print(text);
        Files.writeString(Path.of(System.getProperty("project.basedir", "."), "target", "kill-latency.txt"), text);
    }

    private static String spread(String what, Stream<Long> waits) {
        var sorted = waits.map(ns -> ns / 1e6).sorted().toList();
        return String.format(Locale.ROOT, "%s: %d, median %.0f, 95%% %.0f, most %.0f", what, sorted.size(), at(sorted,
                0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }

    @Test
    void whoIsBeingRemovedIsStillThereWhenKilledWithinTheWayBack() throws Exception {
        var file = folder.resolve("klankbord.db");
        var moment = new Random().nextInt(SHORTEST, LONGEST);
        var name = "killed after " + moment + " ms";
        try (var window = start("hide", file)) {
            assertEquals("HIDDEN.", window.line());
            Thread.sleep(moment);
            assertEquals(List.of(), window.kill(), name);
        }
        try (var store = TempStore.open(file)) {
            assertEquals(List.of(), store.check().problems(), name);
            assertTrue(store.persons().find(TypingProcess.PERSON).isPresent(), name);
            assertTrue(store.conversations().find(TypingProcess.TALK).isPresent(), name);
            assertEquals(1, store.notes().ofPerson(TypingProcess.PERSON).size(), name);
        }
    }

    @Test
    void whoWasRemovedForGoodStaysGoneWhenKilled() throws Exception {
        var file = folder.resolve("klankbord.db");
        try (var window = start("remove", file)) {
            assertEquals("HIDDEN.", window.line());
            assertEquals("GONE.", window.line());
            window.kill();
        }
        try (var store = TempStore.open(file)) {
            assertEquals(List.of(), store.check().problems());
            assertEquals(List.of(), store.persons().all());
            assertEquals(List.of(), store.conversations().all());
            assertEquals(List.of(), store.notes().ofPerson(TypingProcess.PERSON));
        }
    }
}
