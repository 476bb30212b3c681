package org.sheqia.season.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.money.entity.MoneyColumn;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.project.entity.Stream;
import org.sheqia.tenancy.control.Listing;

/** Numbers of a season: projects and money by tenant, stream and state. */
@Listing
public class OverviewListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RequestInstant instant;

    /** What everyone may know: published projects of the season, and the organisations that take part in it. */
    public SeasonNumbers published(String season) {
        List<Cell> cells = cells(season, " and p.publishedAt is not null");
        return new SeasonNumbers(cells, participants(season));
    }

    /** For the district: all projects, unpublished ones too, and the tenants' money. */
    public DistrictNumbers district(String season) {
        return new DistrictNumbers(season, cells(season, ""), money(), organisations(), participants(season));
    }

    private List<Cell> cells(String season, String more) {
        Instant now = instant.now();
        Map<String, Cell> cells = new TreeMap<>();
        for (boolean sealed : new boolean[] {false, true}) {
            em.createQuery("select p.tenantId, p.stream, p.status, count(p), sum(p.budgetCeiling) from Project p"
                    + " where p.season = :season and " + (sealed ? "p.status = :published and p.bidDeadline <= :now"
                    : "(p.status <> :published or p.bidDeadline > :now)") + more + " group by p.tenantId, p.stream, p.status",
                    Object[].class).setParameter("season", season).setParameter("published", ProjectStatus.PUBLISHED)
                    .setParameter("now", now).getResultStream().forEach(r -> {
                        ProjectStatus status = sealed ? ProjectStatus.SEALED : (ProjectStatus) r[2];
                        cells.put(r[0] + "/" + r[1] + "/" + status, new Cell((String) r[0], (Stream) r[1], status,
                                ((Number) r[3]).longValue(), MoneyColumn.read(r[4])));
                    });
        }
        return new ArrayList<>(cells.values());
    }

    private List<TenantMoney> money() {
        return em.createQuery("select a.tenantId, sum(a.amount), sum(a.balances.reserved), sum(a.balances.committed), sum(a.balances.spent)"
                + " from Appropriation a group by a.tenantId order by a.tenantId", Object[].class).getResultStream()
                .map(r -> new TenantMoney((String) r[0], MoneyColumn.read(r[1]), MoneyColumn.read(r[2]), MoneyColumn.read(r[3]), MoneyColumn.read(r[4]))).toList();
    }

    private List<OrganisationCount> organisations() {
        return em.createQuery("select o.kind, count(o) from Organisation o group by o.kind", Object[].class).getResultStream()
                .map(r -> new OrganisationCount((OrganisationKind) r[0], ((Number) r[1]).longValue())).toList();
    }

    private List<OrganisationCount> participants(String season) {
        return em.createQuery("select p.kind, count(p) from Participation p where p.season = :season and p.present = true group by p.kind",
                Object[].class).setParameter("season", season).getResultStream()
                .map(r -> new OrganisationCount((OrganisationKind) r[0], ((Number) r[1]).longValue())).toList();
    }

    /** How many projects of one tenant, stream and state, and their ceilings together; a draft may have no stream yet. */
    public record Cell(String tenant, @Schema(nullable = true) Stream stream, ProjectStatus status, long projects, Money budget) {
    }

    /** A tenant's money over all its appropriations. */
    public record TenantMoney(String tenant, Money amount, Money reserved, Money committed, Money spent) {
    }

    /** How many organisations of a kind. */
    public record OrganisationCount(OrganisationKind kind, long organisations) {
    }

    /** The season in public: its published projects, and who takes part. */
    public record SeasonNumbers(List<Cell> projects, List<OrganisationCount> organisations) {
    }

    /**
     * The season for the district.
     *
     * @param money         the tenants' money, whatever season it is spent in
     * @param organisations the whole register
     * @param participants  who takes part in the season
     */
    public record DistrictNumbers(String season, List<Cell> projects, List<TenantMoney> money, List<OrganisationCount> organisations,
            List<OrganisationCount> participants) {
    }
}
