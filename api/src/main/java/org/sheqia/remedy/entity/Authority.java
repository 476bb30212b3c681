package org.sheqia.remedy.entity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/** 处理投诉的部门: where the law binds a procedure the finance bureau (政府采购法 第55条), elsewhere the district. */
public enum Authority {
    FINANCE(Role.SUPERVISOR, "财政局"),
    CIVIL_AFFAIRS(Role.DISTRICT_ADMIN, "民政局");

    private final Role role;
    private final String title;

    Authority(Role role, String title) {
        this.role = role;
        this.title = title;
    }

    /** @param statutory whether the law binds the procedure */
    public static Authority of(boolean statutory) {
        return statutory ? FINANCE : CIVIL_AFFAIRS;
    }

    /** The one whose officials have that role. */
    public static Authority of(Role role) {
        return Arrays.stream(values()).filter(a -> a.role == role).findFirst().orElseThrow();
    }

    /** The roles of those to which complaints can be that somebody may read; the auditor may read all. */
    public static Set<Role> readBy(Actor actor) {
        boolean audits = actor.is(Role.DISTRICT_AUDITOR, Grant.DISTRICT);
        return Arrays.stream(values()).map(Authority::role).filter(role -> audits || actor.is(role, Grant.DISTRICT)).collect(Collectors.toSet());
    }

    public Role role() {
        return role;
    }

    /** As papers name it, like 南海区财政局. */
    public String in(String district) {
        return district + title;
    }

    /** Whether what it decides can be reviewed by law. */
    public boolean isByLaw() {
        return this == FINANCE;
    }
}
