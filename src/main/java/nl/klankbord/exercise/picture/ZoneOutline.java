package nl.klankbord.exercise.picture;

import java.util.List;

/// The outline of a zone of a board.
public sealed interface ZoneOutline {
    /// True when this place is in the zone.
    boolean contains(double x, double y);

    /// A rectangle: a column, a lane.
    record Panel(Box box) implements ZoneOutline {
        @Override
        public boolean contains(double x, double y) {
            return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
        }
    }

    /// What lies between two ellipses around one centre.
    ///
    /// @param outerX half the width
    /// @param outerY half the height
    /// @param hole how large the inner ellipse is as a share of the outer one; 0 for a disc
    record Ring(double centreX, double centreY, double outerX, double outerY, double hole) implements ZoneOutline {
        @Override
        public boolean contains(double x, double y) {
            var away = Math.hypot((x - centreX) / outerX, (y - centreY) / outerY);
            return away <= 1 && away >= hole;
        }

        /// How wide the outer ellipse is at this height, from the centre to the edge; 0 above and below it.
        double reach(double y) {
            return reach(y, 1);
        }

        /// The same of the inner ellipse.
        double reachOfHole(double y) {
            return hole == 0 ? 0 : reach(y, hole);
        }

        private double reach(double y, double share) {
            var away = (y - centreY) / (outerY * share);
            return Math.abs(away) >= 1 ? 0 : outerX * share * Math.sqrt(1 - away * away);
        }
    }

    /// A figure with straight sides.
    ///
    /// @param points all the way around
    record Polygon(List<Point> points) implements ZoneOutline {
        public Polygon {
            points = List.copyOf(points);
        }

        @Override
        public boolean contains(double x, double y) {
            var inside = false;
            var last = points.getLast();
            for (var point : points) {
                if ((point.y() > y) != (last.y() > y) && x < point.x() + (y - point.y()) / (last.y() - point.y())
                        * (last.x() - point.x())) {
                    inside = !inside;
                }
                last = point;
            }
            return inside;
        }
    }

    record Point(double x, double y) {}
}
