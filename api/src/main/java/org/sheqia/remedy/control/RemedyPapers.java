package org.sheqia.remedy.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sheqia.account.control.ScopeNames;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.document.control.Paper;
import org.sheqia.file.control.FileListing;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.remedy.entity.Authority;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.Letter;
import org.sheqia.remedy.entity.Letter.Matter;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.remedy.entity.PaperSource;
import org.sheqia.remedy.entity.PaperSource.Part;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;

/**
 * 质疑函、质疑答复、投诉书、投诉处理决定 as PDF: made when they are asked for from what was kept when they were filed or decided,
 * which nobody can change. Who may read which is said here and nowhere else; another's is hidden.
 */
@Listing
public class RemedyPapers {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Tenants tenants;

    @Inject
    Paper paper;

    @Inject
    RemedyActs acts;

    @Inject
    Remedies remedies;

    @Inject
    StatementListing statements;

    @Inject
    ScopeNames names;

    @Inject
    Caller caller;

    /** All of a project, for its buyer. */
    public CasePapers ofTenant(String tenant, String projectId) {
        return new CasePapers(o -> o.tenantId().equals(tenant) && o.projectId().equals(projectId), o -> false,
                k -> k.tenantId().equals(tenant) && k.projectId().equals(projectId), false);
    }

    /** An organisation's own about a project and, where it took part, how others' objections were answered. */
    public CasePapers ofOrganisation(String creditCode, String projectId) {
        return new CasePapers(o -> o.creditCode().equals(creditCode) && o.projectId().equals(projectId),
                o -> o.projectId().equals(projectId) && remedies.tookPart(projectId, creditCode),
                k -> k.creditCode().equals(creditCode) && k.projectId().equals(projectId), false);
    }

    /** Those of complaints to the caller's authority. */
    public CasePapers ofAuthority() {
        return new CasePapers(o -> false, o -> false, k -> Authority.readBy(caller.actor()).contains(k.authority()), true);
    }

    /** The papers of the cases that somebody may read. */
    public final class CasePapers {

        private final Predicate<Objection> objections;
        private final Predicate<Objection> concerning;
        private final Predicate<Complaint> complaints;
        private final boolean hears;

        private CasePapers(Predicate<Objection> objections, Predicate<Objection> concerning, Predicate<Complaint> complaints, boolean hears) {
            this.objections = objections;
            this.concerning = concerning;
            this.complaints = complaints;
            this.hears = hears;
        }

        public FileListing.Content objection(String id) {
            return RemedyPapers.this.objection(find(Objection.class, id, objections));
        }

        /** For others whom it concerns without what the letter says (财政部令第94号 第13条). */
        public FileListing.Content answer(String id) {
            Objection objection = find(Objection.class, id, objections.or(concerning).and(o -> o.answeredAt() != null));
            return objections.test(objection) ? RemedyPapers.this.answer(objection) : answerToOthers(objection);
        }

        public FileListing.Content complaint(String id) {
            return RemedyPapers.this.complaint(find(Complaint.class, id, complaints));
        }

        /** Who said what to it stands in the authority's own copy; the others' say that it was heard. */
        public FileListing.Content decision(String id) {
            return RemedyPapers.this.decision(find(Complaint.class, id, complaints.and(k -> k.decision().at() != null)), hears);
        }
    }

    private FileListing.Content objection(Objection objection) {
        return pdf("质疑函", number(objection.projectId(), objection.id()), new Sheet(objection.name(), buyer(objection.tenantId()), objection.filedAt()),
                letter(objection.letter(), objection.projectId(), List.of()));
    }

    private FileListing.Content answer(Objection objection) {
        return pdf("质疑答复书", number(objection.projectId(), objection.id()), new Sheet(buyer(objection.tenantId()), objection.name(), objection.answeredAt()),
                numbered(Part.of("质疑项目", project(objection.projectId())),
                        Part.of("质疑事项", matters(objection.letter())),
                        Part.of("处理结果", outcome(objection)),
                        Part.of("答复", objection.answer()),
                        Part.of("救济途径", "对本答复不满意的，可以在%s（含当日）以前向受理机关提起投诉。".formatted(
                                shown(WorkingDays.dayOf(objection.complainBy().minusSeconds(1)))))));
    }

    /** What is objected to in general, and the answer: nothing of the letter, which may tell of its sender's business. */
    private FileListing.Content answerToOthers(Objection objection) {
        return pdf("质疑答复书", number(objection.projectId(), objection.id()), new Sheet(buyer(objection.tenantId()), "其他有关供应商", objection.answeredAt()),
                numbered(Part.of("质疑项目", project(objection.projectId())),
                        Part.of("质疑对象", "%s对%s提出的质疑。".formatted(objection.name(), objection.grounds().words())),
                        Part.of("处理结果", outcome(objection)),
                        Part.of("答复", objection.answer())));
    }

    private FileListing.Content complaint(Complaint complaint) {
        return pdf("投诉书", number(complaint.projectId(), complaint.id()), new Sheet(complaint.name(), authority(complaint), complaint.filedAt()),
                letter(complaint.letter(), complaint.projectId(), complaint.matters()));
    }

    private FileListing.Content decision(Complaint complaint, boolean hears) {
        return pdf("投诉处理决定书", number(complaint.projectId(), complaint.id()),
                new Sheet(authority(complaint), complaint.name() + "、" + buyer(complaint.tenantId()), complaint.decision().at()),
                numbered(Part.of("投诉项目", project(complaint.projectId())),
                        Part.of("投诉事项", matters(complaint.letter())),
                        Part.of("采购人说明", complaint.explanation().at() == null ? "采购人未在规定期限内作出书面说明。" : complaint.explanation().words()),
                        Part.of("其他当事人说明", said(complaint, hears)),
                        Part.of("处理结果", complaint.decision().outcome().words()),
                        Part.of("处理决定", complaint.decision().words()),
                        Part.of("救济途径", Authority.of(complaint.authority()).isByLaw() ? "对本决定不服的，可以依法申请行政复议或者提起行政诉讼（政府采购法 第58条）。"
                                : "本采购按社洽会遴选规则进行，本决定为规则内的最终处理。")));
    }

    private <T> T find(Class<T> kind, String id, Predicate<T> seen) {
        T found = em.find(kind, id);
        if (found == null || !seen.test(found)) {
            throw Rejected.hidden();
        }
        return found;
    }

    private String said(Complaint complaint, boolean hears) {
        List<StatementView> said = statements.of(complaint.id());
        if (said.isEmpty()) {
            return "其他与投诉事项有关的当事人未作书面说明。";
        }
        return hears && acts.mayHear(complaint) ? said.stream().map(s -> s.name() + "：" + s.words()).collect(Collectors.joining("\n"))
                : "其他与投诉事项有关的当事人已作书面说明，本机关已予审查。";
    }

    private static List<Part> numbered(Part... parts) {
        return IntStream.range(0, parts.length).mapToObj(i -> new Part("一二三四五六七".charAt(i) + "、" + parts[i].heading(), parts[i].paragraphs())).toList();
    }

    private static String matters(Letter letter) {
        return letter.matters().stream().map(Matter::matter).collect(Collectors.joining("\n"));
    }

    /** An objection that was not heard has no outcome. */
    private static String outcome(Objection objection) {
        return objection.outcome() == null ? "不予受理" : objection.outcome().words();
    }

    private List<Part> letter(Letter letter, String projectId, List<Integer> objected) {
        List<Part> parts = new ArrayList<>(List.of(Part.of("一、基本情况", """
                名称：%s
                地址：%s　邮编：%s
                联系人：%s　联系电话：%s""".formatted(letter.name(), letter.address(), letter.postcode(), letter.contact(), letter.phone())),
                Part.of("二、项目名称、编号", project(projectId))));
        if (!objected.isEmpty()) {
            parts.add(Part.of("三、已质疑事项", "就质疑函第%s项投诉。".formatted(objected.stream().map(String::valueOf).collect(Collectors.joining("、")))));
        }
        int number = 1;
        for (Matter matter : letter.matters()) {
            parts.add(Part.of("事项" + number++, """
                    具体事项：%s
                    请求：%s
                    事实依据：%s
                    法律依据：%s""".formatted(matter.matter(), matter.request(), matter.facts(), matter.law() == null || matter.law().isBlank() ? "—" : matter.law())));
        }
        return parts;
    }

    private FileListing.Content pdf(String title, String number, Sheet sheet, List<Part> parts) {
        PaperSource source = new PaperSource(sheet.from, title, number, sheet.to, parts, shown(WorkingDays.dayOf(sheet.at)));
        return new FileListing.Content(title + "-" + number + ".pdf", "application/pdf", paper.pdf(source.xhtml()));
    }

    private String project(String id) {
        Object[] row = em.createQuery("select p.title, p.number from Project p where p.id = :id", Object[].class).setParameter("id", id).getSingleResult();
        return row[0] + "（" + row[1] + "）";
    }

    private String number(String projectId, String id) {
        return em.createQuery("select p.number from Project p where p.id = :id", String.class).setParameter("id", projectId).getSingleResult()
                + "-" + id.substring(id.length() - 4);
    }

    private String buyer(String tenant) {
        return tenants.get(tenant).name().zh();
    }

    private String authority(Complaint complaint) {
        return Authority.of(complaint.authority()).in(names.district().zh());
    }

    private static String shown(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** From whom, to whom, when. */
    private record Sheet(String from, String to, Instant at) {
    }
}
