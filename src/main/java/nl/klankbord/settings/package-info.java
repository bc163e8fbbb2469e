/// What the user sets: name, language, look and keys, kept in a small file beside the database so that it is known before
/// the database is opened. Read [Settings], then [SettingsKeeper]. The first start is here too.
@NullMarked
package nl.klankbord.settings;

import org.jspecify.annotations.NullMarked;
