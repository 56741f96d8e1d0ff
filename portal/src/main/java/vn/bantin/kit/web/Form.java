package vn.bantin.kit.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.bantin.vietnamese.Unicode;

/** The fields of a form that was sent, with all text in NFC. */
public final class Form {
    private final Context context;

    Form(Context context) {
        this.context = context;
    }

    /** The first value of a field as it was typed; the empty string for a field that was not sent. */
    public String text(String field) {
        String value = context.formParam(field);
        return value == null ? "" : Unicode.nfc(value);
    }

    /** Every value of a field, such as of boxes that share a name. */
    public List<String> all(String field) {
        return context.formParams(field).stream().map(Unicode::nfc).toList();
    }

    public boolean has(String field) {
        return context.formParam(field) != null;
    }

    /** The file of a field; none where the reader chose none. */
    public Optional<Upload> file(String field) {
        return files(field).stream().findFirst();
    }

    /** How many bytes each file of a field has, none of which is read for it. */
    public List<Long> fileSizes(String field) {
        return context.uploadedFiles(field).stream()
                .map(UploadedFile::size)
                .filter(size -> size > 0)
                .toList();
    }

    /** Every file of a field. */
    public List<Upload> files(String field) {
        return context.uploadedFiles(field).stream()
                .filter(file -> file.size() > 0)
                .map(Form::upload)
                .toList();
    }

    private static Upload upload(UploadedFile file) {
        try (InputStream content = file.content()) {
            return new Upload(Unicode.nfc(file.filename()), content.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
