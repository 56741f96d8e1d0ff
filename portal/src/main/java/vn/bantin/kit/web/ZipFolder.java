package vn.bantin.kit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files for whoever keeps them together. */
public final class ZipFolder {
    private ZipFolder() {}

    /**
     * A ZIP file under this name.
     *
     * @param files by names that are ours, of letters, digits, dots and dashes
     */
    public static Reply reply(String name, Map<String, byte[]> files) {
        ByteArrayOutputStream folder = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(folder)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Reply.download(name, "application/zip", folder.toByteArray());
    }
}
