package nl.klankbord.settings;

/// A screen, as far as it decides how large text comes out.
///
/// @param width in px as the system counts them
/// @param height in px as the system counts them
/// @param outputScale how many dots of the screen one px takes in each direction; 1 where the system enlarges nothing
public record Display(double width, double height, double outputScale) {
    private static final int LONG_SIDE = 3840;
    private static final int SHORT_SIDE = 2160;

    /// Whether text of 100 percent is hard to read here: a 4K screen, upright or not, on which nothing is enlarged.
    boolean makesTextSmall() {
        return outputScale <= 1 && Math.max(width, height) >= LONG_SIDE && Math.min(width, height) >= SHORT_SIDE;
    }
}
