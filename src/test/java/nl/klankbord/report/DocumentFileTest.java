package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.klankbord.person.Person;
import nl.klankbord.report.FileFailedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {
    private static final byte[] NEW = {1, 2, 3};

    @TempDir
    Path folder;

    private static Reason refused(Path target) {
        return assertThrows(FileFailedException.class, () -> DocumentFile.write(target, NEW)).reason();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsWrittenWholeAndNothingElseStaysBehind() throws IOException {
        var target = folder.resolve("a.pdf");
        DocumentFile.write(target, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertEquals(List.of("a.pdf"), names());
    }

    @Test
    void anExistingFileIsReplaced() throws IOException {
        var target = Files.write(folder.resolve("a.pdf"), new byte[1000]);
        DocumentFile.write(target, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertEquals(List.of("a.pdf"), names());
    }

    @Test
    void aFolderOfThatNameStaysAsItIs() throws IOException {
        var target = Files.createDirectory(folder.resolve("a.pdf"));
        Files.write(target.resolve("inside"), NEW);
        assertEquals(Reason.IS_FOLDER, refused(target));
        assertArrayEquals(NEW, Files.readAllBytes(target.resolve("inside")));
        assertEquals(List.of("a.pdf"), names());
    }

    @Test
    void aFolderThatIsGoneIsSaidToBeGone() throws IOException {
        assertEquals(Reason.NO_FOLDER, refused(folder.resolve("gone").resolve("a.pdf")));
        assertEquals(List.of(), names());
    }

    @Test
    void aReadOnlyPlaceKeepsItsOldFile() throws IOException {
        var zip = folder.resolve("a.zip");
        try (var writable = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.write(writable.getPath("/old.pdf"), new byte[] {9});
        }
        try (var readOnly = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            var target = readOnly.getPath("/old.pdf");
            assertEquals(Reason.NOT_ALLOWED, refused(target));
            assertArrayEquals(new byte[] {9}, Files.readAllBytes(target));
        }
    }

    @Test
    void anotherRefusalOfTheComputerIsSaidToo() throws IOException {
        // the temporary name fits, the name itself does not
        assertEquals(Reason.OTHER, refused(folder.resolve("a".repeat(400) + ".pdf")));
        assertEquals(List.of(), names());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        var real = Files.write(folder.resolve("real.pdf"), new byte[] {9});
        var link = Files.createSymbolicLink(folder.resolve("link.pdf"), real);
        DocumentFile.write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(real));
    }

    @Test
    void theSuggestedNameFitsEveryComputer() throws IOException {
        var talk = new SampleTalk("nl");
        assertEquals("Ontwikkelgesprek, Marit de Wolff, 14 april 2026.pdf", DocumentFile.nameFor(talk.summary(),
                "pdf"));
        talk.store.persons().save(new Person("p", "A/B\\C:D*E?F\"G<H>I|J\nK\u0000 " + "lang ".repeat(40), "", "", null,
                SampleTalk.STARTED));
        var name = DocumentFile.nameFor(talk.summary(), "json");
        assertTrue(name.matches("Ontwikkelgesprek, A B C D E F G H I J K lang [a-z ]+[a-z]\\.json"), name);
        assertTrue(name.length() <= 110, name);
        DocumentFile.write(folder.resolve(name), NEW);
        assertEquals(List.of(name), names());
    }
}
