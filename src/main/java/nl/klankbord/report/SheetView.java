package nl.klankbord.report;

import java.io.ByteArrayInputStream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// One page, which keeps its shape at any width.
final class SheetView extends Region {
    private final ImageView picture = new ImageView();

    SheetView(byte[] png, String name) {
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
