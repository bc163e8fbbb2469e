package nl.klankbord.search;

import nl.klankbord.conversation.AgreementSamples;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.search.SearchEntry.Kind;

/// Entries about the fictional people of [AgreementSamples].
public final class SearchSamples {
    private SearchSamples() {}

    /// People, one conversation of each, agreements, and one private note about Noor.
    public static ListedIndex index() {
        var index = new ListedIndex();
        AgreementSamples.store().persons().all().forEach(p -> {
            index.put(new SearchEntry(Kind.PERSON, p.id(), "", p.id(), p.shownName(), "", Visibility.SHARED));
            index.put(new SearchEntry(Kind.CONVERSATION, "talk-" + p.id(), "", p.id(), p.shownName(),
                    "Meer regie in het planoverleg, zodat iedereen weet waar het naartoe gaat", Visibility.SHARED));
        });
        AgreementSamples.store().agreements().all().forEach(a -> index.put(new SearchEntry(Kind.AGREEMENT, a.id(), "", a
                .from().person(), a.commitment().what(), a.commitment().due().words(), Visibility.SHARED)));
        index.put(new SearchEntry(Kind.CONVERSATION, "talk-noor", "note", "noor", "Noor Willems",
                "Regisseert liever zelf, navragen", Visibility.PRIVATE));
        return index;
    }
}
