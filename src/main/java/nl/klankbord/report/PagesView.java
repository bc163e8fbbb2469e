package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.I18n;

/// The pages below each other, each as wide as there is room for.
final class PagesView extends VBox {
    private final List<byte[]> shown = new ArrayList<>();

    PagesView() {
        getStyleClass().add("sheets");
    }

    /// Shows these pages; the ones that did not change stay as they are.
    void show(List<byte[]> pages, I18n i18n) {
        for (int i = 0; i < pages.size(); i++) {
            if (i < shown.size() && pages.get(i) == shown.get(i)) {
                continue;
            }
            var sheet = new SheetView(pages.get(i), i18n.get("report.preview.page", i + 1));
            sheet.setId("summary-page-" + (i + 1));
            if (i < shown.size()) {
                getChildren().set(i, sheet);
            } else {
                getChildren().add(sheet);
            }
        }
        getChildren().remove(pages.size(), getChildren().size());
        shown.clear();
        shown.addAll(pages);
    }
}
