package org.sheqia.tenancy.control;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A timer whose run one node does for all who come for it at that moment: under a lease, and written down ({@link Jobs}). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Job {

    /**
     * From this time of each day in China on, {@code 07:30}, once: later where everything was down then, and again where it
     * failed. The timer asks more often. Empty where each of the timer's times counts.
     */
    String daily() default "";
}
