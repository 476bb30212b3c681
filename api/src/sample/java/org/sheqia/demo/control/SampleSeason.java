package org.sheqia.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.project.entity.Stream;
import org.sheqia.season.entity.MeetingLimits;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.season.entity.SeasonPlan.DateKind;
import org.sheqia.season.entity.SeasonPlan.FairDate;
import org.sheqia.season.entity.SeasonPlan.Name;
import org.sheqia.season.entity.SeasonPlan.Slot;
import org.sheqia.season.entity.SeasonPlan.Venue;

/** The plans of the demonstration's fairs: two days of meetings in one hall, the towns' own fairs after it, a closing with signing. */
final class SampleSeason {

    static final String CODE = "2026";
    /** The fair before, whose contracts are carried out and completed now. */
    static final String LAST = "2025";
    private static final LocalDate OPENS = LocalDate.of(2026, 3, 20);
    private static final LocalDate LAST_OPENS = LocalDate.of(2025, 3, 21);
    private static final int WEEKS = 14;
    private static final List<String> TOWNS = List.of("guicheng", "dali", "shishan", "lishui", "xiqiao", "danzao", "jiujiang");
    private static final int TABLES = 60;
    /** In the middle of the day there is a break. */
    private static final List<String> SLOTS = List.of("09:30", "10:00", "10:30", "11:00", "14:00", "14:30", "15:00", "15:30");
    private static final int MINUTES = 25;

    private SampleSeason() {
    }

    static SeasonPlan plan() {
        return plan(OPENS);
    }

    static SeasonPlan last() {
        return plan(LAST_OPENS);
    }

    private static SeasonPlan plan(LocalDate opens) {
        LocalDate closes = opens.plusWeeks(WEEKS);
        List<FairDate> dates = new ArrayList<>();
        dates.add(date(DateKind.OPENING, null, opens, "南海区文化中心"));
        for (int i = 0; i < TOWNS.size(); i++) {
            dates.add(date(DateKind.SUB_FAIR, TOWNS.get(i), SampleTime.working(opens.plusWeeks(2 + i)), "镇街党群服务中心"));
        }
        dates.add(date(DateKind.SIGNING, null, closes.minusDays(1), "南海区文化中心"));
        dates.add(date(DateKind.CLOSING, null, closes, "南海区文化中心"));
        List<Slot> slots = new ArrayList<>();
        for (LocalDate day : List.of(opens, opens.plusDays(1))) {
            for (String begins : SLOTS) {
                LocalTime time = LocalTime.parse(begins);
                slots.add(new Slot(at(day, time), at(day, time.plusMinutes(MINUTES))));
            }
        }
        return new SeasonPlan(new Name(opens.getYear() + "年南海区社会服务洽谈会", "Nanhai Social Services Fair " + opens.getYear()), opens, closes, dates,
                EnumSet.allOf(Stream.class), EnumSet.of(OrganisationKind.ASSOCIATION, OrganisationKind.PRIVATE_NON_ENTERPRISE,
                OrganisationKind.FOUNDATION), null, List.of(new Venue("hall", "洽谈大厅", "佛山市南海区桂城街道", TABLES, slots)), List.of(),
                Money.of("300000.00"), null,
                new MeetingLimits(4, 8, null, List.of()));
    }

    private static FairDate date(DateKind kind, String tenant, LocalDate day, String place) {
        return new FairDate(kind, tenant, at(day, LocalTime.of(9, 30)), at(day, LocalTime.of(kind == DateKind.SUB_FAIR ? 17 : 12, 0)), place);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingDays.ZONE).toInstant();
    }
}
