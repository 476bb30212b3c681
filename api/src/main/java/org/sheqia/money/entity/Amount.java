package org.sheqia.money.entity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A sum of money from {@code min} to {@code max} yuan, both included; null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Amount.Check.class)
public @interface Amount {

    String min() default "0.01";

    String max() default "9999999999999.99";

    String message() default "Amount";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with both bounds. */
    class Check implements ConstraintValidator<Amount, Money> {

        private Money min;
        private Money max;

        @Override
        public void initialize(Amount amount) {
            min = Money.of(amount.min());
            max = Money.of(amount.max());
        }

        @Override
        public boolean isValid(Money money, ConstraintValidatorContext context) {
            return money == null || (!min.exceeds(money) && !money.exceeds(max));
        }
    }
}
