package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses a place between two respectable poles, item by item, for one domain of somebody's work; every item can be
/// skipped. There is no total, no average and no label: each item is read by itself. A way to begin a conversation after
/// Dweck (2006), not a measurement.
///
/// The answer is given on several screens. The step without `partOf` keeps it and shows it as a profile; the steps that
/// name that one in `partOf` are the screens before it: one with `shows` asks those items, one without asks the domain.
///
/// @param domains domains that are offered; people may name another in their own words
/// @param items in the order of the profile
/// @param left what the left poles have in common, above the profile
/// @param right what the right poles have in common
/// @param pick the question by which one item is chosen to talk about; [Text#NONE] when none is chosen
/// @param note what this can say and what it cannot; the first paragraph always stands below the profile
/// @param partOf id of the step that keeps the answer; empty for that step itself
/// @param shows ids of the items this screen asks, in this order
@JsonTypeName("bipolar")
public record BipolarStep(String id, Text title, Text prompt, Text lead, boolean outOfSummary, List<Item> domains,
        List<Pair> items, Text left, Text right, Text pick, Text note, String partOf, List<String> shows)
        implements
            Step<BipolarStep.Answer> {
    /// The place nearest to the left pole.
    public static final int LEFTMOST = 1;
    /// The place nearest to the right pole.
    public static final int RIGHTMOST = 5;

    /// Two poles with five places between them, written so that nobody needs to think one of them the wrong one.
    ///
    /// @param leftWord a word or three for the left pole, in the profile
    /// @param flip true when the right pole stands at the left while it is asked, so that sides alternate
    /// @param readings what each place says in plain words, one for each of the five, from left to right in the profile
    public record Pair(String id, Text left, Text right, Text leftWord, Text rightWord, boolean flip,
            List<Text> readings) {
        public Pair {
            Check.id(id, "item");
            Check.that(Check.has(left) && Check.has(right), "item " + id + ": needs two poles");
            Check.that(Check.has(leftWord) && Check.has(rightWord), "item " + id + ": needs a word for each pole");
            readings = Check.listOrEmpty(readings);
            Check.that(readings.size() == RIGHTMOST && readings.stream().allMatch(Check::has),
                    "item " + id + ": needs a reading for each of the " + RIGHTMOST + " places");
        }

        /// What this place of the profile says.
        public Text reading(int position) {
            return readings.get(position - LEFTMOST);
        }

        /// From a place as it is shown while asking to the place in the profile, and back.
        public int turned(int place) {
            return flip ? LEFTMOST + RIGHTMOST - place : place;
        }
    }

    public BipolarStep {
        Check.id(id, "step");
        Check.that(Check.has(title) && Check.has(prompt), "bipolar " + id + ": needs a title and a prompt");
        lead = Text.orNone(lead);
        domains = Check.listOrEmpty(domains);
        items = Check.listOrEmpty(items);
        left = Text.orNone(left);
        right = Text.orNone(right);
        pick = Text.orNone(pick);
        note = Text.orNone(note);
        partOf = Check.textOrEmpty(partOf);
        shows = Check.listOrEmpty(shows);
        if (partOf.isEmpty()) {
            Check.that(!items.isEmpty() && Check.has(left) && Check.has(right),
                    "bipolar " + id + ": needs items and a word above each side");
            Check.that(shows.isEmpty(), "bipolar " + id + ": only a part says what it shows");
        } else {
            Check.that(domains.isEmpty() && items.isEmpty(),
                    "bipolar " + id + ": domains and items stand at " + partOf);
        }
        Check.uniqueIds(domains, "bipolar " + id);
        var ids = new HashSet<String>();
        for (var item : items) {
            Check.that(ids.add(item.id()), "bipolar " + id + ": item " + item.id() + " stands there twice");
        }
    }

    /// True for a screen before the profile, on which a part of the answer is given.
    public boolean partial() {
        return !partOf.isEmpty();
    }

    /// True for the screen that asks for the domain.
    public boolean asksDomain() {
        return partial() && shows.isEmpty();
    }

    public Optional<Pair> item(String itemId) {
        return items.stream().filter(i -> i.id().equals(itemId)).findFirst();
    }

    /// The name of the domain an answer is about, in this language; empty when none was chosen.
    public String domainOf(Answer answer, String language) {
        return !answer.own().isBlank()
                ? answer.own().strip()
                : domains.stream().filter(d -> d.id().equals(answer.domain())).findFirst().map(d -> d.text().in(
                        language)).orElse("");
    }

    @Override
    public String keptBy() {
        return partial() ? partOf : id;
    }

    @Override
    public void fits(Step<?> keeper) {
        Check.that(keeper instanceof BipolarStep whole && !whole.partial() && shows.stream().allMatch(i -> whole.item(i)
                .isPresent()), "bipolar " + id + ": shows items that do not stand at " + partOf);
    }

    @Override
    public Answer givenHere(Answer answer) {
        if (!partial()) {
            return new Answer("", "", Map.of(), answer.pick());
        }
        if (asksDomain()) {
            return new Answer(answer.domain(), answer.own(), Map.of(), "");
        }
        var here = new TreeMap<>(answer.positions());
        here.keySet().retainAll(shows);
        return new Answer("", "", here, "");
    }

    /// What was answered about one domain says nothing about another.
    @Override
    public boolean comparable(@Nullable Answer now, Answer then) {
        return now != null && now.isAboutTheSame(then);
    }

    @Override
    public Class<Answer> answerType() {
        return Answer.class;
    }

    /// @param domain id of an offered domain, or empty
    /// @param own a domain in the person's own words, which comes before an offered one; or empty
    /// @param positions item id to its place in the profile, 1 (left) to 5 (right); an item that is absent was skipped
    /// @param pick id of the item to talk about, or empty
    @JsonTypeName("bipolar")
    public record Answer(String domain, String own, Map<String, Integer> positions, String pick) implements StepAnswer {
        /// Nothing filled in.
        public static final Answer NONE = new Answer("", "", Map.of(), "");

        public Answer {
            domain = Check.textOrEmpty(domain);
            own = Check.textOrEmpty(own);
            positions = Check.mapOrEmpty(positions);
            positions.forEach((i, p) -> Check.that(p >= LEFTMOST && p <= RIGHTMOST, i + ": " + p + " is not "
                    + LEFTMOST + " to " + RIGHTMOST));
            pick = Check.textOrEmpty(pick);
        }

        /// The same about an offered domain.
        public Answer about(String domainId) {
            return new Answer(domainId, "", positions, pick);
        }

        /// The same about a domain in one's own words; without them it is about the offered one again.
        public Answer aboutOwn(String words) {
            return new Answer(domain, words, positions, pick);
        }

        /// The same with this item at this place of the profile.
        public Answer at(String item, int position) {
            var next = new TreeMap<>(positions);
            next.put(item, position);
            return new Answer(domain, own, next, pick);
        }

        /// The same with this item not answered.
        public Answer skipping(String item) {
            var next = new TreeMap<>(positions);
            next.remove(item);
            return new Answer(domain, own, next, pick);
        }

        /// The same with this item to talk about; empty for none.
        public Answer picking(String item) {
            return new Answer(domain, own, positions, item);
        }

        /// True when a domain was chosen or named.
        public boolean hasDomain() {
            return !domain.isEmpty() || !own.isBlank();
        }

        /// True when both are about a domain, and it is the same one.
        public boolean isAboutTheSame(Answer other) {
            return hasDomain() && key().equals(other.key());
        }

        private String key() {
            return own.isBlank() ? "/" + domain : own.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        }

        @Override
        public boolean isEmpty() {
            return !hasDomain() && positions.isEmpty() && pick.isEmpty();
        }

        @Override
        public List<String> words() {
            return Stream.of(own).filter(t -> !t.isBlank()).toList();
        }
    }
}
