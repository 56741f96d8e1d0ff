package vn.bantin.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.bantin.article.Source;
import vn.bantin.kit.text.PlainText;
import vn.bantin.vietnamese.Unicode;

/** A file as it was found: its bytes, and the text in NFC that they are. */
record RawFile(Source source, String text) {
    private static final long MOST_BYTES = 5L * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static RawFile read(Path path) throws NoArticle {
        byte[] bytes = bytes(path);
        if (bytes.length == 0) {
            throw new NoArticle("the file is empty");
        }
        String text = decode(bytes);
        if (text.chars().anyMatch(RawFile::isBinary)) {
            throw new NoArticle("the file is binary, not text");
        }
        if (PlainText.line(text).isEmpty()) {
            throw new NoArticle("the file holds only blanks");
        }
        return new RawFile(new Source(path.getFileName().toString(), bytes), Unicode.nfc(text));
    }

    private static byte[] bytes(Path path) throws NoArticle {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new NoArticle("this is no regular file");
            }
            long size = Files.size(path);
            if (size > MOST_BYTES) {
                throw new NoArticle("the file has %d MB; a captured page has at most %d"
                        .formatted(size / 1024 / 1024, MOST_BYTES / 1024 / 1024));
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException missing) {
            throw new NoArticle("there is no such file");
        } catch (IOException failure) {
            throw new NoArticle("the file cannot be read");
        }
    }

    private static String decode(byte[] bytes) throws NoArticle {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new NoArticle(looksBinary(bytes) ? "the file is binary, not text" : "the text is not UTF-8");
        }
    }

    private static boolean looksBinary(byte[] bytes) {
        for (byte one : bytes) {
            if (isBinary(one & 0xFF)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinary(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f';
    }
}
