package nl.klankbord.search;

/// Something that was found.
///
/// @param id of the person, conversation, agreement or exercise
/// @param person id of the person it is about, or empty
/// @param title as it stands in the entry that was found
/// @param snippet the words around the place that was found, or empty
public record SearchHit(SearchEntry.Kind kind, String id, String person, String title, String snippet) {}
