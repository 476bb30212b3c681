package org.sheqia.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;

/**
 * A person whom notices reach outside the portal: where, and by topic how. There from the first login with a verified address;
 * the address follows the login's.
 */
@Entity
@Table(name = "addressee")
public class Addressee {

    @Id
    private String sub;

    @Version
    private long version;

    private String email;
    private String mobile;
    private boolean messages;
    private String modes = Json.write(new Chosen(Map.of()));

    @Column(name = "told_until")
    private Instant toldUntil;

    protected Addressee() {
    }

    public Addressee(String sub, Instant now) {
        this.sub = sub;
        toldUntil = now;
    }

    /** The address is the login's, verified by the identity provider. */
    public void reachAt(String verified) {
        email = verified;
    }

    /**
     * @param chosen by topic; what is missing comes as usual
     * @param number 11 digits, or null
     * @throws Rejected {@code mobile-missing} where messages are wanted and no number is given
     */
    public void choose(Map<Topic, Mode> chosen, boolean wantsMessages, String number) {
        if (wantsMessages && number == null) {
            throw Rejected.field("mobile", "mobile-missing");
        }
        modes = Json.write(new Chosen(chosen));
        messages = wantsMessages;
        mobile = number;
    }

    /** The daily mail was written; the next one begins here. */
    public void told(Instant now) {
        toldUntil = now;
    }

    public Mode mode(Topic topic) {
        return modes().getOrDefault(topic, Mode.USUAL);
    }

    public Map<Topic, Mode> modes() {
        Map<Topic, Mode> all = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            all.put(topic, Mode.USUAL);
        }
        all.putAll(Json.read(modes, Chosen.class).modes());
        return all;
    }

    public String sub() {
        return sub;
    }

    public String email() {
        return email;
    }

    public String mobile() {
        return mobile;
    }

    public boolean messages() {
        return messages;
    }

    public Instant toldUntil() {
        return toldUntil;
    }

    /** As it is kept. */
    private record Chosen(Map<Topic, Mode> modes) {
    }
}
