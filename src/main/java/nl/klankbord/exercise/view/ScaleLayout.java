package nl.klankbord.exercise.view;

import javafx.scene.layout.Region;

/// Where the parts of a scale go.
sealed interface ScaleLayout permits LyingScale, UprightScale {
    /// Diameter of a place and of the mark that stands on one, in em.
    double PLACE = 2.625;
    double MARK = 2.9;
    double GHOST = 2.4;

    /// In px at this width.
    double height(double width);

    void arrange(double width);

    /// Puts a node around a point.
    static void centre(Region node, double x, double y, double size) {
        node.resizeRelocate(node.snapPositionX(x - size / 2), node.snapPositionY(y - size / 2), size, size);
    }
}
