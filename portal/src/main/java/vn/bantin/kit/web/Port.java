package vn.bantin.kit.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A port that is listened at. Whoever keeps a connection against the limits loses it. */
final class Port extends ServerConnector {
    /** What the operating system keeps of an answer for its reader: a slow one shall not have megabytes of it. */
    private static final int SEND_BYTES = 256 << 10;

    private final Listening listening;
    private final Crowd crowd;
    private final Offences offences;
    private final Map<EndPoint, InetAddress> strangers = new ConcurrentHashMap<>();

    Port(
            Server server,
            Listening listening,
            int number,
            Crowd crowd,
            Offences offences,
            ConnectionFactory... protocols) {
        super(server, protocols);
        this.listening = listening;
        this.crowd = crowd;
        this.offences = offences;
        setHost(listening.address());
        setPort(number);
        setAcceptedSendBufferSize(SEND_BYTES);
        setIdleTimeout(TimeUnit.SECONDS.toMillis(listening.limits().idleSeconds()));
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        Peer peer = new Peer(channel, selector, key, getScheduler(), listening.limits());
        peer.setIdleTimeout(getIdleTimeout());
        return peer;
    }

    @Override
    protected void onEndPointOpened(EndPoint endPoint) {
        super.onEndPointOpened(endPoint);
        if (endPoint.getRemoteSocketAddress() instanceof InetSocketAddress remote
                && isStranger(endPoint, remote.getAddress())) {
            strangers.put(endPoint, remote.getAddress());
            if (!crowd.enter(remote.getAddress())) {
                end(endPoint, Offence.CROWDING);
            }
        }
    }

    /** Through a proxy come many, and so they may through this machine. */
    private boolean isStranger(EndPoint endPoint, InetAddress address) {
        boolean here = endPoint.getLocalSocketAddress() instanceof InetSocketAddress local
                && local.getAddress().equals(address);
        return !here && !listening.proxies().include(address);
    }

    @Override
    protected void onEndPointClosed(EndPoint endPoint) {
        super.onEndPointClosed(endPoint);
        InetAddress address = strangers.remove(endPoint);
        if (address != null) {
            crowd.leave(address);
        }
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        lookInASecond();
    }

    private void lookInASecond() {
        getScheduler().schedule(this::look, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            long now = System.nanoTime();
            for (EndPoint endPoint : getConnectedEndPoints()) {
                ((Peer) endPoint).offence(now).ifPresent(offence -> end(endPoint, offence));
            }
            offences.tell(now);
        } finally {
            lookInASecond();
        }
    }

    private void end(EndPoint endPoint, Offence offence) {
        offences.count(offence);
        ((Peer) endPoint).breakOff();
    }
}
