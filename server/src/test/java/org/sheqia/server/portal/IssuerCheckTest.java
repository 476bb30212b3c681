package org.sheqia.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheqia.server.Answering;

/** The identity server must answer under the name that the operator gave. */
class IssuerCheckTest {

    private static final String DOCUMENT = "/realms/sheqia/.well-known/openid-configuration";

    @Test
    void serverThatCallsItselfSoIsFine() throws Exception {
        try (Answering server = new Answering()) {
            String issuer = server.url() + "realms/sheqia";
            server.with(DOCUMENT, 200, "application/json", "{\"issuer\" : \"" + issuer.replace("/", "\\/") + "\"}");

            assertThat(IssuerCheck.problem(issuer)).isEmpty();
        }
    }

    @Test
    void serverThatCallsItselfOtherwiseIsNamed() throws Exception {
        try (Answering server = new Answering().with(DOCUMENT, 200, "application/json", "{\"issuer\":\"https://id.example.org/realms/sheqia\"}")) {
            assertThat(IssuerCheck.problem(server.url() + "realms/sheqia")).hasValueSatisfying(finding ->
                    assertThat(finding.line()).contains("calls itself https://id.example.org/realms/sheqia"));
        }
    }

    @Test
    void unknownRealmIsToldFromASilentServer() throws Exception {
        String gone;
        try (Answering server = new Answering().with("/", 404, "application/json", "{}")) {
            gone = server.url() + "realms/sheqia";
            assertThat(IssuerCheck.problem(gone)).hasValueSatisfying(finding -> assertThat(finding.line()).contains("answers 404"));
        }
        assertThat(IssuerCheck.problem(gone)).hasValueSatisfying(finding -> assertThat(finding.line()).contains("does not answer"));
    }
}
