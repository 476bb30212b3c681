package org.sheqia.season.entity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.project.entity.Stream;

/**
 * What the district plans for a fair.
 *
 * @param opensOn      first day
 * @param closesOn     last day
 * @param dates        opening, the towns' own fairs, closing and signing, in any order
 * @param streams      what projects may be for
 * @param admits       which kinds of organisations may take part
 * @param leastGrade   least organisation grade, {@code 1A} to {@code 5A}; none unless said
 * @param venues       where meetings are held
 * @param closures     when tables or whole venues are not to be had
 * @param ceremonyFrom contracts from this amount on are signed at the ceremony, in yuan; none unless said
 * @param projectsUntil last day on which projects are drafted for it; none for until it is closed
 * @param limits       how often and at how many tables one meets; the usual ones unless said
 */
public record SeasonPlan(@NotNull @Valid Name name, @NotNull LocalDate opensOn, @NotNull LocalDate closesOn,
        @NotNull @Size(max = 100) List<@Valid @NotNull FairDate> dates, @NotNull @Size(min = 1, max = 6) Set<@NotNull Stream> streams,
        @NotNull @Size(min = 1, max = 4) Set<@NotNull OrganisationKind> admits,
        @Schema(nullable = true) @Pattern(regexp = "[1-5]A") String leastGrade,
        @NotNull @Size(max = 20) List<@Valid @NotNull Venue> venues, @NotNull @Size(max = 200) List<@Valid @NotNull Closure> closures,
        @Schema(nullable = true) Money ceremonyFrom, @Schema(nullable = true) LocalDate projectsUntil,
        @Schema(nullable = true) @Valid MeetingLimits limits) {

    public SeasonPlan {
        limits = limits == null ? MeetingLimits.USUAL : limits;
    }

    /** The same plan so many days later. */
    SeasonPlan later(long days) {
        return new SeasonPlan(name, opensOn.plusDays(days), closesOn.plusDays(days), dates.stream().map(d -> d.later(days)).toList(), streams,
                admits, leastGrade, venues.stream().map(v -> v.later(days)).toList(), closures.stream().map(c -> c.later(days)).toList(),
                ceremonyFrom, projectsUntil == null ? null : projectsUntil.plusDays(days), limits);
    }

    /** The same plan with other limits. */
    public SeasonPlan with(MeetingLimits other) {
        return new SeasonPlan(name, opensOn, closesOn, dates, streams, admits, leastGrade, venues, closures, ceremonyFrom, projectsUntil, other);
    }

    /** The timetable of a season is computed as a whole, for so many different slots in all venues together. */
    public static final int MOST_SLOTS = 64;

    /** Whether anybody can sit there then. */
    public boolean isOpen(Venue venue, int table, Slot slot) {
        return closures.stream().noneMatch(closure -> closure.closes(venue, table, slot));
    }

    /** In the order of time; what several venues do at once is one slot. */
    public List<Slot> slots() {
        return venues.stream().flatMap(venue -> venue.slots().stream()).distinct().sorted(Comparator.comparing(Slot::startsAt)).toList();
    }

    /** Whether there is such a table then, closed or not. */
    boolean has(Seat seat) {
        return hasSlot(seat) && venue(seat.venue()).orElseThrow().tables() >= seat.table();
    }

    boolean hasSlot(Seat seat) {
        return venue(seat.venue()).filter(venue -> venue.slots().contains(seat.slot())).isPresent();
    }

    /** Where the venue says it of itself in this plan; where all venues stand, when there is no such venue. */
    String fieldOf(String venue, String said) {
        int place = venues.stream().map(Venue::code).toList().indexOf(venue);
        return place < 0 ? "venues" : "venues[" + place + "]." + said;
    }

    /** The venue of that code. */
    public Optional<Venue> venue(String code) {
        return venues.stream().filter(v -> v.code().equals(code)).findFirst();
    }

    /** The fair's name in both languages. */
    public record Name(@NotBlank @Size(max = 100) String zh, @NotBlank @Size(max = 100) String en) {
    }

    /**
     * Something that happens.
     *
     * @param tenant code of the town whose own fair it is; none for the district's
     */
    public record FairDate(@NotNull DateKind kind, @Schema(nullable = true) @Size(max = 30) String tenant, @NotNull Instant startsAt,
            @NotNull Instant endsAt, @NotBlank @Size(max = 100) String place) {

        FairDate later(long days) {
            return new FairDate(kind, tenant, startsAt.plus(days, ChronoUnit.DAYS), endsAt.plus(days, ChronoUnit.DAYS), place);
        }
    }

    /** 开幕, 分会场, 闭幕, 签约仪式. */
    public enum DateKind {
        OPENING, SUB_FAIR, CLOSING, SIGNING;

        /** As among all dates, like {@code fair-sub-fair}. */
        public String slug() {
            return "fair-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Where meetings are held, at tables numbered from 1.
     *
     * @param code   stays when the name changes
     * @param tables how many meetings at the same time
     */
    public record Venue(@NotNull @Pattern(regexp = "[a-z0-9-]{1,20}") String code, @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String address, @Min(1) @Max(500) int tables,
            @NotNull @Size(max = 200) List<@Valid @NotNull Slot> slots) {

        Venue later(long days) {
            return new Venue(code, name, address, tables, slots.stream()
                    .map(s -> new Slot(s.startsAt.plus(days, ChronoUnit.DAYS), s.endsAt.plus(days, ChronoUnit.DAYS))).toList());
        }
    }

    /**
     * No meeting is planned at a table in a slot that meets this time even in part.
     *
     * @param venue code
     * @param table number; none for all tables of the venue
     */
    public record Closure(@NotNull @Size(max = 20) String venue, @Schema(nullable = true) @Min(1) Integer table, @NotNull Instant startsAt,
            @NotNull Instant endsAt) {

        Closure later(long days) {
            return new Closure(venue, table, startsAt.plus(days, ChronoUnit.DAYS), endsAt.plus(days, ChronoUnit.DAYS));
        }

        boolean closes(Venue of, int number, Slot slot) {
            return venue.equals(of.code()) && (table == null || table == number) && startsAt.isBefore(slot.endsAt) && slot.startsAt.isBefore(endsAt);
        }
    }

    /**
     * A table in a slot.
     *
     * @param venue code
     * @param table number
     */
    public record Seat(String venue, int table, Slot slot) {
    }

    /** A time for a meeting; breaks are what lies between. */
    public record Slot(@NotNull Instant startsAt, @NotNull Instant endsAt) {

        /** In part at the same time as the other, and in part not. */
        boolean crosses(Slot other) {
            return !equals(other) && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
        }
    }
}
