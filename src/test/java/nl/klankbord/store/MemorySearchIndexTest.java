package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.search.SearchEntry;
import nl.klankbord.search.SearchEntry.Kind;
import nl.klankbord.search.SearchHit;
import nl.klankbord.search.SearchScope;
import nl.klankbord.search.SearchScope.Everything;
import nl.klankbord.search.SearchScope.Together;

class MemorySearchIndexTest {
    private static final SearchScope ALL = new Everything();

    private final MemorySearchIndex index = new MemorySearchIndex();

    @AfterTry
    void empty() {
        index.clear();
    }

    private static SearchEntry entry(String id, String part, String title, String text) {
        return new SearchEntry(Kind.CONVERSATION, id, part, "p1", title, text, Visibility.SHARED);
    }

    private List<String> find(String query) {
        return index.find(query, ALL, 10).stream().map(SearchHit::id).toList();
    }

    @Example
    void everyWordOfTheQueryIsTheBeginningOfAWord() {
        index.put(entry("c1", "", "Noor", "minder vergaderingen, meer tijd"));
        index.put(entry("c2", "", "Sam", "meer vergaderen"));
        assertEquals(List.of("c1"), find("ti VERG"));
        assertEquals(List.of("c1", "c2"), find("verg").stream().sorted().toList());
        assertEquals(List.of("c1"), find("noor tijd"));
        assertEquals(List.of(), find("gaderen"));
    }

    @Example
    void diacriticsAreIgnoredOnBothSides() {
        index.put(entry("c1", "", "Zoë", "naïef, crème brûlée, Český"));
        assertEquals(List.of("c1"), find("zoe"));
        assertEquals(List.of("c1"), find("naief creme brulee"));
        assertEquals(List.of("c1"), find("ČESKÝ Nàief"));
        assertEquals(List.of("c1"), find("nai\u0308ef"));
    }

    @Example
    void whateverIsTypedIsSearchedForAndNeverUnderstoodAsACommand() {
        index.put(entry("c1", "", "Noor", "plan en \"aanpak\" AND later, e-mail, it’s fine"));
        for (var query : List.of("\"aanpak\"", "AND", "e-mail", "it’s", "aanpak*", "(plan)", "-plan", "plan\0en",
                "plan:",
                "^plan")) {
            assertEquals(List.of("c1"), find(query), query);
        }
        for (var query : List.of("", "  ", "\"", "*", "NEAR(plan later)", "title:noor-", "\0", "'; DROP TABLE entry")) {
            assertEquals(List.of(), find(query), query);
        }
    }

    @Example
    void anIdIsFoundOnceWithTheWordsAroundThePlace() {
        index.put(entry("c1", "", "Noor", "kantoor"));
        index.put(entry("c1", "n1", "Noor", "Het begint met voor elkaar zorgen en daarna samen het weekplan maken, want"
                + " anders gaat iedereen weer zijn eigen gang en dan zijn wij er niet"));
        index.put(entry("c1", "n2", "Noor", "weekplan"));
        var hits = index.find("weekp", ALL, 10);
        assertEquals(List.of(new SearchHit(Kind.CONVERSATION, "c1", "p1", "Noor", "weekplan")), hits);
        assertTrue(index.find("weekplan anders", ALL, 10).getFirst().snippet().contains("het weekplan maken"));
    }

    @Example
    void aTitleWeighsMoreThanAText() {
        index.put(entry("c1", "", "Sam", "een gesprek over Noor"));
        index.put(entry("c2", "", "Noor", "een gesprek over werk"));
        assertEquals(List.of("c2", "c1"), find("noor"));
    }

    @Example
    void puttingAgainReplacesAndPuttingNothingRemoves() {
        index.put(entry("c1", "n1", "Noor", "oude woorden"));
        index.put(entry("c1", "n1", "Noor", "nieuwe woorden"));
        assertEquals(List.of(), find("oude"));
        assertEquals(List.of("c1"), find("nieuwe"));
        index.put(entry("c1", "n1", "", " "));
        assertEquals(List.of(), find("woorden"));
    }

    @Example
    void removingAPersonRemovesWhatIsAboutThemToo() {
        index.put(entry("c1", "", "Noor", "woord"));
        index.put(entry("c1", "n1", "Noor", "woord"));
        index.put(new SearchEntry(Kind.PERSON, "p1", "", "p1", "Noor", "woord", Visibility.SHARED));
        index.put(new SearchEntry(Kind.PERSON, "p2", "", "p2", "Sam", "woord", Visibility.SHARED));
        index.remove("c1");
        assertEquals(List.of("p1", "p2"), find("woord").stream().sorted().toList());
        index.put(entry("c1", "", "Noor", "woord"));
        index.remove("p1");
        assertEquals(List.of("p2"), find("woord"));
        index.clear();
        assertEquals(List.of(), find("woord"));
    }

    @Example
    void theLimitCountsIdsAlsoWhenOneIdHasManyEntries() {
        IntStream.range(0, 200).forEach(i -> index.put(entry("c1", "n" + i, "woord", "woord")));
        IntStream.range(2, 6).forEach(i -> index.put(entry("c" + i, "", "", "het woord staat hier tussen andere")));
        assertEquals(3, index.find("woord", ALL, 3).size());
        assertEquals(5, index.find("woord", ALL, 10).size());
        assertEquals(List.of(), index.find("woord", ALL, 0));
    }

    @Example
    void exercisesAreFoundTogetherToo() {
        index.put(new SearchEntry(Kind.EXERCISE, "grow", "nl", "", "Groeigesprek", "van doel tot stap",
                Visibility.SHARED));
        assertEquals(1, index.find("groei", new Together("p1"), 5).size());
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.of("aàâãäåāąeéèêëēěęiíìîïīoóòôõöōőuúùûüūůűcçćčnñńňsśšşzźžżyýÿAÉÎÖÜÇŠŽbdfghjklmpqrtvwx0123"
                .chars().mapToObj(c -> (char) c).toList()).list().ofMinSize(1).ofMaxSize(12)
                .map(l -> l.stream().collect(
                        StringBuilder::new, StringBuilder::append, StringBuilder::append).toString());
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    @Property(tries = 300)
    void whatIsPutInIsFoundByEachOfItsWords(
            @ForAll @Size(min = 1, max = 12) List<@From("word") String> words,
            @ForAll boolean decomposed) {
        var text = String.join(", ", words);
        index.put(entry("c1", "", "", Normalizer.normalize(text, decomposed
                ? Normalizer.Form.NFD
                : Normalizer.Form.NFC)));
        for (var word : words) {
            assertEquals(List.of("c1"), find(plain(word)), text);
            assertEquals(List.of("c1"), find(word.substring(0, 1 + word.length() / 2)), text);
        }
        assertEquals(List.of("c1"), find(plain(text)), text);
    }

    @Provide
    Arbitrary<SearchEntry> anything() {
        return Combinators.combine(Arbitraries.of(Kind.PERSON, Kind.CONVERSATION, Kind.AGREEMENT),
                Arbitraries.integers()
                        .between(0, 5),
                Arbitraries.of("p1", "p2", "p3"), Arbitraries.of("woord", "ander woord", "iets"),
                Arbitraries.of(Visibility.class)).as(
                        (kind, n, person, text, visibility) -> new SearchEntry(kind, person
                                + "-" + n, "part" + n + text.length(), person, "T", text, visibility));
    }

    @Property(tries = 300)
    void togetherFindsOnlyWhatIsSharedAndOfThisPerson(
            @ForAll @Size(max = 30) List<@From("anything") SearchEntry> entries) {
        entries.forEach(index::put);
        var latest = new ArrayList<SearchEntry>();
        for (var e : entries) {
            latest.removeIf(o -> o.id().equals(e.id()) && o.part().equals(e.part()));
            latest.add(e);
        }
        var expected = latest.stream().filter(e -> e.visibility() == Visibility.SHARED && e.person().equals("p1") && e
                .text().contains("woord")).map(SearchEntry::id).distinct().sorted().toList();
        assertEquals(expected, index.find("woord", new Together("p1"), 100).stream().map(SearchHit::id).sorted()
                .toList());
    }
}
