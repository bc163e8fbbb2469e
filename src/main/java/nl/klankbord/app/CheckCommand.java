package nl.klankbord.app;

import java.time.Clock;
import java.util.concurrent.Callable;
import nl.klankbord.i18n.I18n;
import nl.klankbord.store.StoreCheck;
import nl.klankbord.store.StoreFile;
import nl.klankbord.store.StoreLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Looks whether the store is sound and prints its version and how much is in it. Changes nothing.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        var file = options.data().orElseGet(() -> StoreLocation.ofThisComputer().file());
        var words = options.words();
        return switch (new StoreFile(file, Clock.systemUTC()).check()) {
            case StoreCheck.Contents contents -> {
                System.out.println(I18n.get(words, "app.check.file", file));
                System.out.println(I18n.get(words, "app.check.version", contents.schemaVersion()));
                contents.counts().forEach((table, count) -> System.out.printf("%-22s %8d%n", table, count));
                contents.problems().forEach(System.out::println);
                System.out.println(I18n.get(words, contents.isSound() ? "app.check.sound" : "app.check.damaged"));
                yield contents.isSound() ? 0 : 1;
            }
            case StoreCheck.Refused(var refusal) -> {
                System.err.println(I18n.get(words, refusal.titleKey(), file));
                System.err.println(I18n.get(words, refusal.textKey(), file));
                yield 1;
            }
        };
    }
}
