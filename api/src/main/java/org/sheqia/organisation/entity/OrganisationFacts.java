package org.sheqia.organisation.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.account.entity.PersonName;
import org.sheqia.problem.entity.Rejected;

/**
 * What the district vouches for; it changes by proposal and approval only.
 *
 * @param controllingPerson who controls it (政府采购法实施条例 第18条)
 * @param grade             1A to 5A of the social organisation assessment, or null
 * @param gradeUntil        last day on which the grade holds (five years); given with every grade
 */
@Schema(name = "OrganisationFacts")
public record OrganisationFacts(
        @NotNull OrganisationKind kind,
        @NotNull @Size(min = 2, max = 200) String name,
        @NotNull @Size(min = 1, max = 100) String legalRepresentative,
        @NotNull @Size(min = 1, max = 100) String controllingPerson,
        @Schema(nullable = true) @Pattern(regexp = "[1-5]A") String grade,
        @Schema(nullable = true) LocalDate gradeUntil) {

    /** One line of what everybody sees. */
    private static final String NAME = "[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\x{FE00}-\\x{FE0F}]+";

    public OrganisationFacts {
        legalRepresentative = legalRepresentative == null ? null : PersonName.written(legalRepresentative);
        controllingPerson = controllingPerson == null ? null : PersonName.written(controllingPerson);
    }

    /**
     * @param least or null
     * @throws Rejected {@code grade-too-low}: less, or no longer valid on that day
     */
    void requireGrade(String least, LocalDate day) {
        if (least != null && (grade == null || grade.compareTo(least) < 0 || gradeUntil != null && gradeUntil.isBefore(day))) {
            throw Rejected.forbidden("grade-too-low", "least", least);
        }
    }

    private static void requireWritten(String field, String person) {
        if (person.isEmpty()) {
            throw Rejected.field(field, "NotNull");
        }
    }

    /** @throws Rejected {@code organisation-name}; {@code grade-until-missing} for a grade without its term, or a term without a grade */
    public void require() {
        requireWritten("legalRepresentative", legalRepresentative);
        requireWritten("controllingPerson", controllingPerson);
        if (!name.matches(NAME)) {
            throw Rejected.field("name", "organisation-name");
        }
        if ((grade == null) != (gradeUntil == null)) {
            throw Rejected.field("gradeUntil", "grade-until-missing");
        }
    }
}
