package nl.klankbord.ui;

/// A view model whose typed text can be kept as a plain file when saving keeps failing.
public interface Rescue {
    /// Everything typed on this screen, readable as it stands.
    String typedText();
}
