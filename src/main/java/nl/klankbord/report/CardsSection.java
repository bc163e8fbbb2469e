package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.CardsStep.Axis;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.exercise.step.CardsStep.Zone;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Block.Bullets;
import nl.klankbord.report.Block.Heading;
import nl.klankbord.report.Block.Picture;
import nl.klankbord.report.Block.Remark;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.Block.Terms;
import nl.klankbord.report.StepSections.Context;
import org.jspecify.annotations.Nullable;

/// A board as a picture, and the same in words: a list per zone, with the type of each card, its side of the axis and what puts
/// it there, and the words about the zone. Nothing is counted. Words that belong to an earlier step stand with that step.
final class CardsSection {
    private final CardsStep step;
    private final CardsStep.Answer answer;
    private final Context context;
    private final CardBoard board;
    private final List<Block> blocks = new ArrayList<>();
    private final @Nullable Axis axis;

    private CardsSection(CardsStep step, CardsStep.Answer answer, Answers answers, Context context) {
        this.step = step;
        this.answer = answer;
        this.context = context;
        var whole = CardBoard.of(context.chain(step), answers);
        this.board = step.hidden() && !answer.revealed() ? together(whole) : whole;
        this.axis = step.axis();
    }

    /// As on the screen while the zones are out of sight: all cards in one.
    private CardBoard together(CardBoard whole) {
        var one = new Zone("all", step.title(), null, false);
        return new CardBoard(whole.types(), List.of(one),
                whole.cards().stream().map(c -> c.withZone(one.id())).toList(),
                whole.threads());
    }

    static List<Block> of(CardsStep step, CardsStep.Answer answer, Answers answers, Context context) {
        return answer.isEmpty() ? List.of() : new CardsSection(step, answer, answers, context).write();
    }

    private List<Block> write() {
        blocks.add(new Asked(context.in(step.prompt())));
        picture();
        board.zones().forEach(this::zone);
        waiting();
        var terms = new ArrayList<Term>();
        step.asks().forEach(a -> said(terms, context.in(a.text()), answer.notes().getOrDefault(a.id(), "")));
        unknown(terms, answer.notes(), step.asks().stream().map(CardsStep.Ask::id).toList());
        unknown(terms, answer.threads(), board.zones().stream().map(Zone::id).toList());
        if (!terms.isEmpty()) {
            blocks.add(new Terms(terms));
        }
        return blocks;
    }

    private static void said(List<Term> terms, String label, String text) {
        if (!text.isBlank()) {
            terms.add(new Term(label, text));
        }
    }

    private void unknown(List<Term> terms, Map<String, String> filledIn, List<String> known) {
        new TreeMap<>(filledIn).forEach((id, words) -> {
            if (!known.contains(id)) {
                said(terms, context.get("report.unknown-item"), words);
            }
        });
    }

    private boolean isDrawn(Card card) {
        return step.layout() != Layout.MATRIX || card.x() != null;
    }

    private void picture() {
        if (board.zones().stream().allMatch(z -> board.in(z.id()).stream().noneMatch(this::isDrawn))) {
            return;
        }
        var zones = board.zones().stream().map(z -> new CardsPicture.Zone(context.in(z.text()), z.below(), board.in(z
                .id()).stream().filter(this::isDrawn).map(c -> new CardsPicture.Card(c.text(), board.look(c), x(c)))
                .toList())).toList();
        var ends = axis == null || step.layout() != Layout.MATRIX
                ? null
                : new CardsPicture.Ends(context.in(axis.low()), context.in(axis.middle()), context.in(axis.high()));
        var picture = new CardsPicture(step.layout(), zones, ends);
        if (picture.height() <= CardsPicture.HIGHEST) {
            var names = zones.stream().map(CardsPicture.Zone::name).collect(Collectors.joining(", "));
            blocks.add(new Picture(picture, context.get("report.cards.alt", names)));
        } else {
            blocks.add(new Remark(context.get("report.cards.too-many")));
        }
    }

    private static double x(Card card) {
        return card.x() == null ? 0 : card.x();
    }

    private void zone(Zone zone) {
        var cards = board.in(zone.id());
        var thread = answer.threads().getOrDefault(zone.id(), "");
        if (cards.isEmpty() && thread.isBlank()) {
            return;
        }
        blocks.add(new Heading(3, context.in(zone.text()), ""));
        list(cards, true);
        if (!thread.isBlank()) {
            var asked = step.thread().isEmpty() ? context.get("report.cards.thread") : context.in(step.thread());
            blocks.add(new Terms(List.of(new Term(asked, thread))));
        }
    }

    private void waiting() {
        var cards = board.tray();
        if (!cards.isEmpty()) {
            if (!board.zones().isEmpty()) {
                blocks.add(new Heading(3, context.get("report.cards.tray"), ""));
            }
            list(cards, false);
        }
    }

    private void list(List<Card> cards, boolean sorted) {
        if (!cards.isEmpty()) {
            blocks.add(new Bullets(cards.stream().map(c -> new Term("", words(c, sorted))).toList()));
        }
    }

    private String words(Card card, boolean sorted) {
        var type = board.type(card).map(t -> within(context.in(t.text()))).orElse("");
        var about = Stream.of(type, axis == null ? "" : side(card, axis, sorted)).filter(s -> !s.isEmpty()).collect(
                Collectors.joining(", "));
        var why = step.why().isEmpty() || card.why().isBlank() ? "" : "\n" + card.why().strip();
        return card.text().strip() + (about.isEmpty() ? "" : " (" + about + ")") + why;
    }

    private String side(Card card, Axis on, boolean sorted) {
        var x = card.x();
        if (x == null) {
            return sorted ? context.get("report.cards.off-axis") : "";
        }
        if (x == 0) {
            return on.middle().isEmpty() ? context.get("report.cards.middle") : within(context.in(on.middle()));
        }
        return within(context.in(x > 0 ? on.high() : on.low()));
    }

    /// The words as they stand within a sentence.
    private static String within(String words) {
        var first = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return words.substring(0, first).toLowerCase(java.util.Locale.ROOT) + words.substring(first);
    }
}
