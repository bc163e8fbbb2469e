package nl.klankbord.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.I18n;

/// The pages below each other, each as wide as there is room for.
final class PagesView extends VBox {
    /// One page, which keeps its shape at any width.
    private static final class Sheet extends Region {
        private final ImageView picture = new ImageView();

        Sheet(byte[] png, String name) {
            getStyleClass().add("sheet");
            picture.setImage(new Image(new ByteArrayInputStream(png)));
            picture.setPreserveRatio(true);
            picture.setSmooth(true);
            picture.fitWidthProperty().bind(widthProperty());
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            setAccessibleText(name);
            getChildren().add(picture);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            var image = picture.getImage();
            return (width < 0 ? image.getWidth() : width) * image.getHeight() / image.getWidth();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

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
            var sheet = new Sheet(pages.get(i), i18n.get("report.preview.page", i + 1));
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
