package nl.klankbord.conversation;

import java.time.LocalDate;

/// When an agreement asks for attention, in the order in which lists show it.
public enum DueGroup {
    /// its day is today or has been
    NOW,
    /// its day is within two weeks
    SOON,
    /// its day is further away
    LATER,
    /// it has no day; it may have words such as "before the summer"
    UNDATED,
    /// done or dropped
    FINISHED;

    private static final int SOON_DAYS = 14;

    public static DueGroup of(Agreement agreement, LocalDate today) {
        if (!agreement.isOpen()) {
            return FINISHED;
        }
        var date = agreement.commitment().due().date();
        if (date == null) {
            return UNDATED;
        }
        if (!date.isAfter(today)) {
            return NOW;
        }
        return date.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
    }
}
