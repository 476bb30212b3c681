package org.sheqia.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sheqia.problem.entity.Rejected;

/** What the portal says no with: the slug of a rule, or, where fields break their rules, these. */
public final class Refusal {

    private Refusal() {
    }

    public static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejected.class, no -> assertThat(said(no)).isEqualTo(why));
    }

    /** Why an act is refused; null when it is done. */
    public static String refusal(Runnable act) {
        try {
            act.run();
            return null;
        } catch (Rejected no) {
            return said(no);
        }
    }

    /**
     * An act is done where the state allows it; else it is refused and changes nothing.
     *
     * @param possible names of what the state allows, by spaces; null for nothing
     */
    public static void inState(String possible, String name, Supplier<? extends Enum<?>> status, Runnable act) {
        Enum<?> before = status.get();
        if (possible != null && List.of(possible.split(" ")).contains(name)) {
            act.run();
        } else {
            refused("illegal-state", act::run);
            assertThat((Object) status.get()).as(name).isEqualTo(before);
        }
    }

    private static String said(Rejected no) {
        return no.violations().isEmpty() ? no.slug()
                : String.join(", ", no.violations().stream().map(v -> v.field() + " " + v.code()).toList());
    }
}
