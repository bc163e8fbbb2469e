package nl.klankbord.support;

import java.lang.ref.WeakReference;

/// What nobody holds on to.
public final class Unheld {
    private Unheld() {}

    /// Returns when what nobody holds is gone, so that a listener that is only weakly held no longer hears anything.
    public static void forget() {
        var unheld = new WeakReference<>(new Object());
        while (unheld.get() != null) {
            System.gc();
        }
    }
}
