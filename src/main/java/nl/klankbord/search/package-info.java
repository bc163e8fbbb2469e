/// Finding people, conversations, agreements and exercises by their words. Read [SearchIndex] first; [SearchEntries]
/// says what is found under what, and who may see it. Nothing searchable ever lies on disk.
@NullMarked
package nl.klankbord.search;

import org.jspecify.annotations.NullMarked;
