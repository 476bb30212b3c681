package org.sheqia.contract.entity;

/** What a supplement changes. */
public enum SupplementKind {
    /** 增加服务量: more of the same services at the contract's unit prices; together ≤ 10 % of the contract (政府采购法 art. 49). */
    INCREASE,
    /** 延期: a later last day; no more than three years in all (政府购买服务管理办法 art. 24). */
    EXTENSION,
    /** 提前终止: the contract ends, and what was rendered is settled. */
    TERMINATION
}
