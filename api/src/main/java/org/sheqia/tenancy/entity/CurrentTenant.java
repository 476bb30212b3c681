package org.sheqia.tenancy.entity;

/** The tenant in whose name the running transaction writes. */
public interface CurrentTenant {

    /**
     * @return the tenant's code
     * @throws IllegalStateException when the transaction has entered none
     */
    String required();
}
