package org.sheqia.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Call;

@ArquillianTest
@RunAsClient
class AppropriationsIT {

    @ArquillianResource
    URI portal;

    @Test
    void finance_enters_what_may_be_used_of_a_source_in_a_year() {
        var entered = Call.as(portal, "jiujiang-finance").post("tenants/jiujiang/appropriations",
                Map.of("fiscalYear", 2026, "source", "TOWN_FINANCE", "amount", "1000000.00")).ok();

        assertThat(entered.get("free").asText()).isEqualTo("1000000.00");
    }
}
