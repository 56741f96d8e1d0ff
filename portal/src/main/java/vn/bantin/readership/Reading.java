package vn.bantin.readership;

import java.time.Duration;
import java.util.Arrays;

/** What one reader has read of late: enough to know a reload, and a pace that no person reads at. */
final class Reading {
    static final Duration RELOAD = Duration.ofMinutes(30);

    /** More different articles than these are opened by a program. */
    static final int MOST_IN_A_MINUTE = 20;

    static final int MOST_WITHIN_RELOAD = 60;

    private static final int FIRST_ROOM = 2;

    private long[] articles = new long[FIRST_ROOM];
    private int[] seconds = new int[FIRST_ROOM];
    private int size;
    private int last;
    private boolean tooFast;

    /** Whether this is a view to be counted; a reload is one again half an hour after it was last counted. */
    boolean counts(long article, int second) {
        last = second;
        if (tooFast) {
            return false;
        }
        forgetBefore(second - (int) RELOAD.toSeconds());
        if (indexOf(article) >= 0) {
            return false;
        }
        if (size >= MOST_WITHIN_RELOAD || since(second - 60) >= MOST_IN_A_MINUTE) {
            tooFast = true;
            articles = new long[0];
            seconds = new int[0];
            return false;
        }
        add(article, second);
        return true;
    }

    private void forgetBefore(int second) {
        int gone = 0;
        while (gone < size && seconds[gone] <= second) {
            gone++;
        }
        if (gone > 0) {
            System.arraycopy(articles, gone, articles, 0, size - gone);
            System.arraycopy(seconds, gone, seconds, 0, size - gone);
            size -= gone;
        }
    }

    private int indexOf(long article) {
        for (int i = 0; i < size; i++) {
            if (articles[i] == article) {
                return i;
            }
        }
        return -1;
    }

    private int since(int second) {
        int count = 0;
        while (count < size && seconds[size - 1 - count] > second) {
            count++;
        }
        return count;
    }

    private void add(long article, int second) {
        if (size == articles.length) {
            articles = Arrays.copyOf(articles, size * 2);
            seconds = Arrays.copyOf(seconds, size * 2);
        }
        articles[size] = article;
        seconds[size] = second;
        size++;
    }

    /** Whether nothing that is remembered matters any more. */
    boolean isOver(int second) {
        return last <= second - (int) RELOAD.toSeconds();
    }
}
