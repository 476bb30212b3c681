package org.sheqia.remedy.entity;

/** 质疑事项的范围: what an objection is to; each has its own time (政府采购法实施条例 第53条). */
public enum Grounds {
    /** 采购文件: what was published, by any organisation that may bid. */
    DOCUMENTS("objection-documents"),
    /** 采购过程: a step of the procedure that has ended, by who takes part in it. */
    PROCESS("objection-process"),
    /** 成交结果: the published result, by who took part. */
    RESULT("objection-result");

    private final String clock;

    Grounds(String clock) {
        this.clock = clock;
    }

    /** The rule of tenant-config that says until when. */
    public String clock() {
        return clock;
    }
}
