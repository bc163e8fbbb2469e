package nl.klankbord.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource({"3840,2160,1,true", "5120,2880,1,true", "2160,3840,1,true", "3840,2160,1.25,false",
            "3840,2160,2,false", "1920,1080,2,false", "3839,2160,1,false", "3840,1600,1,false", "1920,1080,1,false"})
    void textIsSmallOnAScreenOf4KThatEnlargesNothing(double width, double height, double scale, boolean small) {
        assertEquals(small, new Display(width, height, scale).makesTextSmall());
    }
}
