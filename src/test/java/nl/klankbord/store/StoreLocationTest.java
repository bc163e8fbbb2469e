package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreLocationTest {
    private static final Path HOME = Path.of("/home/noor");

    private static Path on(String system, Map<String, String> environment) {
        return new StoreLocation(environment, system, HOME).file();
    }

    @Test
    void onLinuxItFollowsTheDesktopSpecification() {
        assertEquals(Path.of("/home/noor/.local/share/klankbord/klankbord.db"), on("Linux", Map.of()));
        assertEquals(Path.of("/data/klankbord/klankbord.db"), on("Linux", Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(Path.of("/home/noor/.local/share/klankbord/klankbord.db"), on("Linux", Map.of("XDG_DATA_HOME",
                "relative")));
        assertEquals(Path.of("/home/noor/.local/share/klankbord/klankbord.db"), on("Linux", Map.of("XDG_DATA_HOME",
                "")));
    }

    @Test
    void onWindowsItIsLocalAndDoesNotRoam() {
        assertEquals(Path.of("/local/Klankbord/klankbord.db"), on("Windows 11", Map.of("LOCALAPPDATA", "/local",
                "XDG_DATA_HOME", "/data")));
        assertEquals(Path.of("/home/noor/AppData/Local/Klankbord/klankbord.db"), on("Windows 11", Map.of()));
    }

    @Test
    void onMacItIsInApplicationSupport() {
        assertEquals(Path.of("/home/noor/Library/Application Support/Klankbord/klankbord.db"), on("Mac OS X", Map
                .of()));
    }
}
