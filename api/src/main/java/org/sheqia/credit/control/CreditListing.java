package org.sheqia.credit.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.credit.control.CreditEntry.ContestView;
import org.sheqia.credit.control.CreditEntry.Facts;
import org.sheqia.credit.control.CreditRecordView.KindCount;
import org.sheqia.credit.entity.CreditKind;
import org.sheqia.delivery.control.ReportListing;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/**
 * 信用记录: what an organisation's contracts with all tenants say of it, read where it arose. One bounded query for each
 * kind, however long the record is. Whoever calls has made sure that the caller may read it.
 */
@Listing
public class CreditListing {

    /** What is published anyway, or follows from it by rule. */
    private static final Set<CreditSource> PUBLISHED = EnumSet.of(CreditSource.BARRED, CreditSource.TERMINATED, CreditSource.FAILED,
            CreditSource.PASSED);
    private static final int YEARS = 3;
    private static final int MOST = 500;
    private static final String NOT_CORRECTED = " and not exists (select k.id from Contest k where k.creditCode = :code and k.kind = :kind"
            + " and k.source = x.id and k.status = org.sheqia.credit.entity.ContestStatus.UPHELD)";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RequestInstant instant;

    /** Newest first, with what of it counts in the last three years. */
    public CreditRecordView of(String creditCode, Cursor cursor) {
        CreditEntry after = after(cursor);
        List<CreditEntry> reckoned = reckoned(creditCode);
        List<CreditEntry> entries = new ArrayList<>(reckoned.stream().filter(follows(after)).toList());
        for (CreditSource source : CreditSource.values()) {
            entries.addAll(read(source, "", creditCode, after, cursor.limit() + 1));
        }
        Page<CreditEntry> page = page(entries, cursor);
        return new CreditRecordView(since(), counts(creditCode, reckoned), contested(creditCode, page.items()), page.next());
    }

    /** The part for everyone: without what was corrected, and without what is said for and against an entry. */
    public CreditRecordView published(String creditCode, Cursor cursor) {
        CreditEntry after = after(cursor);
        List<CreditEntry> entries = new ArrayList<>();
        for (CreditSource source : PUBLISHED) {
            entries.addAll(read(source, NOT_CORRECTED, creditCode, after, cursor.limit() + 1));
        }
        Page<CreditEntry> page = page(entries, cursor);
        return new CreditRecordView(since(), PUBLISHED.stream().map(s -> new KindCount(s.kind, count(s, creditCode))).toList(),
                page.items(), page.next());
    }

    /** One entry, if there is such. */
    Optional<CreditEntry> find(String creditCode, CreditKind kind, String id) {
        Optional<CreditEntry> stored = Arrays.stream(CreditSource.values()).filter(s -> s.kind == kind).flatMap(s -> em.createQuery(
                s.select + s.from + " and x.id = :id", Object[].class).setParameter("code", creditCode).setParameter("id", id)
                .getResultStream().map(r -> s.entry(r, instant.now()))).findFirst();
        return stored.or(() -> reckoned(creditCode).stream().filter(e -> e.kind() == kind && e.source().equals(id)).findFirst());
    }

    private static Page<CreditEntry> page(List<CreditEntry> entries, Cursor cursor) {
        entries.sort(CreditEntry.ORDER);
        return Page.of(entries, cursor.limit(), e -> Cursor.at(e.at(), e.kind(), e.source()));
    }

    /** The first day of what is counted. */
    private LocalDate since() {
        return Terms.earliestEvent(instant.today(), 12 * YEARS);
    }

    private List<CreditEntry> read(CreditSource source, String where, String creditCode, CreditEntry after, int most) {
        int order = after == null ? 0 : source.kind.compareTo(after.kind());
        String follows = after == null ? "" : " and (%1$s < :at".formatted(source.at) + (order > 0 ? " or %1$s = :at".formatted(source.at)
                : order == 0 ? " or %1$s = :at and x.id < :id".formatted(source.at) : "") + ")";
        TypedQuery<Object[]> query = em.createQuery(source.select + source.from + where + follows + " order by " + source.at + " desc, x.id desc",
                Object[].class).setParameter("code", creditCode).setMaxResults(most);
        if (where.contains(":kind")) {
            query.setParameter("kind", source.kind);
        }
        if (after != null) {
            query.setParameter("at", after.at());
            if (order == 0) {
                query.setParameter("id", after.source());
            }
        }
        return query.getResultStream().map(r -> source.entry(r, instant.now())).toList();
    }

    /** What no row says: reports that are overdue while their contract is in force, and a grade that has run out. */
    private List<CreditEntry> reckoned(String creditCode) {
        LocalDate today = instant.today();
        Stream<CreditEntry> overdue = em.createQuery("select r.id, r.dueOn, c.tenantId, c.id, c.number, c.title, r.number"
                + " from Contract c, Report r where r.creditCode = :code and c.id = r.contractId and r.dueOn < :today"
                + " and r.status = org.sheqia.delivery.entity.ReportStatus.DRAFT and not " + ReportListing.OPEN
                + " and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE order by r.dueOn", Object[].class)
                .setParameter("code", creditCode).setParameter("today", today).setMaxResults(MOST).getResultStream()
                .map(r -> overdue(r, WorkingDays.startOf(((LocalDate) r[1]).plusDays(1))));
        return Stream.concat(overdue, expired(creditCode, today).stream()).toList();
    }

    private static CreditEntry overdue(Object[] r, Instant dueAt) {
        return new CreditEntry(CreditKind.LATE_REPORT, (String) r[0], dueAt, CreditSource.origin(r),
                Facts.report((Integer) r[6], dueAt, null), null);
    }

    /** @throws Rejected when there is no such organisation */
    private Optional<CreditEntry> expired(String creditCode, LocalDate today) {
        List<LocalDate> until = em.createQuery("select o.gradeUntil from Organisation o where o.creditCode = :code", LocalDate.class)
                .setParameter("code", creditCode).getResultList();
        if (until.isEmpty()) {
            throw Rejected.hidden();
        }
        return Optional.ofNullable(until.get(0)).filter(today::isAfter).map(day -> {
            Instant at = WorkingDays.startOf(day.plusDays(1));
            return new CreditEntry(CreditKind.EXPIRED, day.toString(), at, null, Facts.expired(at), null);
        });
    }

    private List<KindCount> counts(String creditCode, List<CreditEntry> reckoned) {
        Instant since = WorkingDays.startOf(since());
        Map<CreditKind, Long> counted = contested(creditCode, reckoned.stream().filter(e -> !e.at().isBefore(since)).toList()).stream()
                .filter(CreditEntry::counts).collect(Collectors.groupingBy(CreditEntry::kind, Collectors.counting()));
        for (CreditSource source : CreditSource.values()) {
            counted.merge(source.kind, count(source, creditCode), Long::sum);
        }
        return Arrays.stream(CreditKind.values()).map(kind -> new KindCount(kind, counted.getOrDefault(kind, 0L))).toList();
    }

    private long count(CreditSource source, String creditCode) {
        return em.createQuery("select count(x)" + source.from + " and " + source.at + " >= :since" + NOT_CORRECTED, Long.class)
                .setParameter("code", creditCode).setParameter("kind", source.kind)
                .setParameter("since", WorkingDays.startOf(since())).getSingleResult();
    }

    /** The same entries, each with what the organisation says against it. */
    private List<CreditEntry> contested(String creditCode, List<CreditEntry> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        Map<String, ContestView> said = em.createQuery("select k.kind, k.source, k.id, k.status, k.words, k.filedBy, k.filedAt, k.answer,"
                + " k.answeredBy, k.answeredAt, k.version from Contest k where k.creditCode = :code and k.source in :sources", Object[].class)
                .setParameter("code", creditCode).setParameter("sources", entries.stream().map(CreditEntry::source).distinct().toList())
                .getResultStream().collect(Collectors.toMap(r -> r[0] + "/" + r[1], ContestView::of));
        Function<CreditEntry, CreditEntry> with = e -> e.with(said.get(e.kind() + "/" + e.source()));
        return entries.stream().map(with).toList();
    }

    private static Predicate<CreditEntry> follows(CreditEntry after) {
        return e -> after == null || CreditEntry.ORDER.compare(e, after) > 0;
    }

    /** The last entry of the page before, as far as its cursor tells; null at the start. */
    private static CreditEntry after(Cursor cursor) {
        if (cursor.isStart()) {
            return null;
        }
        Cursor.Last last = cursor.last(3);
        return new CreditEntry(last.read(1, CreditKind::valueOf), last.text(2), last.instant(0), null, null, null);
    }
}
