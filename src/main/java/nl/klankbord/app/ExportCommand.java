package nl.klankbord.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Puts the summary of one conversation in a file.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--conversation", required = true, paramLabel = "ID", descriptionKey = "option.conversation")
    private @Nullable String conversation;

    @Option(names = "--to", required = true, paramLabel = "X.pdf|X.json", descriptionKey = "option.to")
    private @Nullable Path to;

    @Override
    public Integer call() {
        return conversation == null || to == null || options.help() ? 2 : 1;
    }
}
