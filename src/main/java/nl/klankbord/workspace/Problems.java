package nl.klankbord.workspace;

import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.EmptyState;
import nl.klankbord.workspace.WorkspaceViewModel.Problem;

/// Words a problem with reading: what happened, what is safe, and the one thing that can be done.
record Problems(I18n i18n, Runnable back, Runnable again) {
    void show(EmptyState state, Problem what) {
        state.setTitle(i18n.get("workspace.problem." + what.name() + ".title"));
        state.setText(i18n.get("workspace.problem." + what.name() + ".text"));
        switch (what) {
            case GONE -> state.setAction("workspace-problem-back", i18n.get("workspace.problem.back"),
                    "fth-arrow-left", back);
            case STORE -> state.setAction("workspace-problem-again", i18n.get("workspace.problem.again"),
                    "fth-refresh-cw", again);
        }
    }
}
