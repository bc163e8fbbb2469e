package nl.klankbord.exercise.cards;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardEdits;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.CardsStep.Answer;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Zone;
import nl.klankbord.exercise.step.Text;
import org.jspecify.annotations.Nullable;

/// The cards of one step as they lie on the table in a run, and what people do with them. It knows in which answer of the run
/// an edit belongs: words in the step where the cards were made, a zone in the step that has the zones, a place in the step
/// that has the axis. Every gesture is one step of undo; typing is one until the field is left.
final class CardDesk {
    private final CardsStep step;
    private final RunViewModel run;
    private final List<CardsStep> chain;

    CardDesk(CardsStep step, RunViewModel run) {
        this.step = step;
        this.run = run;
        this.chain = run.exercise().chain(step);
    }

    CardsStep step() {
        return step;
    }

    /// What this step itself holds.
    Answer answer() {
        return answer(step);
    }

    private Answer answer(CardsStep of) {
        return run.answer(of).orElse(Answer.NONE);
    }

    /// True while the zones are kept out of sight so that the axis is judged afresh.
    boolean zonesHidden() {
        return step.hidden() && !answer().revealed();
    }

    /// Everything on the table. While the zones are hidden it has one zone, in which all cards lie.
    CardBoard board() {
        var board = whole();
        if (!zonesHidden()) {
            return board;
        }
        var one = new Zone("all", step.title(), null, false);
        return new CardBoard(board.types(), List.of(one), board.cards().stream().map(c -> c.withZone(one.id()))
                .toList(), board.threads());
    }

    private CardBoard whole() {
        return CardBoard.of(chain, run.answers());
    }

    Optional<Card> card(String id) {
        return board().card(id);
    }

    /// Makes one card of each line that has words.
    /// @return the ids of the new cards in order
    List<String> add(String type, String lines) {
        var before = ids();
        gesture("add", a -> put(a, chain.getLast(), c -> CardEdits.added(c, type, lines, run::newId)));
        return whole().cards().stream().map(Card::id).filter(i -> !before.contains(i)).toList();
    }

    private Set<String> ids() {
        return whole().cards().stream().map(Card::id).collect(Collectors.toSet());
    }

    /// Makes a card of today from the words of an earlier one. It is of the first type there is, still to be sorted.
    void again(String text) {
        add(whole().types().getFirst().id(), text.replace('\n', ' '));
    }

    /// Begins a card with its first characters; typing goes on with [#text].
    /// @return the id of the card
    String begin(String type, String text) {
        run.pause();
        var id = run.newId();
        typing(id + "/text", a -> put(a, chain.getLast(), c -> CardEdits.added(c, type, text, () -> id)));
        return id;
    }

    /// Puts a card in a zone, or in the tray when the zone is empty.
    /// @param index its place among the other cards there
    void move(String id, String zone, int index) {
        gesture(id + "/place", a -> moved(a, id, zone, index));
    }

    /// Puts a card in a zone and on the axis, as one gesture.
    void move(String id, String zone, int index, @Nullable Double x) {
        gesture(id + "/place", a -> placed(moved(a, id, zone, index), id, x));
    }

    /// Places a card on the axis, or takes it off with null.
    void place(String id, @Nullable Double x) {
        gesture(id + "/place", a -> placed(a, id, x));
    }

    /// Moves a card within its zone: −1 is one place forward.
    void shift(String id, int by) {
        card(id).ifPresent(c -> {
            var zone = board().zone(c.zone()).isPresent() ? board().in(c.zone()) : board().tray();
            move(id, c.zone(), Math.clamp((long) zone.indexOf(c) + by, 0, zone.size() - 1));
        });
    }

    private Answers moved(Answers answers, String id, String zone, int index) {
        if (zonesHidden()) {
            return answers;
        }
        var at = zoned();
        return about(answers, at, id, c -> CardEdits.moved(c, id, zone, index));
    }

    private Answers placed(Answers answers, String id, @Nullable Double x) {
        var at = nearest(s -> s.axis() != null);
        return about(answers, at, id, c -> CardEdits.placed(c, id, x));
    }

    /// Typing in a card.
    void text(String id, String text) {
        typing(id + "/text", a -> put(a, chain.getLast(), c -> CardEdits.retexted(c, id, text)));
    }

    /// Makes it a card of another type.
    void type(String id, String type) {
        gesture(id + "/type", a -> put(a, chain.getLast(), c -> CardEdits.retyped(c, id, type)));
    }

    /// Typing what puts a card there.
    void why(String id, String text) {
        var at = nearest(s -> !s.why().isEmpty());
        typing(id + "/why", a -> about(a, at, id, c -> CardEdits.explained(c, id, text)));
    }

    /// The text above the one line of explanation, where this step or one before it asks for it.
    Text asksWhy() {
        return nearest(s -> !s.why().isEmpty()).why();
    }

    /// The text above the words about a whole zone.
    Text asksThread() {
        return zoned().thread();
    }

    /// Typing about a whole zone.
    void thread(String zone, String text) {
        typing("thread/" + zone, a -> put(a, zoned(), c -> CardEdits.threaded(c, zone, text)));
    }

    /// Typing at one of the questions about the board.
    void note(String ask, String text) {
        typing("note/" + ask, a -> put(a, step, c -> CardEdits.noted(c, ask, text)));
    }

    /// Takes a card away, with all that was said about it.
    void remove(String id) {
        gesture(id + "/remove", a -> {
            var next = a;
            for (var s : tied()) {
                next = put(next, s, c -> CardEdits.removed(c, id));
            }
            return next;
        });
    }

    /// Shows the zones again, or hides them.
    void reveal(boolean shown) {
        gesture("revealed", a -> put(a, step, c -> CardEdits.revealed(c, shown)));
    }

    /// True when a card can be taken along as an agreement: this exercise has a step for them.
    boolean takesAlong() {
        return agreements().isPresent();
    }

    private Optional<AgreementsStep> agreements() {
        return run.exercise().steps().filter(AgreementsStep.class::isInstance).map(AgreementsStep.class::cast)
                .findFirst();
    }

    /// Makes an agreement of the words of a card; who does it and when is still to be said.
    void takeAlong(String id) {
        card(id).ifPresent(c -> agreements().ifPresent(s -> {
            run.pause();
            var none = Commitment.NONE;
            run.addAgreement(s, new Commitment(c.text(), none.who(), none.due(), none.plan(), none.confidence()));
            run.pause();
        }));
    }

    private CardsStep zoned() {
        return nearest(s -> !s.zones().isEmpty());
    }

    /// The step nearest to this one that asks something, else the one where the cards were made.
    private CardsStep nearest(Predicate<CardsStep> asks) {
        return chain.stream().filter(asks).findFirst().orElse(chain.getLast());
    }

    /// Every step that speaks about these cards.
    private Stream<CardsStep> allOf(CardsStep root) {
        return run.exercise().steps().filter(CardsStep.class::isInstance).map(CardsStep.class::cast).filter(s -> run
                .exercise().chain(s).contains(root));
    }

    private Set<CardsStep> tied() {
        return allOf(chain.getLast()).collect(Collectors.toCollection(HashSet::new));
    }

    /// An edit of what a step says about a card. A step that goes on with other cards begins to speak about it, and one with
    /// zones about all of them, because it has an order of its own from then on.
    private Answers about(Answers answers, CardsStep at, String id, UnaryOperator<Answer> change) {
        if (at.cardsOf().isEmpty()) {
            return put(answers, at, change);
        }
        if (at.zones().isEmpty()) {
            return put(answers, at, c -> CardEdits.tidied(change.apply(CardEdits.about(c, List.of(id)))));
        }
        var order = CardBoard.of(chain.subList(chain.indexOf(at) + 1, chain.size()), answers).cards().stream().map(
                Card::id).toList();
        return put(answers, at, c -> CardEdits.tidied(change.apply(CardEdits.about(c, order)), order));
    }

    private static Answers put(Answers answers, CardsStep at, UnaryOperator<Answer> change) {
        return answers.with(at, change.apply(answers.to(at).orElse(Answer.NONE)));
    }

    /// Ends a stretch of typing.
    void pause() {
        run.pause();
    }

    private void typing(String place, UnaryOperator<Answers> change) {
        run.answers(change, step.id() + "/" + place);
    }

    private void gesture(String place, UnaryOperator<Answers> change) {
        run.pause();
        typing(place, change);
        run.pause();
    }
}
