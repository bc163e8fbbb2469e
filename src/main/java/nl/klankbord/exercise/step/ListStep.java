package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Collects short items, line by line. May ask a rating of 1 to 10 per item on each criterion, and may let people pick.
/// Nothing is summed, averaged or sorted.
///
/// @param add the inviting words in the line where a new item is typed
/// @param criteria what each item is rated on; empty for no ratings
/// @param pick whether items can be picked
@JsonTypeName("list")
public record ListStep(String id, Text title, Text prompt, Text lead, boolean outOfSummary, Text add,
        List<Item> criteria, Pick pick) implements Step<ListStep.Answer> {
    public static final int LOWEST_RATING = 1;
    public static final int HIGHEST_RATING = 10;

    public enum Pick {
        @JsonProperty("none")
        NONE, @JsonProperty("one")
        ONE, @JsonProperty("many")
        MANY
    }

    public ListStep {
        Check.id(id, "step");
        Check.that(Check.has(title) && Check.has(prompt), "list " + id + ": needs a title and a prompt");
        lead = Text.orNone(lead);
        add = Text.orNone(add);
        criteria = Check.listOrEmpty(criteria);
        Check.uniqueIds(criteria, "list " + id);
        pick = Objects.requireNonNullElse((@Nullable Pick) pick, Pick.NONE);
    }

    @Override
    public Class<Answer> answerType() {
        return Answer.class;
    }

    /// One item in somebody's own words.
    ///
    /// @param ratings criterion id to a rating of 1 to 10; a criterion that is absent is not rated
    public record Entry(String id, String text, Map<String, Integer> ratings, boolean picked) {
        public Entry {
            text = Check.textOrEmpty(text);
            ratings = Check.mapOrEmpty(ratings);
            ratings.forEach((c, r) -> Check.that(r >= LOWEST_RATING && r <= HIGHEST_RATING,
                    "rating " + r + " on " + c + " is not 1 to 10"));
        }
    }

    @JsonTypeName("list")
    public record Answer(List<Entry> items) implements StepAnswer {
        public Answer {
            items = Check.listOrEmpty(items);
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }

        @Override
        public List<String> words() {
            return items.stream().map(Entry::text).filter(t -> !t.isBlank()).toList();
        }
    }
}
