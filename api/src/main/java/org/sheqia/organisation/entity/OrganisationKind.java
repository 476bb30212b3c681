package org.sheqia.organisation.entity;

import java.util.List;
import org.sheqia.problem.entity.Rejected;

/** What sort of social organisation it is, as the first two digits of its credit code tell. */
public enum OrganisationKind {
    /** 社会团体. */
    ASSOCIATION("51"),
    /** 民办非企业单位. */
    PRIVATE_NON_ENTERPRISE("52"),
    /** 基金会. */
    FOUNDATION("53"),
    /** 备案组织: recorded with its community, no legal person, so it has a record number (BA and 16 digits) and cannot bid. */
    RECORDED("BA");

    private final String prefix;

    OrganisationKind(String prefix) {
        this.prefix = prefix;
    }

    /** True when a code of this beginning belongs to the kind. */
    public boolean begins(String code) {
        return code.startsWith(prefix);
    }

    /** @throws Rejected {@code credit-code-form}; {@code credit-code-kind}: a code that cannot be one of this kind; a broken checksum is the district's to judge */
    public void requireCode(String code) {
        if (!(this == RECORDED ? code.matches("BA\\d{16}") : CreditCode.isWellFormed(code))) {
            throw Rejected.field("creditCode", "credit-code-form");
        }
        if (!begins(code)) {
            throw Rejected.field("creditCode", "credit-code-kind");
        }
    }

    /** True when a code of this kind has wrong checks. */
    public boolean isBroken(String code) {
        return this != RECORDED && !CreditCode.isValid(code);
    }

    public boolean mayBid() {
        return bidders().contains(this);
    }

    /** The kinds that may bid for projects. */
    public static List<OrganisationKind> bidders() {
        return List.of(ASSOCIATION, PRIVATE_NON_ENTERPRISE);
    }
}
