package org.sheqia.tenantconfig;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.tenantconfig.ContractTemplate.Purpose;

/**
 * Which tenants exist and what each decides: read once at the start from the files of this module and, where given, of
 * a folder of the operator's. Immutable.
 */
public final class TenantCatalog {

    private final Map<String, Tenant> tenants = new LinkedHashMap<>();
    private final Map<String, ClockRule> clocks = new LinkedHashMap<>();
    private final Map<String, Procedure> procedures = new LinkedHashMap<>();
    private final Map<String, ContractTemplate> contracts = new LinkedHashMap<>();

    private TenantCatalog() {
    }

    /** The tenants that this module ships. */
    public static TenantCatalog load() {
        return load(null);
    }

    /**
     * @param folder further files, {@code tenants/*.yaml}, {@code procedures/*.yaml}, {@code clocks/*.yaml} and
     *               {@code contracts/*.yaml}; one of the same code replaces the shipped one; null for none
     * @throws BrokenConfiguration when a file breaks a rule; names every file, line and rule
     */
    public static TenantCatalog load(Path folder) {
        TenantCatalog catalog = new TenantCatalog();
        List<String> faults = new ArrayList<>();
        Map<String, YamlFile> ofClocks = new HashMap<>();
        for (YamlFile file : YamlFolder.read("clocks", folder, faults)) {
            catalog.check(file, schema("clock"), faults).ifPresent(f -> ofClocks.put(catalog.add(f.as(ClockRule.class)), f));
        }
        ofClocks.forEach((code, file) -> faults.addAll(ClockRules.faults(file, catalog.clocks.get(code), catalog.clocks.keySet())));
        for (YamlFile file : YamlFolder.read("procedures", folder, faults)) {
            catalog.check(file, schema("procedure"), faults).ifPresent(f -> catalog.add(f, f.without("clocks", Procedure.class), faults));
        }
        for (YamlFile file : YamlFolder.read("contracts", folder, faults)) {
            catalog.check(file, schema("contract"), faults).ifPresent(f -> catalog.add(f, f.as(ContractTemplate.class), faults));
        }
        for (YamlFile file : YamlFolder.read("tenants", folder, faults)) {
            catalog.check(file, schema("tenant"), faults).ifPresent(f -> catalog.add(f, f.as(Tenant.class), faults));
        }
        if (!faults.isEmpty()) {
            throw new BrokenConfiguration(faults);
        }
        return catalog;
    }

    public List<Tenant> tenants() {
        return List.copyOf(tenants.values());
    }

    public Optional<Tenant> tenant(String code) {
        return Optional.ofNullable(tenants.get(code));
    }

    public List<Procedure> procedures() {
        return List.copyOf(procedures.values());
    }

    public Optional<Procedure> procedure(String code) {
        return Optional.ofNullable(procedures.get(code));
    }

    /** Every statutory rule, gates and forms too, by code. */
    public List<ClockRule> clocks() {
        return List.copyOf(clocks.values());
    }

    public Optional<ClockRule> clock(String code) {
        return Optional.ofNullable(clocks.get(code));
    }

    /** The template of a tenant's contracts. */
    public ContractTemplate contractTemplate(Tenant tenant) {
        return contracts.get(tenant.contract());
    }

    /**
     * The template of what changes a contract.
     *
     * @throws java.util.NoSuchElementException where no file has that purpose
     */
    public ContractTemplate template(Purpose purpose) {
        return contracts.values().stream().filter(t -> t.purpose() == purpose).findFirst().orElseThrow();
    }

    /** The tenant that a project list calls by this Chinese name. */
    public Optional<Tenant> tenantNamed(String name) {
        return tenants.values().stream().filter(t -> t.name().zh().equals(name) || t.aliases().contains(name)).findFirst();
    }

    private Optional<YamlFile> check(YamlFile file, JsonSchema schema, List<String> faults) {
        List<String> found = file.faults(schema);
        faults.addAll(found);
        return found.isEmpty() ? Optional.of(file) : Optional.empty();
    }

    private String add(ClockRule rule) {
        clocks.put(rule.code(), rule);
        return rule.code();
    }

    private void add(YamlFile file, Procedure procedure, List<String> faults) {
        ProcedureClocks own = new ProcedureClocks(procedure, file.list("clocks", OwnClock.class), clocks);
        faults.addAll(Stream.concat(ProcedureRules.faults(file, procedure).stream(), own.faults(file).stream()).distinct().toList());
        procedures.put(procedure.code(), procedure.withClocks(own.effective()));
    }

    private void add(YamlFile file, ContractTemplate template, List<String> faults) {
        faults.addAll(ContractTemplateRules.faults(file, template));
        contracts.put(template.code(), template);
    }

    private void add(YamlFile file, Tenant tenant, List<String> faults) {
        faults.addAll(TenantRules.faults(file, tenant, procedures.keySet(), ofContracts()));
        tenants.put(tenant.code(), tenant);
    }

    private Set<String> ofContracts() {
        return contracts.values().stream().filter(t -> t.purpose() == Purpose.CONTRACT).map(ContractTemplate::code).collect(Collectors.toSet());
    }

    private static JsonSchema schema(String name) {
        try (InputStream in = TenantCatalog.class.getResourceAsStream(name + ".schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER).locale(Locale.ENGLISH).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
