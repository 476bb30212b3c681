package org.sheqia.project.control;

/** The columns of a project list, as districts send them. */
public enum ListColumn {
    BUYER("采购单位", "buyer"),
    STREAM("项目类别", "stream"),
    TITLE("项目名称", "title"),
    FIELD("服务领域", "field"),
    BENEFICIARIES("服务对象", "beneficiaries"),
    AREA("服务区域", "area"),
    BUDGET("预算(万元)", "budgetCeiling"),
    MONTHS("服务期(月)", "serviceMonths"),
    PROCEDURE("采购方式", "procedure");

    private final String heading;
    private final String field;

    ListColumn(String heading, String field) {
        this.heading = heading;
        this.field = field;
    }

    public String heading() {
        return heading;
    }

    /** The field of a project that the column fills. */
    public String field() {
        return field;
    }
}
