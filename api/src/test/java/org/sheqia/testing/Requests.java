package org.sheqia.testing;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sheqia.architecture.Shipped;

/** What callers send as bodies: every record that a resource method takes, and those inside. A new one joins by itself. */
public final class Requests {

    private Requests() {
    }

    /** Every record that can stand in a body. */
    public static Set<Class<?>> records() {
        Set<Class<?>> records = new LinkedHashSet<>();
        bodies().forEach(body -> collect(body, records));
        return records;
    }

    /** Every component of these records. */
    public static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        records().forEach(type -> Arrays.stream(type.getRecordComponents()).forEach(part -> parts.add(new Part(type, part, part.getAnnotatedType()))));
        return parts;
    }

    private static Stream<AnnotatedType> bodies() {
        return Shipped.CLASSES.stream().filter(c -> c.getPackageName().endsWith(".boundary")).flatMap(c -> Arrays.stream(c.reflect().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(POST.class) || method.isAnnotationPresent(PUT.class))
                .flatMap(Requests::body);
    }

    private static Stream<AnnotatedType> body(Method method) {
        return Arrays.stream(method.getParameters()).filter(p -> Arrays.stream(p.getAnnotations()).map(Annotation::annotationType)
                .noneMatch(a -> a.getPackageName().startsWith("jakarta.ws.rs"))).map(Parameter::getAnnotatedType);
    }

    private static void collect(AnnotatedType type, Set<Class<?>> records) {
        if (type instanceof AnnotatedParameterizedType generic) {
            Arrays.stream(generic.getAnnotatedActualTypeArguments()).forEach(argument -> collect(argument, records));
        } else if (type.getType() instanceof Class<?> plain && plain.isRecord() && records.add(plain)) {
            Arrays.stream(plain.getRecordComponents()).forEach(part -> collect(part.getAnnotatedType(), records));
        } else if (type.getType() instanceof Class<?> plain && InputStream.class.isAssignableFrom(plain)) {
            return;
        }
    }

    /**
     * One component of a record.
     *
     * @param type its type, or what its list holds
     */
    public record Part(Class<?> of, RecordComponent component, AnnotatedType type) {

        /** Whether it is a text or a list of texts. */
        public boolean isText() {
            return innermost().getType() == String.class;
        }

        /** Its type, or that of a list's elements or a map's values. */
        public AnnotatedType innermost() {
            AnnotatedType inner = type;
            while (inner instanceof AnnotatedParameterizedType generic) {
                AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
                inner = arguments[arguments.length - 1];
            }
            return inner;
        }

        @Override
        public String toString() {
            return of.getName().substring("org.sheqia.".length()) + "." + component.getName();
        }
    }
}
