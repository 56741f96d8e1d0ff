package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

class SqliteLibraryTest {
    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("org.sqlite.lib.path");
    }

    @Test
    void it_is_unpacked_to_where_starts_look_for_it_also_over_an_older_one() throws Exception {
        String name = LibraryLoaderUtil.getNativeLibName();
        Path libraries = folder.resolve("native");
        System.setProperty("org.sqlite.lib.path", libraries.toString());
        SqliteLibrary.unpack();
        Files.writeString(libraries.resolve(name), "an older one");
        SqliteLibrary.unpack();
        try (InputStream packed = LibraryLoaderUtil.class.getResourceAsStream(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            assertThat(libraries.resolve(name)).hasBinaryContent(packed.readAllBytes());
        }
    }

    @Test
    void where_no_folder_is_named_there_is_nothing_to_do() throws Exception {
        SqliteLibrary.unpack();
        assertThat(folder).isEmptyDirectory();
    }
}
