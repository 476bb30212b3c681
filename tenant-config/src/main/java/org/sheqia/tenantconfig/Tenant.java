package org.sheqia.tenantconfig;

import java.util.List;

/**
 * A town, street office or department that buys social services.
 *
 * @param code        stable name in addresses and rows, lower case letters
 * @param kind        town (or street office) or district department
 * @param name        shown name
 * @param aliases     further Chinese names under which project lists call it
 * @param regionCode  administrative division code of GB/T 2260 (6 digits) or with the township (9 digits)
 * @param colour      theme colour, {@code #rrggbb}
 * @param address     postal address
 * @param procedures  codes of the procedures that it offers, the usual one first
 * @param paymentPlan the plan a new contract starts with
 * @param gradeBands  its grade bands
 * @param gradeDeductions what a grade costs of the instalment that it opens; nothing where the file says nothing
 * @param criteria    its evaluation criteria templates
 * @param contract    code of the template of its contracts; {@code standard} where the file names none
 * @param signsFirst  which side signs a contract first; the organisation where the file says nothing
 * @param reports     when its organisations report; quarterly within ten working days where the file says nothing
 * @param satisfaction what residents rate from 1 to 5, one to three questions; the usual three where the file says nothing
 * @param framework   who has what say in an evaluation; the assessor alone where the file says nothing
 * @param evaluationReply how long an organisation may reply to an evaluation before it is final; five working days where the
 *                    file says nothing
 * @param account    to which foundations pay; null where the file names none: it is never guessed
 */
public record Tenant(String code, Kind kind, Text name, List<String> aliases, String regionCode, String colour,
        Text address, List<String> procedures, List<Instalment> paymentPlan, GradeBands gradeBands,
        GradeDeductions gradeDeductions, List<CriteriaTemplate> criteria, String contract, Side signsFirst,
        ReportRules reports, List<Text> satisfaction, Framework framework, Period evaluationReply, BankAccount account) {

    private static final List<Text> USUAL_QUESTIONS = List.of(new Text("服务人员态度友好、守时", "The staff are friendly and punctual"),
            new Text("服务解决了我（家）的需要", "The service met my (family's) need"), new Text("总体满意", "Overall I am satisfied"));

    public Tenant {
        gradeDeductions = gradeDeductions == null ? GradeDeductions.NONE : gradeDeductions;
        contract = contract == null ? "standard" : contract;
        reports = reports == null ? ReportRules.USUAL : reports;
        signsFirst = signsFirst == null ? Side.ORGANISATION : signsFirst;
        framework = framework == null ? Framework.ASSESSOR_ALONE : framework;
        evaluationReply = evaluationReply == null ? new Period(5, Period.Unit.WORKING, "custom", null, null) : evaluationReply;
        satisfaction = satisfaction == null ? USUAL_QUESTIONS : satisfaction;
    }

    /** Which side of a contract. */
    public enum Side { ORGANISATION, TENANT }

    /** What kind of buyer it is. */
    public enum Kind { TOWN, DEPARTMENT }

    /** The criteria template of a stage; a spot check without its own goes by that of the mid-term evaluation. */
    public CriteriaTemplate template(CriteriaTemplate.Stage stage) {
        return criteria.stream().filter(t -> t.stage() == stage).findFirst()
                .orElseGet(() -> criteria.stream().filter(t -> t.stage() == CriteriaTemplate.Stage.MID_TERM).findFirst().orElseThrow());
    }
}
