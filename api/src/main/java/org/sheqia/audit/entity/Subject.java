package org.sheqia.audit.entity;

/**
 * What was acted on, and in whose records that belongs.
 *
 * @param type         like {@code project}
 * @param id           its id
 * @param tenant       code of the tenant whose it is, or null
 * @param organisation credit code of the organisation whose it is, or null
 * @param project      id of the project that it is part of, or null
 * @param title        what people call it
 * @param contract     id of the contract that it is part of, or null
 */
public record Subject(String type, String id, String tenant, String organisation, String project, String title, String contract) {

    public Subject(String type, String id, String tenant, String organisation, String project, String title) {
        this(type, id, tenant, organisation, project, title, null);
    }

    /** The same as part of a contract. */
    public Subject in(String contractId) {
        return new Subject(type, id, tenant, organisation, project, title, contractId);
    }

    /** Which hash chain its records are links of. */
    public String chain() {
        if (tenant != null) {
            return tenant;
        }
        return organisation != null ? organisation : "district";
    }
}
