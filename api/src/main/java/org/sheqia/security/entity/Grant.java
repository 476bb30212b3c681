package org.sheqia.security.entity;

/**
 * One role that a person has now.
 *
 * @param scopeId tenant code, credit code, or {@code district}
 */
public record Grant(Role role, String scopeId) {

    /** The scope id of district roles. */
    public static final String DISTRICT = "district";

    /** Of who administers the district. */
    public static final Grant DISTRICT_ADMIN = new Grant(Role.DISTRICT_ADMIN, DISTRICT);
}
