package org.sheqia.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutsideFilterTest {

    @Test
    void whoComesByTlsStaysThere() {
        assertThat(OutsideFilter.headers(null, "https://portal.example.cn/")).containsEntry("Strict-Transport-Security", "max-age=31536000");
        assertThat(OutsideFilter.headers(null, "http://localhost:8080/")).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void nobodyElseFramesGuessesOrReads() {
        assertThat(OutsideFilter.headers(null, "")).containsEntry("X-Content-Type-Options", "nosniff").containsEntry("Referrer-Policy", "same-origin")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin").containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsKeys("Content-Security-Policy", "Permissions-Policy");
    }
}
