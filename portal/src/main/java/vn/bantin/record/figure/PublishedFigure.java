package vn.bantin.record.figure;

/**
 * A figure that readers may see.
 *
 * @param path of the article that says so
 */
public record PublishedFigure(Figure figure, String path) {}
