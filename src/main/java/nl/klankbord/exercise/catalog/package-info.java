/// The definitions of exercises, read from one JSON file each. Read [Exercise] first; [ExerciseCatalog] lists what the
/// product ships. Adding an exercise is adding a file; no Java is touched. What the format promises stands in decision
/// record 001; `exercise.schema.json` beside the files helps editors.
@NullMarked
package nl.klankbord.exercise.catalog;

import org.jspecify.annotations.NullMarked;
