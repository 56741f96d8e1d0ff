package vn.bantin.delivery;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far the change feed was followed, and when which topic changed: by it a restart knows which pages on the disk are
 * still current.
 *
 * @param floor of changes up to this one nothing is known
 * @param seq the newest change that is known
 * @param last what that change was, by which another history with the same numbers is told
 */
record Checkpoint(long floor, long seq, String last, Map<Long, Long> changed) {

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            out.writeLong(floor);
            out.writeLong(seq);
            out.writeUTF(last);
            out.writeInt(changed.size());
            for (Map.Entry<Long, Long> topic : changed.entrySet()) {
                out.writeLong(topic.getKey());
                out.writeLong(topic.getValue());
            }
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was written; nothing where there is no such file or not all of it. */
    static Optional<Checkpoint> read(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            long floor = in.readLong();
            long seq = in.readLong();
            String last = in.readUTF();
            int count = in.readInt();
            Map<Long, Long> changed = HashMap.newHashMap(Math.max(0, Math.min(count, Latest.MOST_TOPICS)));
            for (int i = 0; i < count; i++) {
                changed.put(in.readLong(), in.readLong());
            }
            return Optional.of(new Checkpoint(floor, seq, last, changed));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
