package nl.klankbord.workspace;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.klankbord.exercise.result.ExerciseResults;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.ui.Ids;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.Tasks;

/// How work is done: off the window's thread, saved soon, deleted with a way back, at this time, under new ids.
public record Work(Tasks tasks, Saves saves, PendingDeletions deletions, InstantSource clock, Ids ids) {
    RunViewModel.Surroundings forRuns(ExerciseResults results) {
        return new RunViewModel.Surroundings(results, saves, clock, ids);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
