package vn.bantin.vietnamese;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * {@link SyllableCounts} as bytes: gzip, whose checksum tells damage, around a title, the syllables with their counts,
 * and for each the pairs it begins, the second as its distance from the one before. Numbers have 7 bits a byte, lowest
 * first, the eighth set on all but the last.
 */
final class SyllableFile {
    private static final String TITLE = "vn.bantin syllable counts 1";

    private SyllableFile() {}

    static void write(SyllableCounts counts, OutputStream out) throws IOException {
        var gzip = new GZIPOutputStream(out);
        var data = new DataOutputStream(gzip);
        data.writeUTF(TITLE);
        writeNumber(data, counts.size());
        writeNumber(data, counts.pairs());
        for (var number = 0; number < counts.size(); number++) {
            data.writeUTF(counts.spelling(number));
            writeNumber(data, counts.count(number));
        }
        for (var first = 0; first < counts.size(); first++) {
            writePairs(data, counts, first);
        }
        data.flush();
        gzip.finish();
    }

    private static void writePairs(DataOutputStream data, SyllableCounts counts, int first) throws IOException {
        var start = counts.pairsFrom(first, 0);
        writeNumber(data, counts.endOfPairs(first) - start);
        var before = -1;
        for (var pair = start; pair < counts.endOfPairs(first); pair++) {
            writeNumber(data, counts.second(pair) - before - 1);
            writeNumber(data, counts.pairCount(pair));
            before = counts.second(pair);
        }
    }

    private static void writeNumber(DataOutputStream data, int number) throws IOException {
        var rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            data.writeByte(rest | 0x80);
        }
        data.writeByte(rest);
    }

    /** All is read before any is believed, for the checksum stands at the end. */
    static SyllableCounts read(InputStream in) throws IOException {
        var data = new DataInputStream(new ByteArrayInputStream(new GZIPInputStream(in).readAllBytes()));
        require(data.readUTF().equals(TITLE));
        var spellings = new String[readNumber(data, data.available())];
        var pairs = readNumber(data, data.available());
        var counts = new int[spellings.length];
        for (var number = 0; number < spellings.length; number++) {
            spellings[number] = data.readUTF();
            require(Spelling.isOne(spellings[number]));
            counts[number] = readCount(data);
        }
        var rows = new int[spellings.length + 1];
        var seconds = new int[pairs];
        var pairCounts = new int[pairs];
        for (var first = 0; first < spellings.length; first++) {
            rows[first + 1] = rows[first] + readNumber(data, pairs - rows[first]);
            var before = -1;
            for (var pair = rows[first]; pair < rows[first + 1]; pair++) {
                before += 1 + readNumber(data, spellings.length - before - 2);
                seconds[pair] = before;
                pairCounts[pair] = readCount(data);
            }
        }
        require(data.available() == 0 && rows[spellings.length] == pairs);
        var read = new SyllableCounts(spellings, counts, rows, seconds, pairCounts);
        require(read.isInOrder());
        return read;
    }

    private static int readCount(DataInputStream data) throws IOException {
        var count = readNumber(data, Integer.MAX_VALUE);
        require(count > 0);
        return count;
    }

    private static int readNumber(DataInputStream data, int most) throws IOException {
        var number = 0L;
        var shift = 0;
        int part;
        do {
            part = data.readUnsignedByte();
            number |= (long) (part & 0x7F) << shift;
            shift += 7;
        } while (part > 0x7F && shift < Integer.SIZE);
        require(part <= 0x7F && number <= most);
        return (int) number;
    }

    private static void require(boolean isAsWritten) throws IOException {
        if (!isAsWritten) {
            throw new IOException("these are no syllable counts, or damaged ones");
        }
    }
}
