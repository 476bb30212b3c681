package org.sheqia.server.portal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheqia.server.StartRefused;

/** The operator's environment variables, and a list of what is wrong with them: all of it, not only the first. */
final class Environment {

    private final Map<String, String> variables;
    private final Set<String> problems = new LinkedHashSet<>();

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * @param remedy what to set it to, as in "set it to the address of the database"
     * @return the value, or an empty string when it is missing, which is noted
     */
    String required(String name, String remedy) {
        return optional(name).orElseGet(() -> {
            problem(name + " is not set: " + remedy);
            return "";
        });
    }

    /** A port number between 1 and 65535; anything else is noted. */
    int port(String name, int otherwise) {
        Optional<String> value = optional(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get().matches("\\d{1,5}") && Integer.parseInt(value.get()) >= 1 && Integer.parseInt(value.get()) <= 65535) {
            return Integer.parseInt(value.get());
        }
        problem("%s is “%s”: set it to a port number between 1 and 65535".formatted(name, value.get()));
        return otherwise;
    }

    /** One of some words; anything else is noted. */
    String oneOf(String name, String otherwise, String... words) {
        String value = optional(name).orElse(otherwise);
        if (List.of(words).contains(value)) {
            return value;
        }
        problem("%s is “%s”: set it to %s, or leave it out".formatted(name, value, String.join(" or ", words)));
        return otherwise;
    }

    /** Notes a line for the operator; the same line twice is one. */
    void problem(String line) {
        problems.add(line);
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    /** @throws StartRefused when anything was noted */
    void requireSound() {
        if (!problems.isEmpty()) {
            throw new StartRefused(List.copyOf(problems));
        }
    }
}
