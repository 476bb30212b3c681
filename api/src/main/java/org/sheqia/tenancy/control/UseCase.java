package org.sheqia.tenancy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One intention of one person: one transaction that is tried again as a whole on a database conflict, and done once
 * however often the same {@code Idempotency-Key} asks for it.
 */
@Stereotype
@Dependent
@Retried
@Transactional
@Once
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {
}
