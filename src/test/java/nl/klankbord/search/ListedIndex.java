package nl.klankbord.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.search.SearchScope.Everything;
import nl.klankbord.search.SearchScope.Together;

/// An index that looks through a list, and remembers what it was asked.
public final class ListedIndex implements SearchIndex {
    private final Map<String, SearchEntry> entries = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    @Override
    public List<SearchHit> find(String query, SearchScope scope, int limit) {
        asked.add(query);
        var match = new WordMatch(query);
        return entries.values().stream().filter(e -> switch (scope) {
            case Everything() -> true;
            case Together(var person) -> e.person().equals(person) && e.visibility() == Visibility.SHARED;
        }).filter(e -> match.isIn(e.title() + " " + e.text())).limit(limit).map(e -> new SearchHit(e.kind(), e.id(), e
                .person(), e.title(), e.text())).toList();
    }

    @Override
    public void put(SearchEntry entry) {
        entries.put(entry.id() + "/" + entry.part(), entry);
    }

    @Override
    public void remove(String id) {
        entries.values().removeIf(e -> e.id().equals(id));
    }

    @Override
    public void clear() {
        entries.clear();
    }

    /// Every query in the order in which it came.
    List<String> asked() {
        return asked;
    }
}
