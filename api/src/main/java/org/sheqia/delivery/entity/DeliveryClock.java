package org.sheqia.delivery.entity;

import org.sheqia.tenantconfig.ClockRule;
import org.sheqia.tenantconfig.ClockRule.Who;
import org.sheqia.tenantconfig.Period;
import org.sheqia.tenantconfig.Text;

/** 履约期限: what a delivery has to have by when. The buyer's rules and the contract set how long that takes, and no law does. */
public enum DeliveryClock {

    /** 陈述申诉: within it an organisation takes a result, replies or appeals; a reply does not end it, since an appeal may follow. */
    REPLY("evaluation-reply", "evaluation.submitted", new Text("对评估结果陈述、申诉", "Reply to the evaluation")),
    /** 整改: within it an organisation says what it has put right. */
    RECTIFICATION("rectification-reported", "evaluation.final", new Text("提交整改情况", "Report what was put right")),
    /** 履约报告: within it a report is in time. */
    REPORT("report-submitted", "report-period.over", new Text("提交履约报告", "Hand in the report"));

    private final String code;
    private final String from;
    private final Text name;

    DeliveryClock(String code, String from, Text name) {
        this.code = code;
        this.from = from;
        this.name = name;
    }

    /** By which its rule is known. */
    public String code() {
        return code;
    }

    ClockRule lasting(Period length) {
        return ClockRule.own(code, from, Who.BIDDER, length, this == REPLY, name);
    }
}
