package vn.bantin.proofreading;

import java.util.stream.Stream;

/** Links lead only where the operators of the portal have agreed to send its readers. */
final class OutboundLinks {
    private OutboundLinks() {}

    static Stream<Remark> in(TextRun run, AllowedHosts allowed) {
        return run.links().stream()
                .flatMap(link -> allowed.refused(link.address()).stream()
                        .map(host -> run.remark(Check.HOST_NOT_ALLOWED, link.start(), link.end(), host)));
    }
}
