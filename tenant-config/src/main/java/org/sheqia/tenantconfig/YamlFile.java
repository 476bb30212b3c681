package org.sheqia.tenantconfig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One YAML file as JSON, remembering the line of each value so that a fault can name it. */
final class YamlFile {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();
    private JsonNode root;

    private YamlFile(String name) {
        this.name = name;
    }

    static YamlFile parse(String name, String text) {
        YamlFile file = new YamlFile(name);
        try {
            Node node = new Compose(LoadSettings.builder().setLabel(name).build()).composeString(text)
                    .orElseThrow(() -> new BrokenConfiguration(List.of(name + ":1: the file is empty")));
            file.root = file.json(node, "");
            return file;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            throw new BrokenConfiguration(List.of(name + ":" + line + ": not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            throw new BrokenConfiguration(List.of(name + ":1: not YAML: " + e.getMessage()));
        }
    }

    /** Everything in which the file breaks the schema, as {@code file:line: rule}. */
    List<String> faults(JsonSchema schema) {
        return schema.validate(root).stream().map(this::fault).sorted().toList();
    }

    String fault(String pointer, String rule) {
        return name + ":" + lineOf(pointer) + ": " + pointer + ": " + rule;
    }

    <T> T as(Class<T> type) {
        return MAPPER.convertValue(root, type);
    }

    /** The file without one of its properties. */
    <T> T without(String property, Class<T> type) {
        return MAPPER.convertValue(((ObjectNode) root.deepCopy()).without(property), type);
    }

    /** The entries of one of its properties; none where it is missing. */
    <T> List<T> list(String property, Class<T> type) {
        return !root.has(property) ? List.of() : MAPPER.convertValue(root.get(property), MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    private String fault(ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        return name + ":" + lineOf(pointer) + ": " + message.getMessage();
    }

    private int lineOf(String pointer) {
        for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
            if (lines.containsKey(p)) {
                return lines.get(p);
            }
        }
        return 1;
    }

    private JsonNode json(Node node, String pointer) {
        node.getStartMark().ifPresent(mark -> lines.put(pointer, mark.getLine() + 1));
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = ((ScalarNode) tuple.getKeyNode()).getValue();
                object.set(key, json(tuple.getValueNode(), pointer + "/" + key));
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(json(item, pointer + "/" + array.size()));
            }
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        if (scalar.getTag().equals(Tag.INT)) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(scalar.getValue()));
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(scalar.getValue()));
        }
        return scalar.getTag().equals(Tag.NULL) ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.textNode(scalar.getValue());
    }
}
