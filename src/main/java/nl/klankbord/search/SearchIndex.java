package nl.klankbord.search;

import java.util.List;

/// Finds people, conversations, agreements and exercises by their words. Lives in memory only. Safe to use from more
/// than one thread.
public interface SearchIndex {
    /// Hits, best first; each id at most once. Case and diacritics are ignored, each word of the query matches the
    /// beginning of a word, and all words of the query stand in one entry. A query without words finds nothing.
    List<SearchHit> find(String query, SearchScope scope, int limit);

    /// Adds an entry, or replaces the one with the same id and part. An entry without words takes the earlier one away.
    void put(SearchEntry entry);

    /// Takes away every part of this id; for a person also everything that is about this person.
    void remove(String id);

    /// Takes away everything.
    void clear();
}
