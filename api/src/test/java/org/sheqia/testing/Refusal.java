package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sheqia.problem.entity.Rejected;

/** What the portal says no with. */
final class Refusal {

    private Refusal() {
    }

    /** By its slug, or where fields break their rules by these. */
    static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.violations().isEmpty() ? no.slug()
                : String.join(", ", no.violations().stream().map(v -> v.field() + " " + v.code()).toList())).isEqualTo(why));
    }
}
