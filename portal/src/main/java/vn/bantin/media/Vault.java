package vn.bantin.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.bantin.kit.data.Sha256;

/** The folder of media bytes, each file named by the SHA-256 of what is in it. */
public final class Vault {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    public Vault(Path folder) {
        this.folder = folder;
    }

    /** Keeps the bytes, safe on the disk before it returns, and gives their name; keeping them twice keeps one file. */
    String keep(byte[] bytes) {
        String hash = Sha256.of(bytes);
        Path file = place(hash);
        if (Files.exists(file)) {
            return hash;
        }
        try {
            Files.createDirectories(shelf(hash));
            DurableFile.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep a media file in " + folder, failure);
        }
        return hash;
    }

    /** The bytes under a name, if it is a name and they are here. */
    public Optional<byte[]> bytes(String hash) {
        return file(hash).map(Vault::read);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the media file " + file.getFileName(), failure);
        }
    }

    /** The file under a name, if it is a name and it is here. */
    public Optional<Path> file(String hash) {
        return Optional.of(hash)
                .filter(name -> HASH.matcher(name).matches())
                .map(this::place)
                .filter(Files::exists);
    }

    private Path place(String hash) {
        return shelf(hash).resolve(hash);
    }

    private Path shelf(String hash) {
        return folder.resolve(hash.substring(0, 2));
    }
}
