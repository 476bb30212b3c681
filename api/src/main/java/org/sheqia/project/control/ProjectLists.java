package org.sheqia.project.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sheqia.file.control.Spreadsheets;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Violation;
import org.sheqia.tenancy.control.Tenants;

/** Project lists as files: what they would make, the rows refused, the template. Nothing is kept between the steps. */
@ApplicationScoped
public class ProjectLists {

    private static final int MOST_ROWS = 2000;
    private static final List<String> HEADINGS = Arrays.stream(ListColumn.values()).map(ListColumn::heading).toList();

    @Inject
    Spreadsheets spreadsheets;

    @Inject
    Tenants tenants;

    @Inject
    ProjectSeasons seasons;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /**
     * @param tenant whose rows only are meant, or null for every buyer's
     * @param season code of the fair
     */
    List<ListedProject> check(byte[] file, String tenant, String season) {
        List<ListRow> rows = spreadsheets.read(file, HEADINGS, MOST_ROWS).stream().map(ListRow::new).toList();
        Set<String> taken = titles(tenant, season);
        return rows.stream().map(r -> ListedProject.of(r, tenants, taken)).map(p -> ofOther(p, tenant)).toList();
    }

    /** Buyer and title of every project of the season that a row could repeat. */
    private Set<String> titles(String tenant, String season) {
        TypedQuery<String> query = em.createQuery("select concat(p.tenantId, '/', p.title) from Project p"
                + " where p.season = :season" + (tenant == null ? "" : " and p.tenantId = :tenant"), String.class)
                .setParameter("season", season);
        if (tenant != null) {
            query.setParameter("tenant", tenant);
        }
        return new HashSet<>(query.getResultList());
    }

    /** @param season code of the fair; null for the usual one */
    public ListPreview preview(byte[] file, String tenant, String season, Locale locale) {
        return preview(check(file, tenant, seasons.wouldChoose(season)), locale);
    }

    static ListPreview preview(List<ListedProject> listed, Locale locale) {
        int accepted = (int) listed.stream().filter(p -> p.content() != null).count();
        return new ListPreview(accepted, listed.size() - accepted, listed.stream().map(p -> new ListPreview.PreviewRow(
                p.row().number(), p.tenant(), p.row().get(ListColumn.BUYER), p.row().get(ListColumn.TITLE),
                p.content() == null ? null : p.content().stream(), p.content() == null ? null : p.content().budgetCeiling(),
                p.violations().stream().map(v -> fault(v, locale)).toList())).toList());
    }

    /** The refused rows as a workbook, each with its reasons in the last column: mend it and send it again. */
    public byte[] refused(byte[] file, String tenant, String season, Locale locale) {
        List<ListedProject> refused = check(file, tenant, seasons.wouldChoose(season)).stream().filter(p -> p.content() == null).toList();
        return workbook(sheet -> {
            sheet.value(0, ListColumn.values().length, locale.equals(Locale.ENGLISH) ? "Reasons" : "原因");
            for (int i = 0; i < refused.size(); i++) {
                ListedProject project = refused.get(i);
                for (ListColumn column : ListColumn.values()) {
                    sheet.value(i + 1, column.ordinal(), project.row().get(column));
                }
                sheet.value(i + 1, ListColumn.values().length, String.join("；", project.violations().stream()
                        .map(v -> heading(v.field()) + "：" + fault(v, locale).message()).toList()));
            }
        });
    }

    /** An empty list with the headings and one example. */
    public byte[] template() {
        return workbook(sheet -> {
            String[] example = {"大沥镇", "社会服务专项领域发展", "沥雄社区居家养老上门服务项目", "居家养老", "独居与高龄长者", "沥雄社区",
                "7.3", "12", "社洽会遴选"};
            for (int i = 0; i < example.length; i++) {
                sheet.value(1, i, example[i]);
            }
        });
    }

    private static ListedProject ofOther(ListedProject project, String tenant) {
        if (tenant == null || project.tenant() == null || project.tenant().equals(tenant)) {
            return project;
        }
        return new ListedProject(project.row(), project.tenant(), null, List.of(Violation.of("buyer", "buyer-other")));
    }

    private static ListPreview.RowFault fault(Violation v, Locale locale) {
        return new ListPreview.RowFault(v.field(), v.code(), Messages.violation(locale, v.code(), v.params()));
    }

    private static String heading(String field) {
        for (ListColumn column : ListColumn.values()) {
            if (column.field().equals(field)) {
                return column.heading();
            }
        }
        return field;
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Sheqia", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("项目清单");
            for (ListColumn column : ListColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading());
                sheet.style(0, column.ordinal()).bold().set();
            }
            fill.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
