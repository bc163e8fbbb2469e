package nl.klankbord.app;

/// A place in the program that can be gone to. Ids only, never texts.
sealed interface Route {
    record Welcome() implements Route {}

    record Refused() implements Route {}

    record Today() implements Route {}

    record People() implements Route {}

    record NewPerson() implements Route {}

    record PersonPage(String person) implements Route {}

    record EditPerson(String person) implements Route {}

    record AgreementsPage() implements Route {}

    record Prepare(String conversation) implements Route {}

    record Talk(String conversation) implements Route {}

    record SummaryPage(String conversation) implements Route {}

    record SettingsPage() implements Route {}

    /// The part of the rail that is lit on this route; empty outside the rail.
    default java.util.Optional<Section> section() {
        return java.util.Optional.ofNullable(switch (this) {
            case Welcome _,Refused _,Talk _ -> null;
            case Today _ -> Section.TODAY;
            case People _,NewPerson _,PersonPage _,EditPerson _,Prepare _,SummaryPage _ -> Section.PEOPLE;
            case AgreementsPage _ -> Section.AGREEMENTS;
            case SettingsPage _ -> Section.SETTINGS;
        });
    }

    /// What the rail offers.
    enum Section {
        TODAY("fth-sun"), PEOPLE("fth-users"), AGREEMENTS("fth-check-square"), SETTINGS("fth-sliders");

        private final String icon;

        Section(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }

        /// Key of its label.
        String key() {
            return "app.rail." + name();
        }

        Route route() {
            return switch (this) {
                case TODAY -> new Today();
                case PEOPLE -> new People();
                case AGREEMENTS -> new AgreementsPage();
                case SETTINGS -> new SettingsPage();
            };
        }
    }
}
