package vn.bantin.vietnamese;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Any syllable of the inventory, in small letters, with a capital, and in capitals. */
final class SyllableOfTheInventory implements ArbitrarySupplier<String> {
    private static final List<UnaryOperator<String>> CASES = List.of(
            UnaryOperator.identity(),
            text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1),
            text -> text.toUpperCase(Locale.ROOT));

    @Override
    public Arbitrary<String> get() {
        return Combinators.combine(Arbitraries.of(Inventory.all()), Arbitraries.of(CASES))
                .as((syllable, letterCase) -> letterCase.apply(syllable));
    }
}
