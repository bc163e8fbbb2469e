package nl.klankbord.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Opens the real window, prints the milliseconds from the start of the process to each phase, up to the first frame with
/// content, and ends.
@Command(name = "startup")
final class StartupCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        return new Program(options, StartupPhases.printing(System.out)).run();
    }
}
