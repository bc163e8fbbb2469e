package nl.klankbord.exercise.picture;

import java.util.Arrays;

/// What a pen, finger or mouse passed while drawing, in the unit of the screen. Adding a sample allocates nothing until
/// there are more than [#AT_ONCE]; then the room doubles. One buffer serves stroke after stroke.
public final class StrokeBuffer {
    /// Samples there is room for from the start: more than half a minute of drawing at 120 samples a second.
    public static final int AT_ONCE = 4096;

    private double[] x = new double[AT_ONCE];
    private double[] y = new double[AT_ONCE];
    private int size;

    /// Forgets the stroke; the room stays.
    public void clear() {
        size = 0;
    }

    public void add(double sampleX, double sampleY) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = sampleX;
        y[size] = sampleY;
        size++;
    }

    public int size() {
        return size;
    }

    public double x(int sample) {
        return x[sample];
    }

    public double y(int sample) {
        return y[sample];
    }
}
