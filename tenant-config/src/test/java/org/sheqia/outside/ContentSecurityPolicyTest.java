package org.sheqia.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    @Test
    void scriptComesFromThePortalOnly() {
        assertThat(directives("https://login.example.cn/realms/sheqia")).containsEntry("script-src", "'self'");
    }

    @Test
    void theIdentityProviderMayBeAskedAndFramedByItsOrigin() {
        assertThat(directives("http://localhost:8180/realms/sheqia"))
                .containsEntry("connect-src", "'self' http://localhost:8180")
                .containsEntry("frame-src", "'self' http://localhost:8180");
    }

    @Test
    void withoutAnIdentityProviderThereIsOnlyThePortal() {
        assertThat(directives(null)).containsEntry("connect-src", "'self'").containsEntry("default-src", "'none'");
    }

    private static Map<String, String> directives(String issuer) {
        return Arrays.stream(ContentSecurityPolicy.forIssuer(issuer).split("; "))
                .map(d -> d.split(" ", 2)).collect(Collectors.toMap(d -> d[0], d -> d[1]));
    }
}
