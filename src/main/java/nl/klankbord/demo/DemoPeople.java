package nl.klankbord.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.klankbord.conversation.Agreements;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Notes;
import nl.klankbord.demo.DemoFile.Moment;
import nl.klankbord.demo.DemoFile.Somebody;
import nl.klankbord.demo.DemoFile.Written;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResults;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.Person;
import nl.klankbord.person.Persons;
import org.jspecify.annotations.Nullable;

/// Puts the fictional people into a store: six people, closed conversations with their agreements in every state, one
/// conversation that was left half-way, one planned for today and one for next week. Ids are the same every time and start
/// with `demo-`. Calls block as those of the ports do.
public final class DemoPeople {
    /// Every file of this package, without its ending.
    static final List<String> FILES = List.of("merel", "joris", "naima", "wout", "lotte", "bas");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ExerciseCatalog catalog;
    private final Ports ports;
    private final DemoJson json = new DemoJson();

    /// Where the people go.
    public record Ports(Persons persons, Conversations conversations, Notes notes, Agreements agreements,
            ExerciseResults results) {}

    public DemoPeople(ExerciseCatalog catalog, Ports ports) {
        this.catalog = catalog;
        this.ports = ports;
    }

    /// Adds or replaces the people, with their words in this language.
    /// @param today every date is counted from this day
    /// @param zone of the times on the clock
    public void fill(Language language, LocalDate today, ZoneId zone) {
        var days = new DemoDays(today, zone);
        for (var name : FILES) {
            var file = json.read(name, language, days);
            ports.persons().save(person(file.person(), days));
            file.notes().forEach(n -> save(n, file.person().id(), null, days));
            file.talks().forEach(t -> save(new DemoTalk(t, file.person().id(), days), language));
        }
    }

    private static Person person(Somebody somebody, DemoDays days) {
        var review = somebody.reviewIn();
        return new Person(somebody.id(), somebody.name(), somebody.alias(), somebody.role(), review == null
                ? null
                : days.date(review), days.at(new Moment(somebody.since(), MORNING)));
    }

    private void save(DemoTalk talk, Language language) {
        ports.conversations().save(talk.conversation(language));
        for (var done : talk.talk().results()) {
            var exercise = catalog.find(done.exercise()).orElseThrow(() -> new IllegalStateException("no exercise "
                    + done.exercise()));
            var made = talk.made(done, exercise);
            ports.results().save(made.result(), made.agreements());
        }
        talk.talk().notes().forEach(n -> save(n, talk.person(), talk.talk().id(), talk.days()));
    }

    private void save(Written written, String person, @Nullable String talk, DemoDays days) {
        ports.notes().save(new Note(written.id(), person, talk, written.life(), written.text(), days.at(written.at())));
    }
}
