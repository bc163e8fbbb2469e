package nl.klankbord.settings;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The file the settings are kept in. A file that cannot be read never stops the program: it is put aside and the
/// settings start afresh.
public final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;
    private final SettingsJson json = new SettingsJson();

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// What is stored, or empty on a fresh computer and when the file is broken.
    public Optional<Settings> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.read(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the settings file cannot be used and is put aside: {0}", e.getClass().getName());
            putAside();
            return Optional.empty();
        }
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "it could not be put aside: {0}", e.getClass().getName());
        }
    }

    /// Writes beside the file first, so that the old one stays whole when this fails.
    public void write(Settings settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var beside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(beside, json.write(settings));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
