package nl.klankbord.conversation;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;

/// An agreement in the words of the screen: by when and who ("Vandaag, Noor"), and what has become of it.
public final class AgreementWords {
    /// How the two people are called: by first name on a screen both look at, "jij" on one's own.
    ///
    /// @param me the user of this computer
    /// @param you the other person
    public record Names(String me, String you) {}

    private final I18n i18n;

    public AgreementWords(I18n i18n) {
        this.i18n = i18n;
    }

    /// Names for a screen only the user looks at.
    public Names names(String you) {
        return new Names(i18n.get("conversation.who.me"), you);
    }

    /// By when and who, as far as it was said: "vr 17 april, jij". Empty when neither was said.
    public String dueAndWho(Agreement agreement, Names names, LocalDate today) {
        var words = inSentence(agreement, names, today);
        var date = agreement.commitment().due().date();
        // a day of the week or of the calendar stays as it is written
        return today.equals(date) || today.plusDays(1).equals(date)
                ? words.substring(0, 1).toUpperCase(i18n.language().locale()) + words.substring(1)
                : words;
    }

    /// What has become of it, by when and who: "Verzet, vandaag, jij".
    public String stateDueAndWho(Agreement agreement, Names names, LocalDate today) {
        var words = inSentence(agreement, names, today);
        return words.isEmpty()
                ? state(agreement.state())
                : i18n.get("conversation.agreements.stateAndDue", state(agreement.state()), words);
    }

    private String inSentence(Agreement agreement, Names names, LocalDate today) {
        return Stream.of(due(agreement.commitment().due(), today), who(agreement.commitment().who(), names))
                .filter(t -> !t.isBlank()).collect(Collectors.joining(", "));
    }

    /// By when, inside a sentence: "vandaag", "morgen", "do 9 april", or the words that were typed. Empty when nothing was said.
    public String due(When due, LocalDate today) {
        var date = due.date();
        if (date == null) {
            return due.words().strip();
        }
        if (date.equals(today)) {
            return i18n.get("conversation.due.today");
        }
        if (date.equals(today.plusDays(1))) {
            return i18n.get("conversation.due.tomorrow");
        }
        return Dates.day(date, today, i18n.language());
    }

    /// Who does it. Empty when it was not said.
    public String who(Commitment.Who who, Names names) {
        return switch (who) {
            case ME -> names.me();
            case YOU -> names.you();
            case BOTH -> i18n.get("conversation.who.both");
            case NOT_SAID -> "";
        };
    }

    /// What has become of it, in a word.
    public String state(AgreementState state) {
        return i18n.get(switch (state) {
            case DRAFT -> "conversation.state.draft";
            case OPEN -> "conversation.state.open";
            case DONE -> "conversation.state.done";
            case PARTLY -> "conversation.state.partly";
            case DROPPED -> "conversation.state.dropped";
            case MOVED -> "conversation.state.moved";
        });
    }
}
