package vn.bantin.kit.web;

import java.util.List;

/**
 * What stands in the way of an answer. The reader is told {@code problem.<name>.title} and {@code problem.<name>.text}
 * of the message files.
 */
public final class Problem extends RuntimeException {
    private final int status;
    private final String name;
    private final transient List<Object> details;

    private Problem(int status, String name, Object... details) {
        super(status + " " + name, null, false, false);
        this.status = status;
        this.name = name;
        this.details = List.of(details);
    }

    public static Problem badRequest() {
        return new Problem(400, "bad_request");
    }

    public static Problem pageNumber() {
        return new Problem(400, "page_number");
    }

    /** A form that was not sent from a page of ours. */
    static Problem forged() {
        return new Problem(403, "forged");
    }

    /** Somebody is signed in, but not as one who may do this. */
    public static Problem forbidden() {
        return new Problem(403, "forbidden");
    }

    /** Nobody is signed in, or not any more. */
    public static Problem signedOut() {
        return new Problem(401, "signed_out");
    }

    public static Problem notFound() {
        return new Problem(404, "not_found");
    }

    public static Problem wrongMethod() {
        return new Problem(405, "wrong_method");
    }

    public static Problem withdrawn(String reason) {
        return new Problem(410, "withdrawn", reason);
    }

    /** More in one form than the server takes; none of it was kept. */
    public static Problem tooLarge() {
        return new Problem(413, "too_large");
    }

    public static Problem noSuchSite(String host) {
        return new Problem(421, "no_such_site", host);
    }

    /** One address or network asks for more than its share. */
    public static Problem tooMany() {
        return new Problem(429, "too_many");
    }

    /** Our own fault; the number lets the reader and the log speak of the same event. */
    public static Problem ours(String incident) {
        return new Problem(500, "ours", incident);
    }

    /** Something that we need is away; it may be back in a moment. */
    public static Problem unavailable() {
        return new Problem(503, "unavailable");
    }

    /** The search index is being built; it will be there in a moment. */
    public static Problem searchAway() {
        return new Problem(503, "search_away");
    }

    /** The problem of an answer that the server itself refused with this status. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> notFound();
            case 405 -> wrongMethod();
            case 413 -> tooLarge();
            case 414, 431 -> new Problem(status, "too_long");
            default -> status >= 500 ? new Problem(status, "unavailable") : new Problem(status, "bad_request");
        };
    }

    /** Whether there is a home page to go on from. */
    boolean leadsHome() {
        return status != 421;
    }

    /** Whether the same request may be answered in a moment. */
    boolean isPassing() {
        return status == 503 || status == 429;
    }

    public int status() {
        return status;
    }

    /** The last words of its message keys. */
    public String name() {
        return name;
    }

    public List<Object> details() {
        return details;
    }
}
