package nl.klankbord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Every view file fits its controller: same name and package, every id a field, every action a method, every control
/// that can be used has an id. That each loads in both languages is in the test of each view.
class FxmlTest {
    private static final String FX = "http://javafx.com/fxml";
    private static final java.util.Set<String> USABLE = java.util.Set.of("Button", "ToggleButton", "CheckBox",
            "RadioButton", "TextField", "TextArea", "ComboBox", "MenuButton", "ListView");

    static Stream<Path> views() {
        return Sources.files(Sources.RESOURCES, ".fxml").stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewFitsItsController(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        var name = Sources.RESOURCES.relativize(file).toString().replace('/', '.').replaceFirst("\\.fxml$", "");
        assertEquals(name, root.getAttributeNS(FX, "controller"));
        var controller = Class.forName(name, false, FxmlTest.class.getClassLoader());
        var fields = Arrays.stream(controller.getDeclaredFields()).filter(f -> f.isAnnotationPresent(FXML.class)).map(
                f -> f.getName()).collect(Collectors.toSet());
        var methods = Arrays.stream(controller.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(FXML.class))
                .map(m -> m.getName()).collect(Collectors.toSet());
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            check((Element) all.item(i), fields, methods);
        }
    }

    private static void check(Element node, java.util.Set<String> fields, java.util.Set<String> methods) {
        assertNotNull(node);
        var id = node.getAttributeNS(FX, "id");
        assertTrue(id.isEmpty() || fields.contains(id), id + " is no field of the controller");
        var action = node.getAttribute("onAction");
        assertTrue(action.isEmpty() || methods.contains(action.substring(1)), action + " is no method");
        assertTrue(!USABLE.contains(node.getTagName()) || !node.getAttribute("id").isEmpty() || !id.isEmpty(), node
                .getTagName() + " without an id");
    }
}
