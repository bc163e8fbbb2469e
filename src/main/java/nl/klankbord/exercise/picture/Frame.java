package nl.klankbord.exercise.picture;

/// The frame a line is drawn in, and which part of it is in view. The height is always in view as a whole; only time is
/// enlarged and moved. A value: every change gives another frame, always one that shows nothing beyond the ends.
///
/// @param plot where the line can come: t 0 at the left, height 1 at the top
/// @param zoom 1 for the whole span, at most [#CLOSEST]
/// @param start the `t` at the left edge
public record Frame(Box plot, double zoom, double start) {
    public static final double CLOSEST = 16;

    public Frame {
        zoom = Double.isNaN(zoom) ? 1 : Math.clamp(zoom, 1, CLOSEST);
        start = Double.isNaN(start) ? 0 : Math.clamp(start, 0, 1 - 1 / zoom);
    }

    /// The whole span.
    public static Frame of(Box plot) {
        return new Frame(plot, 1, 0);
    }

    public double x(double t) {
        return plot.x() + (t - start) * zoom * plot.width();
    }

    public double y(double height) {
        return plot.y() + (1 - height) / 2 * plot.height();
    }

    /// The `t` at this x; outside the span its nearest end.
    public double t(double x) {
        return Math.clamp(start + (x - plot.x()) / (zoom * plot.width()), 0, 1);
    }

    /// The height at this y; outside the plot its nearest edge.
    public double height(double y) {
        return Math.clamp(1 - 2 * (y - plot.y()) / plot.height(), -1, 1);
    }

    /// The `t` at the right edge.
    public double end() {
        return start + 1 / zoom;
    }

    public boolean shows(double t) {
        return t >= start && t <= end();
    }

    /// The same part of the line in another place or size.
    public Frame in(Box newPlot) {
        return new Frame(newPlot, zoom, start);
    }

    /// This many times closer (below 1: further away), with what is at this x staying there as far as the ends allow.
    public Frame zoomed(double times, double aroundX) {
        var nearer = Math.clamp(zoom * times, 1, CLOSEST);
        var share = (aroundX - plot.x()) / plot.width();
        return new Frame(plot, nearer, start + share / zoom - share / nearer);
    }

    /// Moved along so far that what was at 0 is at this distance to the right.
    public Frame moved(double distance) {
        return new Frame(plot, zoom, start - distance / (zoom * plot.width()));
    }

    /// Moved along as little as needed to show this place, with this share of the width between it and the edge.
    public Frame showing(double t, double margin) {
        var room = margin / zoom;
        if (t < start + room) {
            return new Frame(plot, zoom, t - room);
        }
        return t > end() - room ? new Frame(plot, zoom, t + room - 1 / zoom) : this;
    }
}
