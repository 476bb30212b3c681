package org.sheqia.tenantconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheqia.tenantconfig.ContractTemplate.Purpose;
import org.sheqia.tenantconfig.ContractTemplate.Section;
import org.sheqia.tenantconfig.ContractTemplate.Wording;

/** What a schema cannot say of a template: fields and words that must exist. */
final class ContractTemplateRules {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> FIELDS = Set.of("number", "title", "buyer", "buyerAddress", "organisation", "creditCode",
            "serviceFrom", "serviceUntil", "amount", "amountInWords", "excellent", "good", "pass", "clauses");
    private static final Set<String> SUPPLEMENT_FIELDS = Set.of("number", "contractNumber", "title", "buyer", "buyerAddress",
            "organisation", "creditCode", "reason", "value", "valueInWords", "amount", "amountAfter", "gate", "serviceUntil",
            "serviceUntilAfter", "paid", "stillToPay", "toPayBack");
    private static final List<String> WORDS = List.of("number", "page", "indicator", "role", "unit", "quantity", "unitPrice", "total",
            "instalment", "gate", "percent", "amount", "SIGNED", "MID_TERM_PASSED", "FINAL_PASSED", "stage", "criterion", "weight",
            "MID_TERM", "FINAL");
    private static final List<String> SUPPLEMENT_WORDS = List.of("number", "indicator", "unit", "quantity", "unitPrice", "total",
            "SIGNED", "MID_TERM_PASSED", "FINAL_PASSED");

    private ContractTemplateRules() {
    }

    static List<String> faults(YamlFile file, ContractTemplate template) {
        List<String> faults = new ArrayList<>();
        boolean contract = template.purpose() == Purpose.CONTRACT;
        for (int i = 0; i < template.languages().size(); i++) {
            Wording wording = template.languages().get(i);
            String at = "/languages/" + i;
            (contract ? WORDS : SUPPLEMENT_WORDS).stream().filter(w -> !wording.words().containsKey(w))
                    .forEach(w -> faults.add(file.fault(at + "/words", "the word " + w + " is missing")));
            for (int s = 0; s < wording.sections().size(); s++) {
                unknownFields(wording.sections().get(s), contract ? FIELDS : SUPPLEMENT_FIELDS, file, at + "/sections/" + s + "/text", faults);
            }
        }
        return faults;
    }

    private static void unknownFields(Section section, Set<String> known, YamlFile file, String at, List<String> faults) {
        Matcher field = FIELD.matcher(section.text() == null ? "" : section.text());
        while (field.find()) {
            if (!known.contains(field.group(1))) {
                faults.add(file.fault(at, "there is no field " + field.group()));
            }
        }
    }
}
