/// The page of one person: conversations in time order, what is agreed and still open, loose notes between talks, and the
/// day to look again at what is kept. Read [DossierViewModel] first; [DossierReader] puts together what it shows.
@NullMarked
package nl.klankbord.dossier;

import org.jspecify.annotations.NullMarked;
