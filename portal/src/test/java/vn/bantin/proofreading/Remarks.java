package vn.bantin.proofreading;

import java.util.List;
import vn.bantin.kit.text.RichText;

/** What is said about small texts. */
final class Remarks {
    static final AllowedHosts HOSTS = AllowedHosts.of(List.of("vinhlac.bantin.vn"), List.of("*.gov.vn", "chinhphu.vn"));

    private Remarks() {}

    static List<Remark> ofLead(String lead) {
        return Proofreading.of(manuscript(lead, ""), HOSTS);
    }

    static List<Remark> ofBody(String html) {
        return Proofreading.of(manuscript("", html), HOSTS);
    }

    static List<String> quotes(Check check, List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.check() == check)
                .map(Remark::quote)
                .toList();
    }

    static Manuscript manuscript(String lead, String html) {
        return new Manuscript("", "", lead, RichText.clean(html), List.of(), "", "", "");
    }
}
