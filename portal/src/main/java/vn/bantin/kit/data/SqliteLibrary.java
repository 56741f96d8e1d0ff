package vn.bantin.kit.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/** The part of SQLite's driver that is written in C. */
public final class SqliteLibrary {
    private static final String FOLDER = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /** Unpacks it once for all starts into the folder that they are told to look in; does nothing where none is named. */
    public static void unpack() throws IOException {
        String folder = System.getProperty(FOLDER, "");
        if (!folder.isEmpty()) {
            String name = LibraryLoaderUtil.getNativeLibName();
            unpack(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name, Path.of(folder, name));
        }
    }

    private static void unpack(String resource, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new IOException("the driver has no library " + resource);
            }
            Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
