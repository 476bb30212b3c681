package org.sheqia.budget.entity;

/** 资金来源: where an appropriation's money comes from. */
public enum FundingSource {
    /** 区财政. */
    DISTRICT_FINANCE,
    /** 镇街财政. */
    TOWN_FINANCE,
    /** 福彩公益金. */
    WELFARE_LOTTERY,
    /** 基金会资助. */
    FOUNDATION
}
