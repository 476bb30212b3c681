package org.sheqia.matching.entity;

/**
 * A part of how well a project fits, with the most points that it gives: the first six are 100 for an organisation that bids, the field
 * and those from the region on for a foundation.
 */
public enum FitPart {
    /** 服务领域: works in the project's field. */
    FIELD(40),
    /** 同类经验: contracts in that field. */
    EXPERIENCE(20),
    /** 履约评价: results of final evaluations; who has none yet gets half. */
    GRADES(15),
    /** 项目规模: the ceiling beside the largest contract so far. */
    SIZE(10),
    /** 承接能力: contracts that are running now. */
    CAPACITY(10),
    /** 专业人员: named people beside those whom the project asks for. */
    STAFF(5),
    /** 资助地区: bought by a town that the foundation gives to. */
    REGION(10),
    /** 资助额度: the gap is large enough for the least grant. */
    GRANT(10),
    /** 资金缺口: what foundations have not pledged yet. */
    GAP(20),
    /** 其他资助方: nobody funds it yet. */
    FUNDERS(5),
    /** 居民评价: what residents say of the buyer's contracts in the field; where nothing is published half. */
    OPINION(5),
    /** 服务区域: contracts that run in its area already. */
    AREA(5),
    /** 服务对象: whom the foundation gives for. */
    TARGET(5);

    private final int most;

    FitPart(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }
}
