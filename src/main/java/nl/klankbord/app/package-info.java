/// Puts everything together: the commands, the main window, moving between screens, and the one place where all parts are
/// made ([Wiring] before the store is open, [OpenStoreWiring] after). Nobody uses this package. Read [Main], then [Wiring].
@NullMarked
package nl.klankbord.app;

import org.jspecify.annotations.NullMarked;
