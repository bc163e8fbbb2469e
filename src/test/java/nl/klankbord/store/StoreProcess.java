package nl.klankbord.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.conversation.Note;
import nl.klankbord.store.OpenResult.Opened;
import nl.klankbord.store.OpenResult.Refused;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.StoredExamples;

/// A second process on a store: what it does is the first argument, the store the second.
final class StoreProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private StoreProcess(List<String> prefix, String verb, Path file) throws IOException {
        this(prefix, List.of(), List.of(StoreProcess.class.getName(), verb, file.toString()));
    }

    private StoreProcess(List<String> prefix, List<String> options, List<String> call) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System
                        .getProperty("java.class.path")));
        command.addAll(options);
        command.addAll(call);
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static StoreProcess start(String verb, Path file) throws IOException {
        return new StoreProcess(List.of(), verb, file);
    }

    /// Another program of the tests.
    /// @param options for its virtual machine
    /// @param call name of its main class, and its arguments
    static StoreProcess startOther(List<String> options, List<String> call) throws IOException {
        return new StoreProcess(List.of(), options, call);
    }

    /// For root permissions do not count; this starts the process without the rights that make it so.
    static StoreProcess startUnderPermissions(String verb, Path file) throws IOException {
        return new StoreProcess("root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner",
                        "--inh-caps=-dac_override,-dac_read_search,-fowner")
                : List.of(), verb, file);
    }

    /// The next line it says, or null when it has ended.
    String line() throws IOException {
        return String.valueOf(output.readLine());
    }

    long pid() {
        return process.pid();
    }

    /// Ends it with SIGKILL: no code of it runs any more.
    /// @return what it said that was not read yet
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // by its handle, which leaves what it said to be read
        process.waitFor();
        return output.lines().toList();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        var file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "open" -> say(new StoreFile(file, TempStore.CLOCK).open());
            case "hold" -> hold(file);
            case "type" -> type(file);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void say(OpenResult result) {
        System.out.println(switch (result) {
            case Opened(var store, var past) -> {
                store.close();
                yield past.name();
            }
            case Refused(var refusal, var pid) -> pid == null ? refusal.name() : refusal + " " + pid;
        });
    }

    /// Keeps it open until the other side closes the pipe or somebody asks to see the window.
    private static void hold(Path file) throws Exception {
        try (var store = TempStore.open(file)) {
            var tasks = new DirectTasks();
            store.onShowRequest(tasks, () -> System.out.println("shown"));
            System.out.println("open");
            while (System.in.available() >= 0) {
                tasks.pass(java.time.Duration.ofMillis(500));
                Thread.sleep(20);
            }
        }
    }

    private static void type(Path file) {
        var store = TempStore.open(file);
        store.persons().save(StoredExamples.named("p1", "Noor"));
        for (var i = 0;; i++) {
            store.notes().save(new Note("n" + i, "p1", null, Note.Life.JOT, "words ".repeat(50) + i,
                    StoredExamples.MOMENT));
            System.out.println(i);
        }
    }
}
