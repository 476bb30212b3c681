package org.sheqia.problem.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;

/** JSON: strict about what is read, instants as ISO text, nothing left out of what is written. */
public final class Json {

    private static final ObjectMapper STRICT = mapper(new SimpleModule().addDeserializer(String.class, new PlainText(false))
            .addDeserializer(Instant.class, new DateReader<>(Instant.class, Dates::instant))
            .addDeserializer(LocalDate.class, new DateReader<>(LocalDate.class, Dates::day)));
    private static final ObjectMapper OWN = mapper(new SimpleModule());

    private Json() {
    }

    /** For what callers send: texts and dates within their bounds. */
    public static ObjectMapper strict() {
        return STRICT;
    }

    /** For what this portal wrote, which stays readable whatever is asked of callers since. */
    public static ObjectMapper own() {
        return OWN;
    }

    public static String write(Object value) {
        try {
            return OWN.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads what this portal wrote; null for null. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return json == null ? null : OWN.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ObjectMapper mapper(SimpleModule readers) {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(readers)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        mapper.getFactory().setStreamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(50).maxStringLength(200_000).build());
        return mapper;
    }
}
