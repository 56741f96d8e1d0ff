package vn.bantin.kit.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http2.SessionContainer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler.Singleton;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.kit.data.DatabaseAway;
import vn.bantin.kit.data.Ids;

/** The HTTP server: routes in, replies out, on virtual threads. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int RETRY_SECONDS = 30;
    private static final int LARGEST_FORM_MB = 8;

    /** Of the fields of a form that may bring files; Jetty takes 200,000 bytes if it is not told. */
    private static final int LARGEST_TEXT_MB = 16;

    private static final int LARGEST_UPLOAD_MB = 110;
    private static final int LARGEST_IN_MEMORY_MB = 1;
    private static final int DEEPEST_CAUSE = 10;

    /** They take requests in; what may have to wait is {@link Waiting}'s. */
    private static final int LEAST_THREADS = 4;

    private static final Pattern SECRET = Pattern.compile("\\{(?:reference|token)}");

    private static final int MOST_THREADS = 64;

    static {
        // Untold, Jetty starts all that the JVM has for its management to ask how long a reference is.
        System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
    }

    private final Javalin javalin;
    private final InFlight inFlight;
    private final Duration patience;

    private Server(Javalin javalin, InFlight inFlight, Duration patience) {
        this.javalin = javalin;
        this.inFlight = inFlight;
        this.patience = patience;
    }

    /** Starts to listen with nothing before the routes. */
    public static Server start(Listening listening, List<Route> routes, ProblemPage problems) {
        return start(listening, routes, problems, List.of());
    }

    /**
     * Starts to listen and returns once it answers.
     *
     * @param front answers what it can before the routes, on the threads that take requests in
     * @throws RuntimeException where it cannot listen there
     */
    public static Server start(Listening listening, List<Route> routes, ProblemPage problems, List<Singleton> front) {
        InFlight inFlight = new InFlight();
        Javalin javalin = Javalin.create(config -> {
            prepare(config, front, inFlight);
            routes.forEach(route -> add(config, route));
            answerProblems(config, problems);
            new Connectors(listening).addTo(config.jetty);
        });
        javalin.start();
        return new Server(
                javalin, inFlight, Duration.ofSeconds(listening.limits().stopSeconds()));
    }

    private static void prepare(JavalinConfig config, List<Singleton> front, InFlight inFlight) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = LARGEST_FORM_MB * 1024L * 1024L;
        config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(LARGEST_IN_MEMORY_MB, SizeUnit.MB);
        config.router.javaLangErrorHandler((response, error) -> {
            LOG.error("the answer failed", error);
            response.setStatus(500);
        });
        config.jetty.modifyHttpConfiguration(Server::keepQuiet);
        config.jetty.modifyServer(server -> {
            server.insertHandler(new Waiting());
            front.forEach(server::insertHandler);
            server.insertHandler(new NotModified());
            server.insertHandler(new Protection());
            server.insertHandler(inFlight);
            server.setErrorHandler(new BareErrors());
            /* What is in flight has been waited for by then. */
            server.setStopTimeout(0);
        });
        config.jetty.modifyServletContextHandler(context -> {
            context.setErrorHandler(new BareErrors());
            context.setMaxFormContentSize(LARGEST_TEXT_MB << 20);
        });
    }

    private static void keepQuiet(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    private static void add(JavalinConfig config, Route route) {
        config.routes.addHttpHandler(route.method(), route.path(), context -> answer(context, route));
        if (route.method().equals(HandlerType.GET)) {
            config.routes.addHttpHandler(HandlerType.HEAD, route.path(), context -> answer(context, route));
        }
    }

    private static void answer(Context context, Route route) {
        if (Forgery.isForged(context)) {
            throw Problem.forged();
        }
        Exchange.send(context, route.access().admit(new Request(context), route.handler()));
    }

    private static void answerProblems(JavalinConfig config, ProblemPage problems) {
        config.routes.exception(Problem.class, (problem, context) -> show(context, problems, problem));
        config.routes.exception(MethodNotAllowedResponse.class, (refusal, context) -> {
            context.header("Allow", refusal.getDetails().getOrDefault("availableMethods", ""));
            show(context, problems, Problem.wrongMethod());
        });
        config.routes.exception(
                HttpResponseException.class,
                (refusal, context) -> show(context, problems, Problem.ofStatus(refusal.getStatus())));
        config.routes.exception(DatabaseAway.class, (away, context) -> {
            LOG.warn("no answer to {} {}: {}", context.method(), named(context), away.getMessage());
            show(context, (request, problem) -> BareProblem.reply(problem), Problem.unavailable());
        });
        config.routes.exception(
                Exception.class, (failure, context) -> show(context, problems, problem(failure, context)));
    }

    /** A form that Jetty cannot take apart is the sender's fault, which it says somewhere beneath. */
    private static Problem problem(Throwable failure, Context context) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .flatMap(cause ->
                        cause instanceof HttpException refused ? Stream.of(status(refused, cause)) : Stream.of())
                .filter(status -> status >= 400 && status < 500)
                .findFirst()
                .map(status -> brokenOff(status, context))
                .orElseGet(() -> ours(failure, context));
    }

    /** The rest of the body is not read, so the connection ends here; who does not know sends the next request in vain. */
    private static Problem brokenOff(int status, Context context) {
        context.header("Connection", "close");
        return Problem.ofStatus(status);
    }

    /** A form in parts that goes beyond a limit is for Jetty an illegal state, and the whole then a bad message. */
    private static int status(HttpException refused, Throwable sameOne) {
        return sameOne.getCause() instanceof IllegalStateException ? 413 : refused.getCode();
    }

    /** The path, but for those whose knowledge is all that is asked of whoever opens them. */
    private static String named(Context context) {
        Endpoint endpoint = context.endpoints().lastHttpEndpoint();
        return endpoint != null && SECRET.matcher(endpoint.path).find() ? endpoint.path : context.path();
    }

    private static Problem ours(Throwable failure, Context context) {
        String incident = Ids.next().toString().substring(24);
        LOG.error("incident {} on {} {}", incident, context.method(), named(context), failure);
        return Problem.ours(incident);
    }

    /** What broke the answer may break its problem page too; then the bare one is left. */
    private static void show(Context context, ProblemPage problems, Problem problem) {
        try {
            Request request = new Request(context);
            boolean forPrograms = ProblemJson.isFor(request);
            send(context, problem, forPrograms ? ProblemJson.reply(request, problem) : problems.show(request, problem));
        } catch (RuntimeException failure) {
            LOG.error("the problem page failed", failure);
            send(context, problem, BareProblem.reply(problem));
        }
    }

    private static void send(Context context, Problem problem, Reply reply) {
        Exchange.send(
                context, problem.isPassing() ? reply.with("Retry-After", Integer.toString(RETRY_SECONDS)) : reply);
    }

    public int port() {
        return javalin.port();
    }

    /** Stops to listen, lets what is in flight finish as long as the limits allow, and returns. */
    @Override
    public void close() {
        letNobodyIn(javalin.jettyServer().server());
        int cut = inFlight.finish(patience);
        if (cut > 0) {
            LOG.warn("{} answers were still under way after {} seconds and are cut off", cut, patience.toSeconds());
        }
        javalin.stop();
    }

    /** Connections of HTTP/2 are told to ask for nothing more (RFC 9113, 6.8); others learn it with their next answer. */
    private static void letNobodyIn(org.eclipse.jetty.server.Server server) {
        for (Connector connector : server.getConnectors()) {
            ((NetworkConnector) connector).close();
        }
        server.getContainedBeans(SessionContainer.class).forEach(SessionContainer::shutdown);
    }
}
