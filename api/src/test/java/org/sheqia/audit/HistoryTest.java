package org.sheqia.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Duties;
import org.sheqia.problem.control.Json;

/** History shows what an act changed. */
class HistoryTest {

    /** What is changed by these is told as numbers, of which there are too many to name. */
    private static final Set<String> COUNTED = Set.of("MeetingEvent.AgendaChanged");

    @Test
    void whatever_changes_what_was_there_says_what_was_and_what_is() {
        List<Class<?>> changing = Acts.all().stream().filter(act -> act.getSimpleName().matches("Revised|Amended|AmendmentProposed|Kept|FactsProposed|Issued|.*Changed"))
                .filter(act -> !COUNTED.contains(Duties.row(act))).toList();
        assertThat(changing).hasSizeGreaterThan(9).allMatch(act -> Arrays.stream(act.getRecordComponents()).map(RecordComponent::getGenericType)
                .anyMatch(type -> type.getTypeName().equals("java.util.List<" + Change.class.getName() + ">")), "names its changes");
    }

    @Test
    void a_change_is_a_field_that_is_otherwise_and_nothing_is_none() {
        record Thing(String name, Integer size, List<String> parts) {
        }
        Thing before = new Thing("甲", null, List.of("a"));
        assertThat(Change.between(before, new Thing("甲", null, List.of("a")))).isEmpty();
        assertThat(Change.between(before, new Thing("乙", 3, List.of("a", "b")))).extracting(Json::write).containsExactly(
                "{\"field\":\"name\",\"before\":\"甲\",\"after\":\"乙\"}", "{\"field\":\"size\",\"before\":null,\"after\":3}",
                "{\"field\":\"parts\",\"before\":[\"a\"],\"after\":[\"a\",\"b\"]}");
        assertThat(Change.fields(Change.between(null, before))).containsExactly("name", "parts");
    }
}
