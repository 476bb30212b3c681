package org.sheqia.problem.boundary;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sheqia.problem.control.Dates;
import org.sheqia.problem.control.PlainText;
import org.sheqia.problem.entity.Rejected;

/** Reads what stands in addresses as bodies are read: a parameter that does not fit is named, and an address that cannot be is not there. */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> PlainText.of(text, true),
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf);

    /** Names of parameters that are years. */
    private static final Set<String> YEARS = Set.of("year", "fiscalYear");

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        return reader == null || name(annotations) == null ? null : (ParamConverter<T>) new Parameter(name(annotations), isPath(annotations), type, reader);
    }

    private static boolean isPath(Annotation... annotations) {
        return Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
    }

    private static String name(Annotation... annotations) {
        return Arrays.stream(annotations).map(a -> a instanceof QueryParam query ? query.value() : a instanceof PathParam path ? path.value() : null)
                .filter(name -> name != null).findFirst().orElse(null);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> ((Enum<?>) c).name().equals(text)).findFirst().orElseThrow(IllegalArgumentException::new);
    }

    private record Parameter(String name, boolean inPath, Class<?> type, Function<String, Object> reader) implements ParamConverter<Object> {

        @Override
        public Object fromString(String text) {
            if (text == null || text.isEmpty() && type != String.class && !type.isPrimitive()) {
                return null;
            }
            try {
                Object value = reader.apply(text);
                if (YEARS.contains(name) && value instanceof Integer year && (year < Dates.FIRST_YEAR || year > Dates.LAST_YEAR)) {
                    throw new IllegalArgumentException("Range");
                }
                return value;
            } catch (IllegalArgumentException e) {
                throw inPath ? Rejected.hidden() : refused(text, e);
            }
        }

        private Rejected refused(String text, IllegalArgumentException e) {
            if (type.isEnum()) {
                return Rejected.field(name, "unknown-value", "value", text, "allowed", Arrays.toString(type.getEnumConstants()));
            }
            if ("Range".equals(e.getMessage())) {
                return Rejected.field(name, "date");
            }
            return Rejected.field(name, type == String.class ? e.getMessage() : "wrong-type");
        }

        @Override
        public String toString(Object value) {
            return String.valueOf(value);
        }
    }
}
