package org.sheqia.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sheqia.problem.control.Json;

/** One operation of the OpenAPI document, with a body as its schema admits it. A new one joins by itself. */
public record Operation(String method, String path, JsonNode described) {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete");
    private static final JsonNode DOCUMENT = document();

    public static List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        DOCUMENT.get("paths").fields().forEachRemaining(path -> METHODS.stream().filter(path.getValue()::has).forEach(method -> operations.add(
                new Operation(method.toUpperCase(Locale.ROOT), path.getKey().substring("/v1/".length()), path.getValue().get(method)))));
        return operations;
    }

    /**
     * Sends it.
     *
     * @param ids    what stands in the address and in the body, by name; anything else is an id that nothing has
     * @param fields what the body says in place of the least that its schema admits, where it has that field
     */
    public Answer by(Call call, Map<String, String> ids, Map<String, ?> fields) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        filled = filled.replaceAll("\\{[^}]+}", Fair.unknownId());
        if (takesFile()) {
            return call.send(method, filled + "?name=a.txt", fields.get("file") instanceof byte[] file ? file : "x".getBytes(StandardCharsets.UTF_8));
        }
        return call.send(method, filled, schema() == null ? null : body(ids, fields).toString());
    }

    /** The names of its parameters in the address, {@code path} or {@code query}. */
    public List<String> parameters(String in) {
        return Stream.of(described.path("parameters")).flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                .filter(parameter -> parameter.path("in").asText().equals(in)).map(parameter -> parameter.get("name").asText()).toList();
    }

    /** The least body that its schema admits; null where it takes none. */
    public String body(Map<String, String> ids) {
        return schema() == null ? null : body(ids, Map.of()).toString();
    }

    /** The names of its body's fields. */
    public List<String> fields() {
        List<String> names = new ArrayList<>();
        JsonNode schema = schema();
        while (schema.has("$ref")) {
            schema = DOCUMENT.at(schema.get("$ref").asText().substring(1));
        }
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    public boolean takesFile() {
        return described.path("requestBody").path("content").has("application/octet-stream");
    }

    public boolean reads() {
        return method.equals("GET");
    }

    private JsonNode schema() {
        return described.path("requestBody").path("content").path("application/json").get("schema");
    }

    private JsonNode body(Map<String, String> ids, Map<String, ?> fields) {
        JsonNode body = least(schema());
        if (body instanceof ObjectNode object) {
            Stream.of(ids, fields).forEach(given -> given.forEach((name, value) -> {
                if (object.has(name) && (!object.get(name).isArray() || value instanceof List)) {
                    object.set(name, Json.read(Json.write(value), JsonNode.class));
                }
            }));
        }
        return body;
    }

    /** The least that a schema admits: null where that may be, else the shortest. */
    private static JsonNode least(JsonNode schema) {
        if (schema.has("$ref")) {
            return least(DOCUMENT.at(schema.get("$ref").asText().substring(1)));
        }
        for (JsonNode one : schema.path("anyOf")) {
            return nullable(schema) ? JsonNodeFactory.instance.nullNode() : least(one);
        }
        if (nullable(schema)) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JsonNodeFactory.instance.booleanNode(false);
            default -> JsonNodeFactory.instance.textNode(text(schema));
        };
    }

    private static boolean nullable(JsonNode schema) {
        return schema.path("type").toString().contains("null") || schema.path("anyOf").toString().contains("{\"type\":\"null\"}");
    }

    private static ObjectNode object(JsonNode schema) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("required").forEach(name -> object.set(name.asText(), least(schema.get("properties").get(name.asText()))));
        return object;
    }

    private static ArrayNode array(JsonNode schema) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < schema.path("minItems").asInt(); i++) {
            array.add(least(schema.get("items")));
        }
        return array;
    }

    private static String text(JsonNode schema) {
        if (schema.has("pattern")) {
            return schema.path("examples").path(0).asText("08:00");
        }
        return switch (schema.path("format").asText()) {
            case "date-time" -> "2026-06-01T01:00:00Z";
            case "date" -> "2026-06-01";
            default -> schema.path("minLength").asInt() == 36 ? Fair.unknownId() : "字".repeat(Math.max(2, schema.path("minLength").asInt()));
        };
    }

    private static JsonNode document() {
        try {
            return Json.strict().readTree(new File("target/openapi.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
