package org.sheqia.money.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Money in a DECIMAL(15,2). */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return money == null ? null : money.toBigDecimal();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal amount) {
        return amount == null ? null : Money.of(amount);
    }

    /** A sum or the largest of such columns, which a query gives as money or as the database's number; of no rows, nothing. */
    public static Money read(Object found) {
        return found == null ? Money.ZERO : found instanceof Money money ? money : Money.of((BigDecimal) found);
    }
}
