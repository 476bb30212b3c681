package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;

/** Does many small steps of the sample in few transactions: a commit each would be most of the time. */
@Dependent
public class SampleBatch {

    private static final int SIZE = 25;

    @Inject
    InOneTransaction together;

    void run(List<Runnable> steps) {
        for (int i = 0; i < steps.size(); i += SIZE) {
            together.run(steps.subList(i, Math.min(i + SIZE, steps.size())));
        }
    }

    /** Steps of one tenant that need not see each other from outside. */
    void together(Runnable steps) {
        together.run(List.of(steps));
    }

    /** The same, with what comes of them. */
    <T> T together(Supplier<T> steps) {
        return together.get(steps);
    }

    /** The transaction's own bean, so that the container wraps it. */
    @Dependent
    static class InOneTransaction {

        @Transactional
        void run(List<Runnable> steps) {
            steps.forEach(Runnable::run);
        }

        @Transactional
        <T> T get(Supplier<T> steps) {
            return steps.get();
        }
    }
}
