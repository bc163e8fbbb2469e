/// The step kinds and their answers: pure data, no toolkit, no storage. Read [Step] first, then one kind, say
/// [QuestionStep]. A kind is one record with its answer nested inside it; answers hold ids and the person's own words,
/// never text of the exercise.
@NullMarked
package nl.klankbord.exercise.step;

import org.jspecify.annotations.NullMarked;
