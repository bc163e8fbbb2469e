package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes cards and places them in zones. The same cards can be drawn in several ways; a step may go on with the cards of an
/// earlier step ([CardBoard] brings the two together). Where a card stands is what people say, and nothing is counted up,
/// ranked or concluded from it. After sorting goals and setting them against energy.
///
/// @param layout how the board is drawn
/// @param types kinds of cards, in the order in which they are offered
/// @param zones where cards can be placed: columns from left to right, rings from inside out, an iceberg and lanes from
///         top to bottom. Empty on a step where cards are only made, or that goes on with the zones of `cardsOf`
/// @param why the text above the one line of explanation of a card; [Text#NONE] for none
/// @param thread the text above the words about a whole zone; [Text#NONE] for none
/// @param cardsOf id of the earlier step of this exercise with whose cards this step goes on, or empty. Its answer then
///         holds only what it adds: a zone where it has zones of its own, a place on the axis where it has one, and what
///         puts a card there where it asks that
/// @param axis a second judgement between two ends, or null
/// @param hidden whether the zones stay out of sight until people bring them back, so that the axis is judged afresh
/// @param asks questions for people who look at the finished board
@JsonTypeName("cards")
public record CardsStep(String id, Text title, Text prompt, Text lead, boolean outOfSummary, Layout layout,
        List<CardType> types, List<Zone> zones, Text why, Text thread, String cardsOf, @Nullable Axis axis, boolean hidden,
        List<Ask> asks) implements Step<CardsStep.Answer> {
    /// How a board is drawn.
    public enum Layout {
        /// piles side by side
        @JsonProperty("columns")
        COLUMNS,
        /// columns with the axis standing upright
        @JsonProperty("matrix")
        MATRIX,
        /// rings around each other
        @JsonProperty("rings")
        RINGS,
        /// layers above and below a waterline
        @JsonProperty("iceberg")
        ICEBERG,
        /// rows below each other, order from left to right
        @JsonProperty("lanes")
        LANES
    }

    /// How cards of one type look: an icon, an outline and a colour, never the colour alone.
    public enum Look {
        /// something that was meant to be there: flag
        @JsonProperty("planned")
        PLANNED,
        /// something that came along: plus in a circle
        @JsonProperty("added")
        ADDED,
        /// a card that is just a card
        @JsonProperty("plain")
        PLAIN
    }

    /// The icon beside the name of a zone.
    public enum Sign {
        /// a tick in a circle
        @JsonProperty("done")
        DONE,
        /// a clock
        @JsonProperty("pending")
        PENDING,
        /// an octagon
        @JsonProperty("stopped")
        STOPPED
    }

    /// One half of the axis.
    public enum Side {
        @JsonProperty("low")
        LOW, @JsonProperty("high")
        HIGH
    }

    /// @param text its name
    public record CardType(String id, Text text, Look look) {
        public CardType {
            Check.id(id, "type");
            Check.that(Check.has(text), "type " + id + ": has no text");
            Check.that((@Nullable Look) look != null, "type " + id + ": has no look");
        }
    }

    /// @param text its name
    /// @param sign the icon beside the name, or null
    /// @param below in an iceberg: whether it lies under the waterline
    public record Zone(String id, Text text, @Nullable Sign sign, boolean below) {
        public Zone {
            Check.id(id, "zone");
            Check.that(Check.has(text), "zone " + id + ": has no text");
        }
    }

    /// @param low words at −1
    /// @param high words at 1
    /// @param middle words at 0, or [Text#NONE]
    public record Axis(Text low, Text high, Text middle) {
        public Axis {
            Check.that(Check.has(low) && Check.has(high), "axis: needs words at both ends");
            middle = Text.orNone(middle);
        }
    }

    /// A question about the finished board. It may point at a corner of the board; the cards there are then pointed out, as
    /// something to talk about.
    ///
    /// @param zone id of a zone, or empty for all zones
    /// @param side a half of the axis, or null for both
    public record Ask(String id, Text text, String zone, @Nullable Side side) {
        public Ask {
            Check.id(id, "ask");
            Check.that(Check.has(text), "ask " + id + ": has no text");
            zone = Check.textOrEmpty(zone);
        }

        /// True when this question is about some of the cards, not about the board as a whole.
        public boolean points() {
            return !zone.isEmpty() || side != null;
        }

        /// True when the question points at this card. A card at 0 is on neither side.
        public boolean pointsAt(Card card) {
            var x = card.x();
            var onSide = side == null || (x != null && (side == Side.LOW ? x < 0 : x > 0));
            return points() && (zone.isEmpty() || zone.equals(card.zone())) && onSide;
        }
    }

    public CardsStep {
        Check.id(id, "step");
        var where = "cards " + id;
        Check.that(Check.has(title) && Check.has(prompt), where + ": needs a title and a prompt");
        Check.that((@Nullable Layout) layout != null, where + ": has no layout");
        lead = Text.orNone(lead);
        why = Text.orNone(why);
        thread = Text.orNone(thread);
        cardsOf = Check.textOrEmpty(cardsOf);
        types = Check.listOrEmpty(types);
        zones = Check.listOrEmpty(zones);
        asks = Check.listOrEmpty(asks);
        Check.that(!cardsOf.equals(id), where + ": cardsOf names the step itself");
        Check.that(cardsOf.isEmpty() != types.isEmpty(), where + ": has types, or cardsOf, and not both");
        unique(types.stream().map(CardType::id), where + ": type ");
        unique(zones.stream().map(Zone::id), where + ": zone ");
        unique(asks.stream().map(Ask::id), where + ": ask ");
        Check.that(layout != Layout.MATRIX || axis != null, where + ": a matrix needs an axis");
        for (var ask : asks) {
            Check.that(ask.side() == null || axis != null, where + ": ask " + ask.id() + " needs an axis");
            Check.that(ask.zone().isEmpty() || zones.isEmpty() || zones.stream().anyMatch(z -> z.id().equals(ask
                    .zone())), where + ": ask " + ask.id() + " names a zone that is not there: " + ask.zone());
        }
    }

    @Override
    public Class<Answer> answerType() {
        return Answer.class;
    }

    private static void unique(Stream<String> ids, String what) {
        var seen = new HashSet<String>();
        ids.forEach(i -> Check.that(seen.add(i), what + i + " stands there twice"));
    }

    /// One card. The order of cards within a zone is their order in the list.
    ///
    /// @param type id of its type
    /// @param zone id of its zone; empty while it lies in the tray
    /// @param x where it stands on the axis, −1 to 1; null while it is not placed there
    /// @param why what puts it there, or empty
    public record Card(String id, String type, String text, String zone, @Nullable Double x, String why) {
        public Card {
            Check.that(!Check.textOrEmpty(id).isBlank(), "a card without an id");
            type = Check.textOrEmpty(type);
            text = Check.textOrEmpty(text);
            zone = Check.textOrEmpty(zone);
            why = Check.textOrEmpty(why);
            Check.that(x == null || (x >= -1 && x <= 1), "card " + id + ": x " + x + " is not -1 to 1");
        }

        public Card withText(String text) {
            return new Card(id, type, text, zone, x, why);
        }

        public Card withZone(String zone) {
            return new Card(id, type, text, zone, x, why);
        }

        public Card withX(@Nullable Double x) {
            return new Card(id, type, text, zone, x, why);
        }

        public Card withWhy(String why) {
            return new Card(id, type, text, zone, x, why);
        }
    }

    /// @param cards in order; on a step with `cardsOf` only those to which it adds something, with what it adds
    /// @param threads zone id to the words about that zone
    /// @param notes id of an ask to what people said
    /// @param revealed whether people brought the hidden zones back
    @JsonTypeName("cards")
    public record Answer(List<Card> cards, Map<String, String> threads, Map<String, String> notes, boolean revealed) implements StepAnswer {
        public static final Answer NONE = new Answer(List.of(), Map.of(), Map.of(), false);

        public Answer {
            cards = Check.listOrEmpty(cards);
            threads = Check.mapOrEmpty(threads);
            notes = Check.mapOrEmpty(notes);
            unique(cards.stream().map(Card::id), "card ");
        }

        @Override
        public boolean isEmpty() {
            return cards.isEmpty() && threads.isEmpty() && notes.isEmpty() && !revealed;
        }

        @Override
        public List<String> words() {
            var onCards = cards.stream().flatMap(c -> Stream.of(c.text(), c.why()));
            var beside = Stream.of(threads, notes).flatMap(m -> m.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue));
            return Stream.concat(onCards, beside).filter(t -> !t.isBlank()).toList();
        }
    }
}
