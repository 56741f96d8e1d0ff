package vn.bantin.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bantin.kit.data.Ids;

/** The folder of photos that only some may see, each in a file of its own, so that it can be erased whatever others show. */
public final class PhotoFolder {
    private static final String ENDING = ".jpg";

    private final Path folder;

    public PhotoFolder(Path folder) {
        this.folder = folder;
    }

    /** Keeps it for a site and gives its id; it is erased before long if no row comes to name it. */
    public UUID keep(long site, Photo photo) {
        UUID id = Ids.next();
        try {
            Files.createDirectories(shelf(site));
            DurableFile.write(place(site, id), photo.jpeg());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep a photo in " + folder, failure);
        }
        return id;
    }

    public Optional<byte[]> bytes(long site, UUID id) {
        Path file = place(site, id);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the photo " + id, failure);
        }
    }

    public void erase(long site, Collection<UUID> ids) {
        ids.forEach(id -> delete(place(site, id)));
    }

    /** Erases what was kept before this time and is none of these: what a crash left between a file and its row. */
    public void eraseOthers(long site, Set<UUID> wanted, Instant before) {
        Set<Path> stay = Set.copyOf(wanted.stream().map(id -> place(site, id)).toList());
        files(site).stream()
                .filter(file -> !stay.contains(file) && isOlder(file, before))
                .forEach(PhotoFolder::delete);
    }

    /** Those that are ours: what else lies there is nobody's to erase. */
    private List<Path> files(long site) {
        if (!Files.isDirectory(shelf(site))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(shelf(site))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot look through the photos in " + folder, failure);
        }
    }

    private static boolean isOlder(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (IOException alreadyGone) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot erase the photo " + file, failure);
        }
    }

    private Path place(long site, UUID id) {
        return shelf(site).resolve(id + ENDING);
    }

    private Path shelf(long site) {
        return folder.resolve(Long.toString(site));
    }
}
