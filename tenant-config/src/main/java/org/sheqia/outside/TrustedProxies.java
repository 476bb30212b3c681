package org.sheqia.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose word of the address that a request comes from counts. Each proxy appends to {@code X-Forwarded-For} or
 * {@code Forwarded} (RFC 7239) whom it heard; what stands there before the first one that is not trusted is that one's own
 * invention.
 */
public final class TrustedProxies {

    private static final int IPV4_BITS = 32;
    /** Of an IPv6 address, which one customer of a provider has whole. */
    private static final int NETWORK_BYTES = 8;

    private final List<Network> networks;

    private TrustedProxies(List<Network> networks) {
        this.networks = networks;
    }

    /**
     * @param list addresses and networks, {@code 10.0.0.0/8, 192.0.2.7, fd00::/8}; nobody is trusted by an empty one
     * @throws IllegalArgumentException naming the first that is neither
     */
    public static TrustedProxies parse(String list) {
        return new TrustedProxies(Arrays.stream(list.split(",")).map(String::strip).filter(text -> !text.isEmpty()).map(Network::parse).toList());
    }

    /**
     * From where a request comes: the last address that none of the trusted has.
     *
     * @param connection   the address at the other end of the connection
     * @param forwardedFor the values of {@code X-Forwarded-For}, in their order
     * @param forwarded    the values of {@code Forwarded}, in their order
     */
    public String client(String connection, List<String> forwardedFor, List<String> forwarded) {
        Optional<InetAddress> peer = address(connection);
        if (peer.isEmpty() || !trusts(peer.get())) {
            return connection;
        }
        List<String> one = hops(forwardedFor);
        List<String> other = hops(forwarded).stream().map(TrustedProxies::forOf).toList();
        if (one.isEmpty() || other.isEmpty()) {
            return last(peer.get(), one.isEmpty() ? other : one).getHostAddress();
        }
        // A proxy writes one of the two and lets the other pass: where they differ, one is the caller's invention.
        InetAddress said = last(peer.get(), one);
        return (said.equals(last(peer.get(), other)) ? said : peer.get()).getHostAddress();
    }

    /** What is counted as one neighbourhood: an IPv4 address, or the /64 network of an IPv6 address. */
    public static String network(String address) {
        byte[] bytes = address(address).map(InetAddress::getAddress).orElse(new byte[0]);
        if (bytes.length <= IPV4_BITS / Byte.SIZE) {
            return address;
        }
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < NETWORK_BYTES; i += 2) {
            network.append(Integer.toHexString((bytes[i] & 0xff) << Byte.SIZE | bytes[i + 1] & 0xff)).append(':');
        }
        return network.append(":/64").toString();
    }

    private InetAddress last(InetAddress peer, List<String> hops) {
        InetAddress from = peer;
        List<String> backwards = new ArrayList<>(hops);
        Collections.reverse(backwards);
        for (String hop : backwards) {
            Optional<InetAddress> before = address(bare(hop));
            if (!trusts(from) || before.isEmpty()) {
                return from;
            }
            from = before.get();
        }
        return from;
    }

    private boolean trusts(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static List<String> hops(List<String> values) {
        return values.stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip).filter(hop -> !hop.isEmpty()).toList();
    }

    /** The {@code for=} of an element of {@code Forwarded}; empty where it says none. */
    private static String forOf(String element) {
        return Arrays.stream(element.split(";")).map(String::strip).filter(pair -> pair.toLowerCase(Locale.ROOT).startsWith("for="))
                .map(pair -> pair.substring("for=".length()).replace("\"", "")).findFirst().orElse("");
    }

    /** Without brackets and port. */
    private static String bare(String hop) {
        if (hop.startsWith("[")) {
            return hop.substring(1, Math.max(1, hop.indexOf(']')));
        }
        return hop.matches("[0-9.]+:[0-9]+") ? hop.substring(0, hop.indexOf(':')) : hop;
    }

    /** Only what is written as an address: no name is looked up. */
    private static Optional<InetAddress> address(String text) {
        if (text == null || !text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|(?=.*:)[0-9a-fA-F:.]{2,45}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** An address, or all that begin with the same bits. */
    private record Network(byte[] bytes, int bits) {

        static Network parse(String text) {
            String[] parts = text.split("/", 2);
            byte[] bytes = address(parts[0]).map(InetAddress::getAddress)
                    .orElseThrow(() -> new IllegalArgumentException("“" + text + "” is no address and no network"));
            int all = bytes.length * Byte.SIZE;
            int bits = parts.length == 1 ? all : parts[1].matches("[0-9]{1,3}") ? Integer.parseInt(parts[1]) : -1;
            if (bits < 0 || bits > all) {
                throw new IllegalArgumentException("“" + text + "” has no length of 0 to " + all);
            }
            return new Network(bytes, bits);
        }

        boolean contains(InetAddress address) {
            byte[] other = address.getAddress();
            if (other.length != bytes.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((bytes[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
