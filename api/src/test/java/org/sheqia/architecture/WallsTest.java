package org.sheqia.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;

/**
 * Walls in queries too: what JPQL and SQL name is an arrow like an import, and arrows do not bend back. Who needs another's rows from
 * below asks through an interface that the other implements.
 */
class WallsTest {

    /** Where a query names what it is about; after a comma only with an alias, since there it might be a column. */
    private static final Pattern NAMED = Pattern.compile("(?:\\b(?:from|join|update|into|delete from)\\s+(\\w+)|,\\s*(\\w+)\\s+[a-z]\\w{0,2}\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GAP = Pattern.compile("\\b(?:from|join|update|into) \u0001");
    private static final Pattern LITERAL = Pattern.compile("org\\.sheqia\\.(\\w+)\\.(?:entity|control)\\.");
    private static final Pattern QUERY = Pattern.compile("(?is).*\\b(?:select|from|join|update|insert|delete|where|exists)\\b.*");

    private final Map<String, JavaClass> classes = new TreeMap<>();

    /** Entities and tables by name, with the component whose they are. */
    private final Map<String, String> owners = new HashMap<>();

    WallsTest() {
        Shipped.CLASSES.stream()
                .filter(c -> c.getPackageName().matches("org\\.sheqia\\.\\w+\\..*") && !c.getPackageName().startsWith("org.sheqia.tenantconfig"))
                .forEach(c -> classes.put(c.getName(), c));
        classes.values().stream().filter(c -> c.isAnnotatedWith(Entity.class)).forEach(c -> {
            owners.put(c.getSimpleName(), component(c));
            if (c.isAnnotatedWith(Table.class)) {
                owners.put(c.getAnnotationOfType(Table.class).name(), component(c));
            }
        });
    }

    @Test
    void what_queries_name_are_arrows_like_imports_and_none_bends_back() {
        assertThat(cycles(arrows())).as("components that reach themselves, by imports and by what their queries name").isEmpty();
    }

    @Test
    void nothing_calls_the_desk_and_nobody_asks_for_its_rows() {
        Map<String, Map<String, String>> arrows = arrows();
        arrows.remove("desk");
        assertThat(arrows.values()).noneMatch(to -> to.containsKey("desk"));
    }

    /** What the test would say of a component of the ground that looked into a contract. */
    @Test
    void an_arrow_that_bends_back_is_seen() {
        Map<String, Map<String, String>> arrows = arrows();
        for (String query : List.of("select count(c) from Contract c where c.tenantId = :tenant", "select e.id from BudgetEntry e, Contract c where c.id = e.id",
                "update contract set number = ?", "select e from BudgetEntry e where exists (select c from Contract c where c.id = e.contractId)",
                " and e.status = org.sheqia.contract.entity.ContractStatus.ACTIVE")) {
            Map<String, Map<String, String>> bent = new TreeMap<>();
            arrows.forEach((from, to) -> bent.put(from, new TreeMap<>(to)));
            named(query).forEach(to -> bent.get("budget").put(to, "a made-up query"));
            assertThat(cycles(bent)).as(query).anyMatch(cycle -> cycle.contains("a made-up query"));
        }
        assertThat(named(List.of("select e from \u0001 e", "Contract"))).containsExactly("contract");
        assertThat(named("the contract is signed, and a report from somebody")).isEmpty();
    }

    /** From whom to whom, with an example. */
    private Map<String, Map<String, String>> arrows() {
        Map<String, Map<String, String>> arrows = new TreeMap<>();
        for (JavaClass type : classes.values()) {
            Map<String, String> to = arrows.computeIfAbsent(component(type), c -> new TreeMap<>());
            type.getDirectDependenciesFromSelf().stream().map(d -> d.getTargetClass().getBaseComponentType()).filter(c -> classes.containsKey(c.getName()))
                    .forEach(c -> to.putIfAbsent(component(c), type.getSimpleName()));
            // A migration speaks of the schema as it was then.
            if (!type.isAssignableTo(JavaMigration.class)) {
                named(Strings.of(type.reflect())).forEach(c -> to.putIfAbsent(c, "a query of " + type.getSimpleName()));
            }
            to.remove(component(type));
        }
        return arrows;
    }

    /** With the entities that a class names by themselves, where it puts one into a query. */
    private Set<String> named(List<String> texts) {
        Set<String> components = new TreeSet<>();
        texts.forEach(text -> components.addAll(named(text)));
        if (texts.stream().anyMatch(GAP.asPredicate())) {
            texts.stream().map(owners::get).filter(Objects::nonNull).forEach(components::add);
        }
        return components;
    }

    private Set<String> named(String text) {
        Set<String> components = new TreeSet<>();
        Matcher literal = LITERAL.matcher(text);
        while (literal.find()) {
            components.add(literal.group(1));
        }
        Matcher named = NAMED.matcher(text);
        while (QUERY.matcher(text).matches() && named.find()) {
            String owner = owners.get(named.group(1) == null ? named.group(2) : named.group(1));
            if (owner != null) {
                components.add(owner);
            }
        }
        return components;
    }

    private static List<String> cycles(Map<String, Map<String, String>> arrows) {
        List<String> cycles = new ArrayList<>();
        arrows.forEach((from, to) -> to.forEach((next, example) -> {
            if (reach(arrows, next, new TreeSet<>()).contains(from)) {
                cycles.add(from + " → " + next + " (" + example + ")");
            }
        }));
        return cycles;
    }

    private static Set<String> reach(Map<String, Map<String, String>> arrows, String from, Set<String> seen) {
        if (seen.add(from)) {
            arrows.getOrDefault(from, Map.of()).keySet().forEach(next -> reach(arrows, next, seen));
        }
        return seen;
    }

    private static String component(JavaClass type) {
        return type.getPackageName().replaceFirst("org\\.sheqia\\.(\\w+).*", "$1");
    }
}
