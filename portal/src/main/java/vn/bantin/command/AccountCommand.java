package vn.bantin.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Authority;
import vn.bantin.account.Invited;
import vn.bantin.account.LinkMail.Delivery;
import vn.bantin.account.Role;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** {@code account}: makes, resets, disables, enables and lists the accounts of a site. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Makes, resets, disables, enables and lists the accounts of a site.",
        synopsisSubcommandLabel = "COMMAND")
public final class AccountCommand implements Runnable {
    private static final Authority OPERATOR = Authority.operator("bin/bantin account");
    private static final String LINK = "/ban-bien-tap/loi-moi/";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private AccountCommand() {}

    /** The command with its own commands. */
    public static CommandLine line(Opening opening) {
        return new CommandLine(new AccountCommand())
                .addSubcommand(new Add(opening))
                .addSubcommand(new Reset(opening))
                .addSubcommand(new Disable(opening))
                .addSubcommand(new Enable(opening))
                .addSubcommand(new ListAll(opening));
    }

    /** Called when no command was given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command: add, reset, disable, enable or list");
    }

    /** What the five have in common: a data folder and a site. */
    private abstract static class OnSite implements Callable<Integer> {
        private final Opening opening;

        @Mixin
        private DataOption data = new DataOption();

        @Option(
                names = "--site",
                paramLabel = "HOST",
                description = "a host name of the site (default: the first site)")
        private @Nullable String host;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        OnSite(Opening opening) {
            this.opening = opening;
        }

        @Override
        public Integer call() {
            try (Installation installation = opening.with(withoutDemonstration(data.flags()))) {
                Site site = installation.database().read(this::site);
                act(installation, site, spec.commandLine().getOut());
                return 0;
            } catch (Refusal refusal) {
                throw new Failure(Messages.in(Language.ENGLISH).say(refusal));
            }
        }

        /** A mistyped folder must not become a portal whose accounts one believes to have changed. */
        private static Map<String, String> withoutDemonstration(Map<String, String> flags) {
            flags.put("demonstration", "false");
            return flags;
        }

        abstract void act(Installation installation, Site site, PrintWriter out);

        private Site site(Handle tx) {
            List<Site> all = new Sites(tx).all();
            if (all.isEmpty()) {
                throw new Failure("there is no portal in this data folder");
            }
            return host == null
                    ? all.getFirst()
                    : new Sites(tx)
                            .byHost(host)
                            .orElseThrow(() -> wrongUse("no site answers to \"%s\"; there are: %s"
                                    .formatted(
                                            host, all.stream().map(Site::host).collect(Collectors.joining(", ")))));
        }

        ParameterException wrongUse(String message) {
            return new ParameterException(spec.commandLine(), message);
        }

        static void handOver(Installation installation, Site site, Invited invited, PrintWriter out) {
            String link = installation.address(site, LINK + invited.token());
            Delivery delivery = installation.linkMail().send(invited, site.name(), link);
            if (delivery == Delivery.MAILED) {
                out.println("The link was mailed to " + invited.account().email());
                return;
            }
            if (delivery == Delivery.FAILED) {
                out.println("The mail could not be sent. Hand this over yourself:");
            }
            long hours = invited.kind().life().toHours();
            out.println("%s chooses a password at this address, once, within %s:"
                    .formatted(invited.account().name(), hours == 1 ? "an hour" : hours + " hours"));
            out.println(link);
        }
    }

    /** What is done to one account that there is. */
    private abstract static class OnAccount extends OnSite {
        @Option(names = "--email", required = true, paramLabel = "EMAIL", description = "the name to sign in by")
        private String email = "";

        OnAccount(Opening opening) {
            super(opening);
        }

        @Override
        final void act(Installation installation, Site site, PrintWriter out) {
            Account account = installation
                    .database()
                    .<Optional<Account>>read(tx -> new Accounts(tx, site.id()).byEmail(email))
                    .orElseThrow(() -> new Failure("no account of %s has the e-mail %s".formatted(site.host(), email)));
            act(installation, site, account, out);
        }

        abstract void act(Installation installation, Site site, Account account, PrintWriter out);
    }

    /** {@code account add}. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Makes an account and mails, or prints, the link by which its person chooses a password.")
    static final class Add extends OnSite {
        @Option(names = "--email", required = true, paramLabel = "EMAIL", description = "the name to sign in by")
        private String email = "";

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "the person's name")
        private String name = "";

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                description = "reporter, editor, publisher, moderator, province-moderator, site-administrator or"
                        + " province-administrator")
        private String role = "";

        @Option(names = "--expires", paramLabel = "DAY", description = "the last day of access, such as 2027-03-31")
        private @Nullable LocalDate expires;

        Add(Opening opening) {
            super(opening);
        }

        @Override
        void act(Installation installation, Site site, PrintWriter out) {
            Role given = role();
            Invited invited = installation.administering().invite(OPERATOR, site.id(), name, email, given, expires);
            handOver(installation, site, invited, out);
        }

        private Role role() {
            try {
                return Role.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException unknown) {
                throw wrongUse("there is no role \"" + role + "\"");
            }
        }
    }

    /** {@code account reset}. */
    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = "Mails, or prints, a link by which a person chooses a new password.")
    static final class Reset extends OnAccount {
        @Option(names = "--second-factor", description = "take the second factor away too, for one who has lost it")
        private boolean secondFactor;

        Reset(Opening opening) {
            super(opening);
        }

        @Override
        void act(Installation installation, Site site, Account account, PrintWriter out) {
            Invited invited = installation.administering().reset(OPERATOR, site.id(), account.id(), secondFactor);
            handOver(installation, site, invited, out);
        }
    }

    /** {@code account disable}. */
    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Closes the desk to an account at once. What it did stays on record.")
    static final class Disable extends OnAccount {
        Disable(Opening opening) {
            super(opening);
        }

        @Override
        void act(Installation installation, Site site, Account account, PrintWriter out) {
            installation.administering().disable(OPERATOR, site.id(), account.id());
            out.println(account.name() + " is disabled and signed out");
        }
    }

    /** {@code account enable}. */
    @Command(
            name = "enable",
            mixinStandardHelpOptions = true,
            description = "Opens the desk again to an account that was disabled or closed for want of use.")
    static final class Enable extends OnAccount {
        Enable(Opening opening) {
            super(opening);
        }

        @Override
        void act(Installation installation, Site site, Account account, PrintWriter out) {
            installation.administering().enable(OPERATOR, site.id(), account.id());
            out.println(account.name() + " is enabled");
        }
    }

    /** {@code account list}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the people of a site.")
    static final class ListAll extends OnSite {
        ListAll(Opening opening) {
            super(opening);
        }

        @Override
        void act(Installation installation, Site site, PrintWriter out) {
            for (Account account : installation.administering().people(OPERATOR, site.id())) {
                out.println(String.join(
                        "\t",
                        account.email(),
                        account.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        account.name(),
                        state(account)));
            }
        }

        private static String state(Account account) {
            if (account.disabled()) {
                return "disabled";
            }
            return account.expires() == null ? "" : "until " + account.expires();
        }
    }
}
