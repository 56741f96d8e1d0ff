package vn.bantin.load;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the portal said to each comment that was sent: the word that it has to keep. */
final class Ledger {
    private static final Pattern RECEIPT = Pattern.compile("/binh-luan/(BL-[0-9A-Z]{4}-[0-9A-Z]{4})");
    private static final int UNHEARD = 0;

    private final Map<String, Kind> acknowledged = new HashMap<>();
    private final Map<Kind, Map<Integer, Integer>> answers = new TreeMap<>();

    synchronized void hear(Kind kind, @Nullable HttpResponse<?> response) {
        int status = response == null ? UNHEARD : response.statusCode();
        answers.computeIfAbsent(kind, one -> new TreeMap<>()).merge(status, 1, Integer::sum);
        if (status == 303 && response != null) {
            Matcher receipt =
                    RECEIPT.matcher(response.headers().firstValue("Location").orElse(""));
            if (!receipt.find() || acknowledged.put(receipt.group(1), kind) != null) {
                throw new IllegalStateException("no receipt of its own: " + response.headers());
            }
        }
    }

    /** The numbers of all receipts, and for what they were given. */
    synchronized Map<String, Kind> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    synchronized int sent(Kind kind) {
        return answers.getOrDefault(kind, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    synchronized int number(Kind kind, int status) {
        return answers.getOrDefault(kind, Map.of()).getOrDefault(status, 0);
    }

    /** How many got no answer, so that nobody can say whether they were kept. */
    synchronized int unheard() {
        return answers.values().stream()
                .mapToInt(statuses -> statuses.getOrDefault(UNHEARD, 0))
                .sum();
    }

    /** How many got no answer, or one that no comment should get. */
    synchronized int failed(Kind kind) {
        return answers.getOrDefault(kind, Map.of()).entrySet().stream()
                .filter(status -> status.getKey() == UNHEARD || status.getKey() >= 500)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
