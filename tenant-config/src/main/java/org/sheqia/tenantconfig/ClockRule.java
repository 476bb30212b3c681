package org.sheqia.tenantconfig;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * 法定期限: what has to happen within how long of an event, who has to do it, and where that stands. A rule without days is
 * a gate, a form or a bound that the same law sets.
 *
 * @param code        stable name, lower case with hyphens
 * @param from        the event it runs from (or up to, {@link Direction#AT_LEAST_BEFORE}), like {@code objection.received}
 * @param days        how many days; null where the rule has none
 * @param period      a length in months or years, ISO 8601: {@code P6M}, {@code P15Y}, {@code P1Y/P3Y} for one to three years;
 *                    null where the rule has days or no length
 * @param unit        how days are counted
 * @param direction   whether the length is an upper or a lower bound
 * @param who         whose clock it is
 * @param sources     the laws and articles that set it; empty where the buyer's own rules do
 * @param textStatus  how well the text of the law is known; null where no law sets it
 * @param unconfirmed true where neither the text nor an official quotation was read ({@code S}, {@code M}): whatever shows the
 *                    rule says that the article is to be confirmed
 * @param name        shown name
 * @param note        what else a reader should know, or null
 * @param onExpiry    what happens when it runs out, or null for nothing
 */
public record ClockRule(String code, String from, Integer days, String period, Period.Unit unit, Direction direction, Who who,
        List<Source> sources, TextStatus textStatus, boolean unconfirmed, Text name, Text note, OnExpiry onExpiry) {

    private static final String CUSTOM = "custom";

    public ClockRule {
        sources = sources.stream().map(s -> s.status() == null ? s.of(textStatus) : s).toList();
    }

    /** What the length bounds: due within it, must last it, must lie that long before the event. */
    public enum Direction { AT_MOST_AFTER, AT_LEAST_AFTER, AT_LEAST_BEFORE }

    /** Who has to act, or may. {@code CONCERNED} are the others whom a complaint concerns. */
    public enum Who { BUYER, AGENCY, BIDDER, FINANCE, BUYER_AND_SUPPLIER, BUYER_AND_CONCERNED }

    /**
     * How well a text is known: {@code R} read in full, {@code Q} quoted verbatim with an official source, {@code S} quoted by
     * others, {@code M} from memory.
     */
    public enum TextStatus {
        R, Q, S, M;

        /** True where neither the text nor an official quotation of it was read. */
        public boolean isUnconfirmed() {
            return this == S || this == M;
        }
    }

    /**
     * An article that sets the rule.
     *
     * @param law     short name of the law, {@code 政府采购法}, {@code 财政部令第94号}
     * @param article number of the article, or null where the text as a whole is meant
     * @param edition the day since which the text reads so, ISO 8601; null where that is not known surely
     * @param inForce false once the article no longer applies
     * @param status  how well this article's text is known; the rule's where the file says nothing
     */
    public record Source(String law, String article, String edition, boolean inForce, TextStatus status) {

        private Source of(TextStatus known) {
            return new Source(law, article, edition, inForce, known);
        }

        private String shown() {
            return article == null ? law : law + " 第" + article + "条";
        }
    }

    /**
     * What happens when the clock runs out.
     *
     * @param effect what kind of effect
     * @param clock  the clock that {@link Effect#OPEN} starts; null for the others
     */
    public record OnExpiry(Effect effect, String clock) {

        /** Opens the next right, puts the matter on the auditor's list, or ends the right. */
        public enum Effect { OPEN, ESCALATE, CLOSE }
    }

    /**
     * A rule of the buyer or of a contract, which no law sets: due within a length of an event.
     *
     * @param from   the event
     * @param length how many days; its source is not named
     * @param right  whether it only ends a right: nobody is late when it is over
     */
    public static ClockRule own(String code, String from, Who who, Period length, boolean right, Text name) {
        return new ClockRule(code, from, length.days(), null, length.unit(), Direction.AT_MOST_AFTER, who, List.of(), null, false, name, null,
                right ? new OnExpiry(OnExpiry.Effect.CLOSE, null) : null);
    }

    /**
     * The days with their unit and article.
     *
     * @throws IllegalStateException where the rule has no days
     */
    public Period length() {
        if (days == null) {
            throw new IllegalStateException("the clock " + code + " has no days");
        }
        return new Period(days, unit, article(), null, null);
    }

    /** The longest of its lengths in months, {@code P15Y} is 180; null where the rule counts days or has no length. */
    public Integer months() {
        return period == null ? null : (int) java.time.Period.parse(period.substring(period.indexOf('/') + 1)).toTotalMonths();
    }

    /** The shortest of its lengths in months, {@code P1Y/P3Y} is 12; null where the rule counts days or has no length. */
    public Integer leastMonths() {
        return period == null ? null : (int) java.time.Period.parse(period.replaceFirst("/.*", "")).toTotalMonths();
    }

    /** True where the buyer's own rules set it, not a law. */
    @JsonIgnore
    public boolean isCustom() {
        return sources.isEmpty();
    }

    /** The first source as it is shown, {@code 财政部令第94号 第13条}; {@code custom} for the buyer's own rule. */
    public String article() {
        return isCustom() ? CUSTOM : sources.get(0).shown();
    }

    /** Whether somebody is late once it is over; else a right has ended, or a time has passed. */
    @JsonIgnore
    public boolean isDuty() {
        return direction == Direction.AT_MOST_AFTER && (onExpiry == null || onExpiry.effect() != OnExpiry.Effect.CLOSE);
    }

    /** What it brings about that nothing was done in time; null for nothing, and where nobody is late. */
    public OnExpiry.Effect lateness() {
        return isDuty() && onExpiry != null ? onExpiry.effect() : null;
    }

    /** The same rule with another length. */
    ClockRule lasting(Integer newDays, String newPeriod, Period.Unit newUnit) {
        return new ClockRule(code, from, newDays, newPeriod, newUnit, direction, who, sources, textStatus, unconfirmed, name, note, onExpiry);
    }

    /** The same rule as one of the buyer's own: no law, and no note that speaks of one. */
    ClockRule custom() {
        return new ClockRule(code, from, days, period, unit, direction, who, List.of(), null, false, name, null, onExpiry);
    }

    /** The same rule with another effect. */
    ClockRule expiring(OnExpiry effect) {
        return new ClockRule(code, from, days, period, unit, direction, who, sources, textStatus, unconfirmed, name, note, effect);
    }

    boolean hasLength() {
        return days != null || period != null;
    }

    /** True where it has a length and an article in force that sets it. */
    boolean binds() {
        return hasLength() && sources.stream().anyMatch(s -> s.inForce());
    }

    String shownLength() {
        return days == null ? period : days + " days";
    }
}
