package nl.klankbord.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klankbord.exercise.catalog.Exercise.Area;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.run.RunViewModel;

/// The way through one conversation: the arrival, the stages of each exercise, the closing. An order, not a fence: every
/// place can be opened at any time.
record Route(List<Leg> legs) {
    /// Id of the stage of the frame that stands at the end; the other stages of the frame come before the exercises.
    static final String CLOSING = "close";

    /// One stage as the stepper shows it.
    ///
    /// @param run where its answers go
    record Leg(RunViewModel run, Stage stage, List<Place> places) {
        Leg {
            places = List.copyOf(places);
        }

        /// Unique in the conversation.
        String key() {
            return run.resultId() + "/" + stage.id();
        }
    }

    Route {
        legs = List.copyOf(legs);
    }

    /// @param runs in order, the frame among them
    /// @param earlier whether agreements of earlier talks are still open
    static Route of(List<RunViewModel> runs, boolean earlier) {
        var legs = new ArrayList<Leg>();
        var frames = runs.stream().filter(r -> r.exercise().area() == Area.FRAME).toList();
        frames.forEach(f -> f.exercise().stages().stream().filter(s -> !s.id().equals(CLOSING)).forEach(s -> legs.add(
                new Leg(f, s, legs.isEmpty() && earlier
                        ? with(new Place.EarlierAgreements(), steps(f, s))
                        : steps(f,
                                s)))));
        runs.stream().filter(r -> !frames.contains(r)).forEach(r -> r.exercise().stages().forEach(s -> legs.add(
                new Leg(r, s, steps(r, s)))));
        frames.forEach(f -> f.exercise().stages().stream().filter(s -> s.id().equals(CLOSING)).forEach(s -> {
            var places = with(new Place.ReadBack(), steps(f, s));
            places.add(new Place.SummaryChoice());
            legs.add(new Leg(f, s, places));
        }));
        return new Route(legs);
    }

    private static List<Place> steps(RunViewModel run, Stage stage) {
        return stage.steps().stream().map(s -> (Place) new Place.AtStep(run.resultId(), s.id())).toList();
    }

    private static List<Place> with(Place first, List<Place> rest) {
        var places = new ArrayList<>(rest);
        places.addFirst(first);
        return places;
    }

    List<Place> places() {
        return legs.stream().flatMap(l -> l.places().stream()).toList();
    }

    Place first() {
        return places().getFirst();
    }

    boolean has(Place place) {
        return places().contains(place);
    }

    Optional<Place> after(Place place) {
        var places = places();
        int next = places.indexOf(place) + 1;
        return next < places.size() ? Optional.of(places.get(next)) : Optional.empty();
    }

    Optional<Place> before(Place place) {
        var places = places();
        int previous = places.indexOf(place) - 1;
        return previous >= 0 ? Optional.of(places.get(previous)) : Optional.empty();
    }

    /// The stage this place belongs to.
    Leg legOf(Place place) {
        return legs.stream().filter(l -> l.places().contains(place)).findFirst().orElseThrow();
    }
}
