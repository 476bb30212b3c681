package org.sheqia.desk.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.desk.control.DeskFilter.Whose;
import org.sheqia.desk.control.WorkItem.Person;
import org.sheqia.desk.control.WorkItem.Possible;
import org.sheqia.desk.entity.When;
import org.sheqia.security.entity.Role.Scope;
import org.sheqia.work.entity.Due;

/** In which order work comes, and which of it. */
class DeskOrderTest {

    @Test
    void overdue_comes_first_then_today_then_dates_then_what_waits_longest() {
        List<WorkItem> right = List.of(item("a", When.OVERDUE, "2026-03-01", "2026-02-20"), item("b", When.OVERDUE, "2026-03-02", "2026-02-01"),
                item("c", When.TODAY, "2026-03-09", "2026-03-08"), item("d", When.LATER, "2026-03-10", "2026-03-08"), item("e", When.LATER, "2026-04-10", "2026-03-01"),
                item("f", When.UNDATED, null, "2026-01-01"), item("g", When.UNDATED, null, "2026-03-01"), item("h", When.UNDATED, null, null));
        List<WorkItem> mixed = new ArrayList<>(right);
        Collections.reverse(mixed);
        mixed.sort(DeskListing.ORDER);
        assertThat(mixed).isEqualTo(right);
    }

    @Test
    void a_filter_takes_urgency_kind_place_and_person_together() {
        WorkItem nobodys = item("a", When.TODAY, "2026-03-09", "2026-03-08");
        WorkItem mine = of(nobodys, true);
        WorkItem others = of(nobodys, false);
        assertThat(List.of(nobodys, mine, others)).filteredOn(new DeskFilter(When.TODAY, "review-project", "dali", Whose.MINE)::admits).containsExactly(mine);
        assertThat(List.of(nobodys, mine, others)).filteredOn(new DeskFilter(null, null, null, Whose.NOBODYS)::admits).containsExactly(nobodys);
        assertThat(List.of(nobodys, mine, others)).allMatch(new DeskFilter(null, null, null, null)::admits)
                .noneMatch(new DeskFilter(When.LATER, null, null, null)::admits).noneMatch(new DeskFilter(null, "pay", null, null)::admits)
                .noneMatch(new DeskFilter(null, null, "lishui", null)::admits);
    }

    private static WorkItem item(String thing, When when, String due, String since) {
        return new WorkItem("review-project", thing, thing, "居家养老", Scope.TENANT, "dali", null, when, due == null ? Due.NONE : Due.SET, day(due), day(since), null,
                null, new Possible(true, false, false));
    }

    private static WorkItem of(WorkItem item, boolean me) {
        return new WorkItem(item.kind(), item.thing(), item.subjectId(), item.title(), item.scope(), item.scopeId(), item.season(), item.when(), item.due(), item.dueAt(),
                item.since(), null, new Person("s", "李俊", me, item.since()), item.acts());
    }

    private static Instant day(String day) {
        return day == null ? null : Instant.parse(day + "T01:00:00Z");
    }
}
