package org.sheqia.remedy.entity;

/** 质疑事项的范围: what an objection is to; each has its own time (政府采购法实施条例 第53条). */
public enum Grounds {
    /** 采购文件: what was published, by any organisation that may bid. */
    DOCUMENTS("objection-documents", "采购文件"),
    /** 采购过程: a step of the procedure that has ended, by who takes part in it. */
    PROCESS("objection-process", "开标、评审过程"),
    /** 成交结果: the published result, by who took part. */
    RESULT("objection-result", "成交结果");

    private final String clock;
    private final String words;

    Grounds(String clock, String words) {
        this.clock = clock;
        this.words = words;
    }

    /** The rule of tenant-config that says until when. */
    public String clock() {
        return clock;
    }

    /** As papers say it, in the words of the pages. */
    public String words() {
        return words;
    }
}
