package vn.bantin.media;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScalingProperties {
    private static final List<byte[]> FILES = List.of(
            Paintings.inFormat("png"),
            Paintings.inFormat("jpeg"),
            Paintings.inFormat("gif"),
            Paintings.webp(16, 16),
            Paintings.inFormat("bmp"),
            Paintings.inFormat("tiff"),
            Paintings.inFormat("wbmp"),
            Paintings.transparentPng(16),
            Paintings.jpegThatTellsTooMuch(16, 16));

    @Property(tries = 1500)
    void a_damaged_file_is_drawn_anew_or_it_is_refused(@ForAll("damaged") Damaged file) {
        Attempt.of(file.bytes()).requireRefusedOrClean();
    }

    @Provide
    Arbitrary<Damaged> damaged() {
        Arbitrary<Damage> damage = Combinators.combine(Arbitraries.integers().between(0, 400), Arbitraries.bytes())
                .as(Damage::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, FILES.size() - 1),
                        Arbitraries.integers().between(0, 9000),
                        damage.list().ofMaxSize(6))
                .as(Damaged::new);
    }

    record Damage(int place, byte value) {}

    /** One of the files, cut off at that length where it is so long, with other bytes in some places. */
    record Damaged(int file, int length, List<Damage> damages) {
        byte[] bytes() {
            byte[] whole = FILES.get(file);
            byte[] bytes = Arrays.copyOf(whole, Math.min(length, whole.length));
            damages.stream()
                    .filter(damage -> damage.place() < bytes.length)
                    .forEach(damage -> bytes[damage.place()] = damage.value());
            return bytes;
        }
    }
}
