package org.sheqia.money.entity;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;

/** Reads money from a decimal string only: a JSON number has been binary somewhere on its way. */
final class MoneyReader extends StdDeserializer<Money> {

    private static final long serialVersionUID = 1L;

    MoneyReader() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw InvalidFormatException.from(parser, "money", parser.getText(), Money.class);
        }
        try {
            return Money.of(parser.getText());
        } catch (NumberFormatException e) {
            throw InvalidFormatException.from(parser, "money", parser.getText(), Money.class);
        }
    }
}
