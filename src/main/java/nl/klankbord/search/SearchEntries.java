package nl.klankbord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.CheckUp;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepAnswer;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.Person;
import nl.klankbord.search.SearchEntry.Kind;
import org.jspecify.annotations.Nullable;

/// What is found under what. A note or an answer leads to its conversation; outside a conversation it leads to its
/// person. The title is always the shown name, so that a name that was replaced by an alias never comes up in company.
public final class SearchEntries {
    private SearchEntries() {}

    /// A person by the shown name and role; the name behind an alias is found by the user alone.
    public static List<SearchEntry> of(Person person) {
        var shown = new SearchEntry(Kind.PERSON, person.id(), "", person.id(), person.shownName(), person.role(),
                Visibility.SHARED);
        var behind = person.alias().isBlank() ? "" : person.name();
        return List.of(shown, new SearchEntry(Kind.PERSON, person.id(), "name", person.id(), titleFor(person, behind),
                behind, Visibility.PRIVATE));
    }

    public static SearchEntry of(Conversation conversation, Person with) {
        return new SearchEntry(Kind.CONVERSATION, conversation.id(), "", with.id(), with.shownName(), conversation
                .setting().place(), Visibility.SHARED);
    }

    /// A note, under its conversation or else its person. Empty for a note that belongs to nothing.
    public static List<SearchEntry> of(Note note, @Nullable Person about) {
        return within(note.conversation(), note.id(), about, note.text(), note.visibility());
    }

    /// The words people typed in a result, under its conversation or else its person. What the manager did without
    /// anybody is found under the exercise, and is private.
    public static List<SearchEntry> of(ExerciseResult result, @Nullable Person about) {
        // what the other person keeps to themselves is found by nobody
        var words = result.isSealed() ? "" : words(result);
        var visibility = result.sharing().visibility();
        if (about == null && result.about().conversation() == null) {
            var exercise = result.definition();
            return List.of(new SearchEntry(Kind.EXERCISE, exercise.id(), result.id(), "", "", words,
                    Visibility.PRIVATE));
        }
        return within(result.about().conversation(), result.id(), about, words, visibility);
    }

    private static List<SearchEntry> within(@Nullable String conversation, String part, @Nullable Person about,
            String text, Visibility visibility) {
        if (about == null) {
            return List.of();
        }
        var kind = conversation == null ? Kind.PERSON : Kind.CONVERSATION;
        return List.of(new SearchEntry(kind, conversation == null ? about.id() : conversation, part, about.id(),
                titleFor(about, text), text, visibility));
    }

    /// Without words there is nothing to find, not even by the name above it.
    private static String titleFor(Person about, String text) {
        return text.isBlank() ? "" : about.shownName();
    }

    /// What was agreed is said together; what was noted at a check-up may have been written alone and stays private.
    public static List<SearchEntry> of(Agreement agreement) {
        var from = agreement.from();
        var what = agreement.commitment().what();
        var more = agreement.commitment().words().filter(t -> !t.equals(what)).collect(Collectors.joining("\n"));
        var notes = agreement.checkUps().stream().map(CheckUp::note).filter(t -> !t.isBlank()).collect(Collectors
                .joining("\n"));
        return List.of(
                new SearchEntry(Kind.AGREEMENT, agreement.id(), "", from.person(), what, more, Visibility.SHARED),
                new SearchEntry(Kind.AGREEMENT, agreement.id(), "check-ups", from.person(), notes.isEmpty() ? "" : what,
                        notes, Visibility.PRIVATE));
    }

    /// An exercise of the library, in every language.
    public static List<SearchEntry> of(Exercise exercise) {
        return Stream.of(Language.values()).map(Language::tag).map(tag -> new SearchEntry(Kind.EXERCISE, exercise.id(),
                tag, "", exercise.title().in(tag), exercise.intro().in(tag), Visibility.SHARED)).toList();
    }

    /// The typed words in the order of the exercise; answers to steps that are no longer there come last.
    private static String words(ExerciseResult result) {
        var rest = new TreeMap<String, StepAnswer>(result.answers().byStep());
        var inOrder = new ArrayList<StepAnswer>(result.definition().steps().map(Step::id).map(rest::remove).filter(
                Objects::nonNull).toList());
        inOrder.addAll(rest.values());
        return inOrder.stream().flatMap(a -> a.words().stream()).collect(Collectors.joining("\n"));
    }
}
