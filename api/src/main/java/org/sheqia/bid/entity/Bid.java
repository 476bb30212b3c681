package org.sheqia.bid.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sheqia.audit.entity.Subject;
import org.sheqia.file.entity.Checksum;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.OrganisationFacts;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 投标: an organisation's offer for a project. Until the opening the row holds an envelope that only the project's key
 * opens, and its bidder as a keyed hash of its own for each project; the opening fills in who it is and what it offers.
 */
@Entity
@Table(name = "bid")
public class Bid extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "bidder_seal")
    private String bidderSeal;

    @Enumerated(EnumType.STRING)
    private BidStatus status = BidStatus.DRAFT;

    /** What the bidder is working on, sealed. */
    private String draft;

    /** What was submitted last, sealed. */
    private String envelope;

    /** How often it was submitted or confirmed. */
    private int edition;

    private String receipt;
    private String checksum;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "bidder_name")
    private String bidderName;

    /** What was approved of it when it submitted; null in one that it submitted before V38. */
    @Column(name = "bidder_facts")
    private String bidderFacts;

    private String content;
    @Column(name = "priced_lines")
    private String lines;
    private Money price;

    /** Why it does not count: a code. */
    @Column(name = "rejected_reason")
    private String rejectedReason;

    @Enumerated(EnumType.STRING)
    private Question question;

    @Enumerated(EnumType.STRING)
    @Column(name = "rejected_by")
    private RejectedBy rejectedBy;

    /** What members of the committee wrote against it; for buyer and bidder only. */
    @Column(name = "rejected_words")
    private String rejectedWords;

    /** Who found that a bid does not count. */
    public enum RejectedBy {
        /** The rules, at the opening: for good. */
        OPENING,
        /** Most of the committee, in a round of the evaluation. */
        COMMITTEE,
        /** An objection or a complaint that was upheld: for good. */
        REMEDY
    }

    protected Bid() {
    }

    public Bid(String projectId, String bidderSeal) {
        this.projectId = projectId;
        this.bidderSeal = bidderSeal;
    }

    /** Keeps what the bidder is working on; what was submitted stays as it is. */
    public void save(String sealedDraft, Instant now) {
        draft = sealedDraft;
        savedAt = now;
    }

    /** Puts the draft into the box as the newest edition. */
    public BidEvent.Submitted submit(String sealedContent, Instant now) {
        status.requireNext(BidStatus.SUBMITTED);
        status = BidStatus.SUBMITTED;
        replace(sealedContent, now);
        return new BidEvent.Submitted(sealedSubject(), edition, receipt, checksum);
    }

    /** Puts what lies in the box into it again, as an answer to the project as it is now. */
    public BidEvent.Confirmed confirm(String sealedContent, Instant now) {
        requireInBox();
        replace(sealedContent, now);
        return new BidEvent.Confirmed(sealedSubject(), edition, receipt, checksum);
    }

    /** @throws Rejected unless it was submitted and not withdrawn */
    public void requireInBox() {
        if (status != BidStatus.SUBMITTED) {
            throw Rejected.state(status, status.next());
        }
    }

    private void replace(String sealedContent, Instant now) {
        envelope = sealedContent;
        checksum = Checksum.of(sealedContent.getBytes(StandardCharsets.US_ASCII));
        edition++;
        submittedAt = now;
        receipt = "%s-%02d".formatted(id().substring(24).toUpperCase(Locale.ROOT), edition);
    }

    /** Whether it is the envelope that was submitted as this edition. */
    public boolean isAsSubmitted(int newest, String checksumOfNewest) {
        return envelope != null && edition == newest && checksum.equals(checksumOfNewest)
                && checksum.equals(Checksum.of(envelope.getBytes(StandardCharsets.US_ASCII)));
    }

    public BidEvent.Withdrawn withdraw() {
        status.requireNext(BidStatus.WITHDRAWN);
        status = BidStatus.WITHDRAWN;
        envelope = null;
        return new BidEvent.Withdrawn(sealedSubject());
    }

    /**
     * Opens the envelope: from here on it is known who offers what.
     *
     * @param facts what was approved of the bidder when it submitted, or null where that was not kept
     */
    public void open(String bidder, String name, OrganisationFacts facts, BidContent opened, List<PricedLine> priced, Money offered) {
        status.requireNext(BidStatus.OPENED);
        status = BidStatus.OPENED;
        creditCode = bidder;
        bidderName = name;
        bidderFacts = facts == null ? null : Json.write(facts);
        content = Json.write(opened);
        lines = Json.write(priced);
        price = offered;
        draft = null;
    }

    /** What the opening cannot decide and the committee is asked. */
    public enum Question {
        /** People of one name stand behind this and another bidder; that they are one person nobody has seen (政府采购法实施条例 第18条). */
        SAME_NAME
    }

    public void question(Question asked) {
        question = asked;
    }

    /** The rules found at the opening that it does not count; for good. */
    public void rejectAtOpening(String reason) {
        reject(reason, RejectedBy.OPENING);
    }

    /** Most of the committee found it ineligible or not compliant. */
    public void rejectByCommittee(String reason, String words) {
        reject(reason, RejectedBy.COMMITTEE);
        rejectedWords = words;
    }

    /** An upheld objection or complaint found that it should never have been ranked. */
    public void exclude(String words) {
        reject("remedy-upheld", RejectedBy.REMEDY);
        rejectedWords = words;
    }

    private void reject(String reason, RejectedBy by) {
        status.requireNext(BidStatus.REJECTED);
        status = BidStatus.REJECTED;
        rejectedReason = reason;
        rejectedBy = by;
    }

    /** A new round evaluates all bids again, those too that the committee had rejected; the opening's verdict stands. */
    public void evaluateAgain() {
        boolean evaluated = status == BidStatus.SCORED || status == BidStatus.WON || status == BidStatus.LOST
                || status == BidStatus.REJECTED && rejectedBy == RejectedBy.COMMITTEE;
        if (evaluated) {
            status = BidStatus.OPENED;
            rejectedReason = null;
            rejectedBy = null;
            rejectedWords = null;
        }
    }

    /** The next step that the evaluation or the award decides. */
    public void become(BidStatus next) {
        status.requireNext(next);
        status = next;
    }

    public BidStatus status() {
        return status;
    }

    public String draft() {
        return draft;
    }

    public String bidderSeal() {
        return bidderSeal;
    }

    public String envelope() {
        return envelope;
    }

    public int edition() {
        return edition;
    }

    public String projectId() {
        return projectId;
    }

    public String creditCode() {
        return creditCode;
    }

    public String bidderName() {
        return bidderName;
    }

    public Money price() {
        return price;
    }

    public BidContent content() {
        return Json.read(content, BidContent.class);
    }

    /** The priced lines that were sealed; null before the opening. */
    public List<PricedLine> lines() {
        return lines == null ? null : List.of(Json.read(lines, PricedLine[].class));
    }

    public String receipt() {
        return receipt;
    }

    public String checksum() {
        return checksum;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String rejectedWords() {
        return rejectedWords;
    }

    public String rejectedReason() {
        return rejectedReason;
    }

    /** Names neither bidder nor project, so that the records before the opening tell nobody who bids for what. */
    private Subject sealedSubject() {
        return new Subject("bid", id(), null, bidderSeal, null, null);
    }
}
