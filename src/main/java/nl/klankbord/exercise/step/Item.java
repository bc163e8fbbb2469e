package nl.klankbord.exercise.step;

/// Something an exercise offers by name: a criterion, a tick, a follow-up prompt, a helper question. Answers refer to
/// its id, which is unique within its step or stage and never reused for something else.
public record Item(String id, Text text) {
    public Item {
        Check.id(id, "item");
        Check.that(Check.has(text), "item " + id + ": has no text");
    }
}
