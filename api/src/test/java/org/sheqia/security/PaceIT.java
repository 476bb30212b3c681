package org.sheqia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Call;
import org.sheqia.testing.Tokens;

/** Who asks for more than there is in a minute is told when to come again, and nobody else notices. */
@ArquillianTest
@RunAsClient
class PaceIT {

    /** Twice what TestDatabase sets: some of it comes back while they ask. */
    private static final int MANY = 6000;

    @ArquillianResource
    URI portal;

    @Test
    void an_address_has_so_many_requests_a_minute() {
        Call somebody = Call.as(portal, null);
        Answer refused = refusedOf(i -> somebody.header("X-Forwarded-For", "2001:db8:9:9::" + Integer.toHexString(i)));

        refused.refused(429, "too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        somebody.header("X-Forwarded-For", "2001:db8:9:a::1").get("portal").ok();
    }

    @Test
    void a_person_has_so_many_wherever_it_sits() {
        Call person = Call.as(portal, "ngo5-staff").header("Authorization", "Bearer " + Tokens.of("ngo5-staff"));
        Answer refused = refusedOf(i -> person.header("X-Forwarded-For", "10.200." + i / 250 + "." + i % 250));

        refused.refused(429, "too-many-requests");
        Call.as(portal, "ngo5-admin").header("X-Forwarded-For", "10.200.0.1").get("portal").ok();
    }

    private static Answer refusedOf(IntFunction<Call> calls) {
        List<Answer> refused = IntStream.range(0, MANY).parallel().mapToObj(i -> calls.apply(i).get("portal")).filter(answer -> answer.status() == 429).toList();
        assertThat(refused).as("at least a thousand are too many").hasSizeGreaterThan(1000);
        return refused.get(0);
    }
}
