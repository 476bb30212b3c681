package org.sheqia.tenancy.control;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case's method of whose result nothing may be kept, since it would tell who did what. Under the caller's
 * {@code Idempotency-Key} stands only that it was done; one that returns something runs again when asked again, and finds
 * what it did.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sealed {
}
