package nl.klankbord.ui;

/// A view model that has something to do when its screen is left: save what is unsaved, stop a timer. Changing the language
/// reloads the view and is not leaving.
public interface Leavable {
    void leave();
}
