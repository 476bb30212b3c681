package org.sheqia.matching.entity;

/** A part of how well a project fits, with the most points that it gives: the first six are 100 for an organisation that bids, the field and the last two for a foundation. */
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
    REGION(30),
    /** 资助额度: large enough for the least grant. */
    GRANT(30);

    private final int most;

    FitPart(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }
}
