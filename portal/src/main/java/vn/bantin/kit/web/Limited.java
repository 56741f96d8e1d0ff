package vn.bantin.kit.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of another stream. */
final class Limited extends FilterInputStream {
    private int left;

    Limited(InputStream in, int most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = super.read(into, from, Math.min(most, left));
        left -= Math.max(0, read);
        return read;
    }
}
