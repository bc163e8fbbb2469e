package nl.klankbord.exercise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.exercise.picture.CardLayout.Lying;
import nl.klankbord.exercise.picture.CardLayout.Pile;
import nl.klankbord.exercise.picture.CardLayout.Size;
import nl.klankbord.exercise.picture.CardLayout.Sizes;
import nl.klankbord.exercise.picture.CardLayout.Table;
import nl.klankbord.exercise.picture.CardPlaces.Place;
import nl.klankbord.exercise.step.CardsStep.Layout;

class CardLayoutTest {
    private static final double CLOSE = 1e-6;
    private static final Table SCREEN = CardTables.table(1216, 460, 16);

    /// A board with cards on it.
    record Lot(Layout layout, Table table, List<Pile> piles) {
        CardPlaces places() {
            return CardLayout.of(layout, table, piles);
        }

        List<String> order() {
            return piles.stream().flatMap(p -> p.cards().stream()).map(Lying::card).toList();
        }
    }

    @Provide
    Arbitrary<Lot> boards() {
        var tables = Combinators.combine(Arbitraries.integers().between(280, 1900), Arbitraries.integers().between(0,
                1400), Arbitraries.of(16, 20, 24, 32)).as((w, h, em) -> CardTables.table(w, h, em));
        var places = Arbitraries.oneOf(Arbitraries.doubles().between(-1, 1), Arbitraries.of(-1.0, 0.0, 0.5, 1.0));
        var piles = places.list().ofMaxSize(30).list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(Layout.values()), tables, piles).as((layout, table, xs) -> new Lot(
                layout, table, piles(xs)));
    }

    private static List<Pile> piles(List<List<Double>> xs) {
        var piles = new ArrayList<Pile>();
        for (int zone = 0; zone < xs.size(); zone++) {
            var at = zone;
            piles.add(new Pile(zone > 0, IntStream.range(0, xs.get(zone).size()).mapToObj(i -> new Lying(at + "-" + i,
                    xs.get(at).get(i))).toList()));
        }
        return piles;
    }

    private static Lot lot(Layout layout, Table table, Integer... counts) {
        return new Lot(layout, table, piles(Stream.of(counts).map(n -> IntStream.range(0, n).mapToObj(i -> Math.sin(i
                * 7.0)).toList()).toList()));
    }

    @Property(tries = 600)
    void everyCardLiesOnceInsideTheBoardAndOverNoOther(@ForAll("boards") Lot lot) {
        var places = lot.places();
        var whole = new Box(0, 0, places.width(), places.height()).grown(CLOSE);
        assertEquals(lot.table().width(), places.width());
        assertTrue(places.height() >= lot.table().height());
        assertEquals(new HashSet<>(lot.order()), new HashSet<>(places.cards().stream().map(Place::card).toList()));
        assertEquals(lot.order().size(), places.cards().size());
        for (int i = 0; i < places.cards().size(); i++) {
            var one = places.cards().get(i).box();
            assertTrue(whole.contains(one), () -> one + " is beyond " + whole);
            for (int j = 0; j < i; j++) {
                var other = places.cards().get(j).box();
                assertFalse(one.grown(-CLOSE).overlaps(other.grown(-CLOSE)), () -> one + " lies over " + other);
            }
        }
    }

    @Property(tries = 400)
    void everyCardLiesInItsZoneAndNotOverAName(@ForAll("boards") Lot lot) {
        var places = lot.places();
        for (var place : places.cards()) {
            var outline = places.zones().get(place.zone()).outline();
            corners(place.box().grown(-CLOSE)).forEach(c -> assertTrue(outline.contains(c[0], c[1]), () -> place
                    + " is outside its zone " + outline));
            for (var area : places.zones()) {
                assertFalse(area.head().overlaps(place.box().grown(-CLOSE)), () -> place + " lies over the name " + area
                        .head());
            }
        }
    }

    private static Stream<double[]> corners(Box box) {
        return Stream.of(new double[] {box.x(), box.y()}, new double[] {box.right(), box.y()}, new double[] {box.x(),
                box.bottom()}, new double[] {box.right(), box.bottom()});
    }

    @Property(tries = 300)
    void namesLieInTheirBoardAndOverNoOtherName(@ForAll("boards") Lot lot) {
        var places = lot.places();
        var heads = places.zones().stream().map(CardPlaces.Area::head).toList();
        for (int i = 0; i < heads.size(); i++) {
            var one = heads.get(i);
            assertTrue(new Box(0, 0, places.width(), places.height()).grown(CLOSE).contains(one), one::toString);
            assertTrue(one.width() > 0 && one.height() > 0, one::toString);
            heads.subList(0, i).forEach(o -> assertFalse(o.grown(-CLOSE).overlaps(one), () -> o + " and " + one));
        }
    }

    @Property(tries = 300)
    void theSameCardsLieInTheSamePlaces(@ForAll("boards") Lot lot) {
        assertEquals(lot.places(), lot.places());
    }

    @Property(tries = 400)
    void theOrderIsKept(@ForAll("boards") Lot lot) {
        var places = lot.places();
        for (int zone = 0; zone < lot.piles().size(); zone++) {
            var here = zone;
            var pile = lot.piles().get(zone).cards();
            var found = places.cards().stream().filter(p -> p.zone() == here).toList();
            if (lot.layout() == Layout.MATRIX) {
                var byHeight = found.stream().map(p -> x(pile, p)).toList();
                assertEquals(byHeight.stream().sorted((a, b) -> Double.compare(b, a)).toList(), byHeight);
                for (int i = 1; i < found.size(); i++) {
                    assertTrue(found.get(i).box().y() >= found.get(i - 1).box().y() - CLOSE, "more is never lower");
                }
            } else {
                assertEquals(pile.stream().map(Lying::card).toList(), found.stream().map(Place::card).toList());
            }
        }
    }

    private static double x(List<Lying> pile, Place place) {
        return pile.stream().filter(l -> l.card().equals(place.card())).findFirst().orElseThrow().x();
    }

    @Property(tries = 400)
    void whereACardLiesIsWhereItWouldGo(@ForAll("boards") Lot lot) {
        var places = lot.places();
        for (var place : places.cards()) {
            var drop = places.at(place.box().centreX(), place.box().centreY(), place.card()).orElseThrow();
            assertEquals(place.zone(), drop.zone());
            if (lot.layout() != Layout.MATRIX) {
                var pile = lot.piles().get(place.zone()).cards().stream().map(Lying::card).toList();
                assertEquals(pile.indexOf(place.card()), drop.index(), place::toString);
            }
        }
    }

    @Example
    void inAMatrixWithRoomEveryCardStandsAtItsHeight() {
        var lot = new Lot(Layout.MATRIX, SCREEN, piles(List.of(List.of(1.0, 0.4, -0.2, -1.0), List.of(0.0))));
        var places = lot.places();
        var axis = java.util.Objects.requireNonNull(places.axis());
        for (var place : places.cards()) {
            var pile = lot.piles().get(place.zone()).cards();
            assertEquals(axis.y(x(pile, place)), place.box().centreY(), CLOSE);
            assertEquals(x(pile, place), axis.x(place.box().centreY()), CLOSE);
        }
        assertEquals(SCREEN.sizes().card().height(), places.cards().getFirst().box().height());
    }

    @Example
    void cardsOfTheSameHeightStandBesideEachOther() {
        var places = new Lot(Layout.MATRIX, SCREEN, piles(List.of(List.of(0.5, 0.5), List.of(), List.of()))).places();
        var one = places.cards().getFirst().box();
        var other = places.cards().getLast().box();
        assertEquals(one.y(), other.y(), CLOSE);
        assertTrue(other.x() >= one.right());
    }

    @Example
    void twentyCardsFitOnAScreenAndInRingsTakeALittleMore() {
        for (var layout : Layout.values()) {
            var places = lot(layout, SCREEN, 7, 7, 6).places();
            var most = layout == Layout.RINGS ? 1.25 * SCREEN.height() : SCREEN.height();
            assertTrue(places.height() <= most, layout + " grows to " + places.height());
        }
    }

    @Example
    void sixtyCardsLoseNoneAndAreNotSmallerThanCanBeRead() {
        for (var layout : Layout.values()) {
            var places = lot(layout, SCREEN, 30, 20, 10).places();
            assertEquals(60, places.cards().size());
            places.cards().forEach(p -> assertTrue(p.box().height() >= SCREEN.sizes().least().height() - CLOSE, layout
                    + " " + p));
        }
    }

    @Example
    void fiveHundredCardsInOneZoneMakeTheBoardHigher() {
        for (var layout : Layout.values()) {
            var places = lot(layout, SCREEN, 500, 0, 0).places();
            assertEquals(500, places.cards().size());
            assertTrue(places.height() > SCREEN.height());
        }
    }

    @Example
    void anEmptyBoardHasItsZones() {
        for (var layout : Layout.values()) {
            assertEquals(3, lot(layout, SCREEN, 0, 0, 0).places().zones().size());
        }
    }

    @Example
    void theWaterlineLiesAboveTheFirstLayerUnderWater() {
        var places = lot(Layout.ICEBERG, SCREEN, 2, 3, 4).places();
        assertTrue(places.cards().stream().allMatch(p -> p.zone() == 0
                ? p.box().bottom() < places.waterline()
                : p.box().y() > places.waterline()));
    }

    @Example
    void outsideEveryZoneIsNowhere() {
        assertTrue(lot(Layout.RINGS, SCREEN, 1, 1).places().at(1, 1, null).isEmpty());
        assertTrue(lot(Layout.COLUMNS, SCREEN, 1, 1).places().at(-5, 100, null).isEmpty());
    }

    @Example
    void aSmallestCardIsNotLargerThanTheWishedOne() {
        org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, () -> new Sizes(new Size(10, 10),
                new Size(20, 5), 1, new Size(1, 1)));
    }
}
