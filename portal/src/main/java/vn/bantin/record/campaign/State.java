package vn.bantin.record.campaign;

/** Whether a campaign's ledger still takes entries. */
public enum State {
    OPEN,
    CLOSED
}
