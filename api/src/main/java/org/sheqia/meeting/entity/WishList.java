package org.sheqia.meeting.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sheqia.account.entity.PersonName;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.control.Json;

/** 洽谈意愿: whom a project or an organisation wishes to meet in a season, the most wanted first, and when it is absent. */
@Entity
@Table(name = "wish_list")
public class WishList {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    private String season;
    private String tenant;
    private String party;
    private Integer most;
    private String representative;
    private String absences = "[]";
    private String wishes = "[]";

    @Column(name = "changed_at")
    private Instant changedAt;

    protected WishList() {
    }

    /** @param tenant whose project it is; null for an organisation */
    public WishList(String season, String tenant, String party) {
        this.season = season;
        this.tenant = tenant;
        this.party = party;
    }

    /**
     * @param wished credit codes or project ids, the most wanted first
     * @param absent slots
     * @param limit  null for the usual
     * @param person 接洽人: who speaks for a project, by name; null where nobody else's meetings stand in the way
     */
    public WishListEvent.Wished wish(List<String> wished, List<String> absent, Integer limit, String person, String title, Instant now) {
        wishes = Json.write(wished);
        absences = Json.write(absent);
        most = limit;
        representative = person;
        changedAt = now;
        return new WishListEvent.Wished(subject(title), wished, absent, limit, person);
    }

    /** Who speaks for a tenant's project, one way however the name was typed; two of one name in a tenant count as one person. */
    public static String speaker(String tenant, String representative) {
        return tenant + ' ' + PersonName.written(representative).toLowerCase(Locale.ROOT);
    }

    public Optional<String> speaker() {
        return Optional.ofNullable(representative).map(name -> speaker(tenant, name));
    }

    /** The fair is so much later, and so are the slots. */
    public void postpone(Duration later) {
        absences = Json.write(absences().stream().map(slot -> Instant.parse(slot).plus(later).toString()).toList());
    }

    public String party() {
        return party;
    }

    public List<String> absences() {
        return list(absences);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    private Subject subject(String title) {
        return new Subject("wish-list", id, tenant, tenant == null ? party : null, tenant == null ? null : party, title);
    }

    /** Reads a list that this row keeps. */
    public static List<String> list(String json) {
        return Arrays.asList(Json.read(json, String[].class));
    }
}
