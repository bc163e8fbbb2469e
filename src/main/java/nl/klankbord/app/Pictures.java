package nl.klankbord.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Saves what a window shows as numbered PNG files.
final class Pictures {
    private final Path folder;
    private final List<String> names = new ArrayList<>();

    /// @throws IOException when the folder cannot be made
    Pictures(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /// The names so far, in order.
    List<String> names() {
        return List.copyOf(names);
    }

    /// Saves this picture. May take place off the window's thread.
    void save(String name, WritableImage image) {
        names.add(name);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(picture, "png", folder.resolve("%02d-%s.png".formatted(names.size(), name)).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the window shows now. On the window's thread only.
    static WritableImage of(Scene scene) {
        return scene.snapshot(null);
    }
}
