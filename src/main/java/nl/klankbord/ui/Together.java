package nl.klankbord.ui;

import java.util.Optional;

/// A view model of a screen that two people may be looking at: what lies over it, such as search, then keeps to that person
/// and to what is shared.
public interface Together {
    /// Id of the person one looks together with, or empty when the user is alone.
    Optional<String> togetherWith();
}
