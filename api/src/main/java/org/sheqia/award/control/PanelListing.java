package org.sheqia.award.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.award.entity.Panel;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** How a committee came to be, and the proof of its draw. */
@Listing
public class PanelListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** For the tenant; null before anybody did anything about it. */
    public PanelView of(String tenant, String projectId) {
        return panel(tenant, projectId).map(x -> new PanelView(x.size(), x.specialty(), x.isPoolFixed() ? x.marks().size() : null,
                x.poolHash(), x.seed(), x.drawnAt())).orElse(null);
    }

    /** What anybody can compute again once the result is published; null for a committee that was not drawn. */
    public DrawView draw(String tenant, String projectId) {
        return panel(tenant, projectId).filter(Panel::isDrawn).map(x -> new DrawView(x.poolHash(), x.marks(), x.openingRecord(), x.seed(), x.drawn(),
                sat(tenant, projectId))).orElse(null);
    }

    /** Where a person finds itself in a draw whose proof is public; hidden from whoever is not in it. */
    public MarkView markOf(String sub, String projectId) {
        return findMark(sub, projectId).orElseThrow(Rejected::hidden);
    }

    Optional<MarkView> findMark(String sub, String projectId) {
        return publicDraw(projectId).filter(x -> x.marks().contains(x.markOf(sub)))
                .map(x -> new MarkView(x.markOf(sub), x.drawn().indexOf(x.markOf(sub)) + 1));
    }

    private Optional<Panel> publicDraw(String projectId) {
        return em.createQuery("select x from Panel x, Project p where x.projectId = :project and p.id = x.projectId and p.tenantId = x.tenantId"
                + " and (p.status in (org.sheqia.project.entity.ProjectStatus.FAILED, org.sheqia.project.entity.ProjectStatus.CANCELLED)"
                + " or exists (select a.id from Award a where a.projectId = p.id and a.confirmedAt is not null))", Panel.class).setParameter("project", projectId)
                .setMaxResults(1).getResultStream().findFirst().filter(Panel::isDrawn);
    }

    private Optional<Panel> panel(String tenant, String projectId) {
        return em.createQuery("select x from Panel x where x.tenantId = :tenant and x.projectId = :project", Panel.class)
                .setParameter("tenant", tenant).setParameter("project", projectId).getResultStream().findFirst();
    }

    private List<String> sat(String tenant, String projectId) {
        return em.createQuery("select m.mark from CommitteeMember m where m.tenantId = :tenant and m.projectId = :project"
                + " and m.status = :submitted order by m.place", String.class).setParameter("tenant", tenant).setParameter("project", projectId)
                .setParameter("submitted", MemberStatus.SUBMITTED).setMaxResults(15).getResultList();
    }

    /** Size, specialty and pool are of a committee that is drawn; seed and day come with the opening. */
    @Schema(name = "PanelView")
    public record PanelView(int size, @Schema(nullable = true) String specialty, @Schema(nullable = true) Integer experts,
            @Schema(nullable = true) String poolHash, @Schema(nullable = true) String seed, @Schema(nullable = true) Instant drawnAt) {
    }

    /**
     * The proof of a draw, in marks.
     *
     * @param pool     sorted; the SHA-256 of its lines is {@code poolHash}, which was recorded before the opening
     * @param openingRecord what the opening found; the SHA-256 of its text, a line break and the pool's hash is the seed
     * @param sequence the pool sorted by the SHA-256 of seed and mark; behind it, where it did not suffice, all other experts likewise
     * @param members  those of it whose scores counted
     */
    @Schema(name = "DrawView")
    public record DrawView(String poolHash, List<String> pool, String openingRecord, String seed, List<String> sequence, List<String> members) {
    }

    /** A person's mark, and the how many-eth of the sequence it was. */
    @Schema(name = "MarkView")
    public record MarkView(String mark, int place) {
    }
}
