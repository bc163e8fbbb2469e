package nl.klankbord.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;

/// What today is tried with besides the people of `AgreementSamples`.
final class TodaySamples {
    private TodaySamples() {}

    static Conversation running(String id, String person, Instant since) {
        return new Conversation(id, person, "nl", new Conversation.Setting(ConversationKind.COACHING, ""), List.of(),
                Conversation.Moments.started(since), "");
    }

    /// Writes down where today leads.
    static final class Steps implements TodayViewModel.Ways {
        private final List<String> taken = new ArrayList<>();

        List<String> taken() {
            return taken;
        }

        @Override
        public void search() {
            taken.add("search");
        }

        @Override
        public void prepare(String conversation) {
            taken.add("prepare " + conversation);
        }

        @Override
        public void talk(String conversation) {
            taken.add("talk " + conversation);
        }

        @Override
        public void begin(String exercise, String person) {
            taken.add("begin " + exercise + " with " + person);
        }

        @Override
        public void open(String conversation) {
            taken.add("open " + conversation);
        }

        @Override
        public void openPerson(String person) {
            taken.add("person " + person);
        }

        @Override
        public void showPeople() {
            taken.add("people");
        }

        @Override
        public void addPerson() {
            taken.add("add");
        }

        @Override
        public void showAgreements() {
            taken.add("agreements");
        }
    }
}
