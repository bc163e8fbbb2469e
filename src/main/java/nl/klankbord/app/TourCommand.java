package nl.klankbord.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.klankbord.settings.Settings.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Walks through the real window with fictional people and saves a picture of every screen.
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
    /// A size of the window in px.
    record Size(int width, int height) {
        private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

        static Size parse(String text) {
            var match = FORM.matcher(text);
            if (!match.matches()) {
                throw new TypeConversionException("not a size such as 1280x800: " + text);
            }
            var size = new Size(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
            if (size.width < WindowFit.LEAST_WIDTH || size.height < WindowFit.LEAST_HEIGHT || size.width > 3840
                    || size.height > 2160) {
                throw new TypeConversionException("the size goes from 1024x700 to 3840x2160, not " + text);
            }
            return size;
        }
    }

    static final class SizeConverter implements ITypeConverter<Size> {
        @Override
        public Size convert(String value) {
            return Size.parse(value);
        }
    }

    static final class ScaleConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return switch (value) {
                case "100" -> 100;
                case "200" -> 200;
                default -> throw new TypeConversionException("the scale is 100 or 200, not " + value);
            };
        }
    }

    static final class ThemeConverter implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String value) {
            return switch (value) {
                case "light" -> Theme.LIGHT;
                case "dark" -> Theme.DARK;
                default -> throw new TypeConversionException("the theme is light or dark, not " + value);
            };
        }
    }

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private @Nullable Path out;

    @Option(names = "--theme", defaultValue = "light", converter = ThemeConverter.class, paramLabel = "light|dark", descriptionKey = "option.theme")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--scale", defaultValue = "100", converter = ScaleConverter.class, paramLabel = "100|200", descriptionKey = "option.scale")
    private int scale = 100;

    @Option(names = "--size", defaultValue = "1280x800", converter = SizeConverter.class, paramLabel = "WxH", descriptionKey = "option.size")
    private Size size = new Size(1280, 800);

    @Override
    public Integer call() throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        return new Tour(new Tour.Plan(options.words(), theme, scale, size), java.util.Objects.requireNonNull(out))
                .run();
    }
}
