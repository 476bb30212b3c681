package org.sheqia.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private final TrustedProxies proxies = TrustedProxies.parse("10.0.0.0/8, 192.0.2.7, fd00::/8");

    @Test
    void withoutAProxyOneComesFromWhereOneIs() {
        assertThat(TrustedProxies.parse("").client("203.0.113.5", List.of("198.51.100.1"), List.of())).isEqualTo("203.0.113.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "203.0.113.5 | 198.51.100.1                         | 203.0.113.5",
        "10.1.2.3    |                                      | 10.1.2.3",
        "10.1.2.3    | 203.0.113.5                          | 203.0.113.5",
        "10.1.2.3    | 198.51.100.1, 203.0.113.5            | 203.0.113.5",
        "10.1.2.3    | 198.51.100.1, 203.0.113.5, 192.0.2.7 | 203.0.113.5",
        "10.1.2.3    | 10.9.9.9, 192.0.2.7                  | 10.9.9.9",
        "10.1.2.3    | 198.51.100.1, unknown                | 10.1.2.3",
        "10.1.2.3    | 203.0.113.5:4711                     | 203.0.113.5",
        "10.1.2.3    | [2001:db8::5]:4711                   | 2001:db8:0:0:0:0:0:5",
        "fd00::1     | 2001:db8::5                          | 2001:db8:0:0:0:0:0:5",
        "10.1.2.3    | localhost                            | 10.1.2.3",
        "192.0.2.8   | 203.0.113.5                          | 192.0.2.8"})
    void whatStandsBeforeTheLastUntrustedIsItsOwnInvention(String connection, String forwardedFor, String client) {
        assertThat(proxies.client(connection, forwardedFor == null ? List.of() : List.of(forwardedFor), List.of())).isEqualTo(client);
    }

    @Test
    void headersThatComeTwiceAreOneList() {
        assertThat(proxies.client("10.1.2.3", List.of("198.51.100.1", "203.0.113.5"), List.of())).isEqualTo("203.0.113.5");
    }

    @Test
    void forwardedIsReadToo() {
        assertThat(proxies.client("10.1.2.3", List.of(), List.of("for=198.51.100.1, For=\"[2001:db8::5]:80\";proto=https"))).isEqualTo("2001:db8:0:0:0:0:0:5");
    }

    @Test
    void whoInventsTheHeaderThatTheProxyDoesNotWriteGainsNothing() {
        assertThat(proxies.client("10.1.2.3", List.of("203.0.113.5"), List.of("for=198.51.100.1"))).isEqualTo("10.1.2.3");
        assertThat(proxies.client("10.1.2.3", List.of("203.0.113.5"), List.of("for=203.0.113.5"))).isEqualTo("203.0.113.5");
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.5,203.0.113.5", "2001:db8:1:2:3:4:5:6,2001:db8:1:2::/64", "2001:db8:1:2::9,2001:db8:1:2::/64", "::ffff:203.0.113.5,::ffff:203.0.113.5"})
    void aNeighbourhoodIsAnAddressOrASixtyFour(String address, String network) {
        assertThat(TrustedProxies.network(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.cn", "10.0.0.0/33", "10.0.0.0/", "10.0.0", "fd00::/129", "10.0.0.0/-1"})
    void whatIsNoNetworkIsRefused(String list) {
        assertThatThrownBy(() -> TrustedProxies.parse("192.0.2.1," + list)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(list);
    }
}
