package org.sheqia.problem.control;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.Arrays;
import org.sheqia.problem.entity.SeenText;

/**
 * Text as a person types it: trimmed, line ends as {@code \n}, without what cannot be seen (Unicode's category Cf, like
 * marks of direction, which come along when something is pasted); other control characters but the tab are refused. A
 * field with room for less than {@value #SEVERAL_LINES} characters is one line.
 */
public final class PlainText extends StdDeserializer<String> implements ContextualDeserializer {

    /** A field that is at least so long may have several lines. */
    public static final int SEVERAL_LINES = 500;

    private static final long serialVersionUID = 1L;
    private static final String LINE_ENDS = "\r\n|[\\u2028\\u2029]";

    private final boolean oneLine;

    PlainText(boolean oneLine) {
        super(String.class);
        this.oneLine = oneLine;
    }

    /** What was typed, cleaned. @throws IllegalArgumentException with the code of the rule that it breaks */
    public static String of(String typed, boolean oneLine) {
        String plain = SeenText.of(typed.replaceAll(LINE_ENDS, "\n"));
        if (plain.codePoints().anyMatch(c -> c == 0xFFFE || c == 0xFFFF || Character.getType(c) == Character.SURROGATE
                || Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new IllegalArgumentException("control-character");
        }
        if (oneLine && plain.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("one-line");
        }
        return plain;
    }

    /** By the length that the field of a record admits; of a list's or a map's texts by theirs. */
    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        Class<?> of = property == null || property.getMember() == null ? Object.class : property.getMember().getDeclaringClass();
        return !of.isRecord() ? this : Arrays.stream(of.getRecordComponents()).filter(part -> part.getName().equals(property.getName())).findFirst()
                .<JsonDeserializer<?>>map(part -> new PlainText(isOneLine(part.getAnnotatedType()))).orElse(this);
    }

    private static boolean isOneLine(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType several) {
            AnnotatedType[] parts = several.getAnnotatedActualTypeArguments();
            return isOneLine(parts[parts.length - 1]);
        }
        Size size = type.getAnnotation(Size.class);
        return size == null || size.max() < SEVERAL_LINES;
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        try {
            return of(parser.getText(), oneLine);
        } catch (IllegalArgumentException e) {
            throw InvalidFormatException.from(parser, e.getMessage(), parser.getText(), String.class);
        }
    }
}
