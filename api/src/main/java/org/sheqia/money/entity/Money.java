package org.sheqia.money.entity;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of yuan (CNY) with exactly two digits. On the wire a decimal string, {@code "1008000.00"}. The one rounding
 * rule is half up to the cent (分).
 */
@Schema(type = SchemaType.STRING, format = "decimal", pattern = "^-?\\d{1,13}\\.\\d{2}$", example = "1008000.00",
        description = "Yuan (CNY), two decimals")
@JsonDeserialize(using = MoneyReader.class)
public final class Money implements Comparable<Money>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern WIRE = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2})?");
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private final BigDecimal amount;

    private Money(BigDecimal amount) {
        this.amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Rounds half up to two digits. */
    public static Money of(BigDecimal amount) {
        return new Money(amount);
    }

    /**
     * Reads what a caller sent.
     *
     * @throws NumberFormatException for anything but digits with at most two decimals
     */
    public static Money of(String amount) {
        if (!WIRE.matcher(amount).matches()) {
            throw new NumberFormatException("money: at most 13 digits and 2 decimals");
        }
        return new Money(new BigDecimal(amount));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money times(BigDecimal quantity) {
        return new Money(amount.multiply(quantity));
    }

    /** This many hundredths of the amount. */
    public Money percent(int percent) {
        return new Money(amount.multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    public BigDecimal toBigDecimal() {
        return amount;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && amount.equals(money.amount);
    }

    @Override
    public int hashCode() {
        return amount.hashCode();
    }

    /** As people read it, {@code 1,008,000.00}. */
    public String grouped() {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
