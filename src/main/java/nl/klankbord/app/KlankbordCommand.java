package nl.klankbord.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Without a verb: the window.
@Command(name = "klankbord", subcommands = {CheckCommand.class,
        ExportCommand.class, TourCommand.class, StartupCommand.class})
final class KlankbordCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        return new Program(options, StartupPhases.off()).run();
    }
}
