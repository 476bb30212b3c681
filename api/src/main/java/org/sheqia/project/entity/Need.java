package org.sheqia.project.entity;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.audit.entity.Change;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.tenantconfig.NeedConsultation;

/**
 * 采购需求: what of a project is put before the public. Prices, dates and how bids are scored are no part of it, nor does
 * another title make another need.
 */
@Schema(name = "Need")
public record Need(String title, @Schema(nullable = true) String area, @Schema(nullable = true) String need,
        @Schema(nullable = true) String beneficiaries, @Schema(nullable = true) Integer beneficiaryCount, List<Wanted> indicators,
        @Schema(nullable = true) String requirements) {

    /** So much of a service, whatever it costs. */
    @Schema(name = "WantedService")
    public record Wanted(String name, String unit, int quantity) {
    }

    public static Need of(ProjectContent content) {
        return new Need(content.title(), said(content.area()), said(content.need()), said(content.beneficiaries()), content.beneficiaryCount(),
                content.indicators().stream().map(i -> new Wanted(i.name(), i.unit(), i.quantity())).toList(), said(content.requirements()));
    }

    /**
     * The need of a draft, to put before the public or to have an exception from that.
     *
     * @param rule what the project's procedure asks for; null where it asks for nothing
     * @throws Rejected unless the project is drafted, its procedure asks for it and the need is complete
     */
    static Need toConsult(Project project, NeedConsultation rule) {
        project.requireDraft();
        if (rule == null) {
            throw Rejected.conflict("consultation-not-asked");
        }
        Need need = of(project.content());
        need.requireComplete();
        return need;
    }

    /** The fields in which the other is another need; a title makes none. */
    public List<String> differences(Need other) {
        return Change.fields(Change.between(other, this)).stream().filter(field -> !field.equals("title")).toList();
    }

    /** @throws Rejected {@code invalid} where nobody could say anything of it yet */
    void requireComplete() {
        List<Violation> missing = new ArrayList<>();
        demand(missing, "area", area);
        demand(missing, "need", need);
        demand(missing, "beneficiaries", beneficiaries);
        demand(missing, "beneficiaryCount", beneficiaryCount);
        if (indicators.isEmpty()) {
            missing.add(Violation.of("indicators", "indicators-empty"));
        }
        if (!missing.isEmpty()) {
            throw Rejected.invalid(missing);
        }
    }

    private static void demand(List<Violation> missing, String field, Object value) {
        if (value == null) {
            missing.add(Violation.of(field, "NotNull"));
        }
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
