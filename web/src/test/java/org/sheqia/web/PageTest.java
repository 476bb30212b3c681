package org.sheqia.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void addressesOfTheApplicationAreRoutes() {
        assertThat(Page.isRoute("/projects")).isTrue();
        assertThat(Page.isRoute("/t/guicheng/projects/7f1c.2/edit")).isTrue();
    }

    @Test
    void filesAndTheStartPageAreNot() {
        assertThat(Page.isRoute("/")).isFalse();
        assertThat(Page.isRoute("/favicon.svg")).isFalse();
        assertThat(Page.isRoute("/assets/gone")).isFalse();
    }

    @Test
    void theApiIsNeverAnsweredWithThePage() {
        assertThat(Page.isRoute("/api/v1/portal")).isFalse();
        assertThat(Page.isRoute("/health")).isFalse();
        assertThat(Page.isRoute("/health/ready")).isFalse();
        assertThat(Page.isRoute("/metrics")).isFalse();
        assertThat(Page.isOfTheServer("/metrics/base")).isTrue();
        assertThat(Page.isOfTheServer("/health")).isTrue();
        assertThat(Page.isOfTheServer("/healthy")).isFalse();
    }
}
