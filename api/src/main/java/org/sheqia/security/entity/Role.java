package org.sheqia.security.entity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a person may be for a tenant, an organisation or the district. */
public enum Role {

    /** 经办: drafts and runs projects. */
    OFFICER(Scope.TENANT),
    /** 审批: approves what others drafted. */
    APPROVER(Scope.TENANT),
    /** 财务: appropriations and payments. */
    FINANCE(Scope.TENANT),
    /** Members and settings of a tenant. */
    TENANT_ADMIN(Scope.TENANT),
    /** Registers, invites and signs for an organisation. */
    ORG_ADMIN(Scope.ORGANISATION),
    /** Works for an organisation. */
    ORG_STAFF(Scope.ORGANISATION),
    /** 评审专家 and third-party assessor, assigned per project. */
    EVALUATOR(Scope.DISTRICT),
    /** Fair seasons, tenants, approval of organisations. */
    DISTRICT_ADMIN(Scope.DISTRICT),
    /** Reads everything that may be read at the time, writes nothing. */
    DISTRICT_AUDITOR(Scope.DISTRICT),
    /** 财政监督: the finance bureau decides complaints; never about an office or a bidder to which the person belongs. */
    SUPERVISOR(Scope.DISTRICT);

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** The name on the wire, like {@code tenant-admin}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Role of(String slug) {
        return Arrays.stream(values()).filter(r -> r.slug().equals(slug)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + slug));
    }

    /** What a role is for. */
    public enum Scope {
        TENANT, ORGANISATION, DISTRICT;

        public List<Role> roles() {
            return Arrays.stream(Role.values()).filter(role -> role.scope == this).toList();
        }

        /** Who gives and takes the roles of this scope. */
        public Role admin() {
            return switch (this) {
                case TENANT -> TENANT_ADMIN;
                case ORGANISATION -> ORG_ADMIN;
                case DISTRICT -> DISTRICT_ADMIN;
            };
        }
    }
}
