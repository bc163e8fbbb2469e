package nl.klankbord.workspace;

import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.step.Step;

/// What places are called on buttons and in the stepper, in the language of the screen.
final class Words {
    private final TalkViewModel talk;
    private final Screen screen;

    Words(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
    }

    String of(Place place) {
        return switch (place) {
            case Place.EarlierAgreements _ -> screen.i18n().get("workspace.place.earlier");
            case Place.ReadBack _ -> screen.i18n().get("workspace.place.read-back");
            case Place.SummaryChoice _ -> screen.i18n().get("workspace.place.summary");
            case Place.AtStep _ -> talk.step(place).map(TalkViewModel.Current::step).map(this::title).orElse("");
        };
    }

    private String title(Step<?> step) {
        return step.title().in(screen.language());
    }

    /// The name of a place as somewhere to go to from here: its stage when that is another one.
    String asDestination(Place place) {
        var leg = talk.route().legOf(place);
        return leg.equals(talk.route().legOf(talk.place())) ? of(place) : leg.stage().title().in(screen.language());
    }

    String get(String key, Object... arguments) {
        return screen.i18n().get(key, arguments);
    }
}
