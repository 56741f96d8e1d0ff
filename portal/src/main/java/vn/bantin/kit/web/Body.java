package vn.bantin.kit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** The bytes of an answer: in memory, or in a file that is read while they are sent, however slowly they are taken. */
public sealed interface Body {
    int length();

    /** Those from the first to the last of a range that is there. */
    Body part(ByteRange range);

    /** Bytes that were made for one answer. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record InMemory(byte[] bytes) implements Body {
        @Override
        public int length() {
            return bytes.length;
        }

        @Override
        public Body part(ByteRange range) {
            return new InMemory(Arrays.copyOfRange(bytes, range.first(), range.last() + 1));
        }
    }

    /** So many bytes of a file, beginning with this one. */
    record OnDisk(Path file, int from, int length) implements Body {
        /** All of a file that is there. */
        static OnDisk of(Path file) {
            try {
                return new OnDisk(file, 0, Math.toIntExact(Files.size(file)));
            } catch (NoSuchFileException gone) {
                throw Problem.notFound();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public Body part(ByteRange range) {
            return new OnDisk(file, from + range.first(), range.last() - range.first() + 1);
        }

        InputStream open() {
            try {
                FileChannel channel = FileChannel.open(file).position(from);
                return new Limited(Channels.newInputStream(channel), length);
            } catch (NoSuchFileException gone) {
                throw Problem.notFound();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
