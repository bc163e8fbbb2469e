package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void aPlaceComesBackFromThePositionOfAConversation() {
        for (var place : List.of(new Place.EarlierAgreements(), new Place.AtStep("3f2a-1", "goal"),
                new Place.ReadBack(), new Place.SummaryChoice())) {
            assertEquals(Optional.of(place), Place.read(place.write()));
        }
    }

    @Test
    void aPositionOfAnotherVersionIsNoPlace() {
        for (var position : List.of("", "prepared", "step/only-one", "step/a/b/c", "elsewhere")) {
            assertEquals(Optional.empty(), Place.read(position), position);
        }
    }
}
