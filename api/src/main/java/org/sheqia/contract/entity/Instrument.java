package org.sheqia.contract.entity;

/** 法律文书: what both sides sign: a contract, or what changes one. */
public interface Instrument {

    String id();

    String tenantId();

    /** Whose document it belongs to: the contract's id. */
    String contractId();

    String number();

    String title();

    String organisationName();

    SigningRound round();
}
