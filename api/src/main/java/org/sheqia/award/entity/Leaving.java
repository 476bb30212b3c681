package org.sheqia.award.entity;

/** Why a member of a committee gave up its seat. */
public enum Leaving {
    /** It said itself that it has a tie. */
    RECUSED,
    /** The portal knows of a tie to the buyer: it is or was one of its people. */
    TIE_TO_BUYER,
    /** The portal knows of a tie to a foundation that funds the project. */
    TIE_TO_FUNDER,
    /** The portal knows of a tie to a bidder. */
    TIE_TO_BIDDER,
    /** It was not there. */
    AWAY
}
