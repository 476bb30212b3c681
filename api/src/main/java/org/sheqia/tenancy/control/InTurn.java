package org.sheqia.tenancy.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a job does to many things, one after the other, each in a transaction of its own. */
public final class InTurn {

    private static final Logger LOG = Logger.getLogger(InTurn.class.getName());

    private InTurn() {
    }

    /**
     * @param pages some of the things that are left behind an id, in the order of their ids; none at the end
     * @param act   one that fails does not keep the others from it, and is tried again the next time
     */
    public static <T> void each(Function<String, List<T>> pages, Function<T, String> id, Consumer<T> act) {
        String after = "";
        for (List<T> some = pages.apply(after); !some.isEmpty(); some = pages.apply(after)) {
            some.forEach(one -> once(one, act));
            after = id.apply(some.get(some.size() - 1));
        }
    }

    private static <T> void once(T one, Consumer<T> act) {
        try {
            act.accept(one);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> one + " does not go on");
        }
    }
}
