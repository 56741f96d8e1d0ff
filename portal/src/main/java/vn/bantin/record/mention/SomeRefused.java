package vn.bantin.record.mention;

import java.util.List;

/** Nothing of what was chosen is taken up, since some of it is refused; every fault is named. */
public final class SomeRefused extends RuntimeException {
    private final transient List<Fault> faults;

    SomeRefused(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
