package org.sheqia.project.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.ProjectFilter;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.project.entity.Stream;

/** The query parameters of a list of projects. */
public class ProjectQuery {

    /** Code of the fair; none for all. */
    @QueryParam("season")
    String season;

    @QueryParam("stream")
    String stream;

    @QueryParam("field")
    String field;

    @QueryParam("status")
    String status;

    @QueryParam("procedure")
    String procedure;

    @QueryParam("minBudget")
    String minBudget;

    @QueryParam("maxBudget")
    String maxBudget;

    @QueryParam("q")
    String text;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    ProjectFilter filter(String tenant) {
        return new ProjectFilter(tenant, season == null || season.isEmpty() ? null : season, known("stream", Stream.class, stream), field,
                known("status", ProjectStatus.class, status), procedure, money("minBudget", minBudget),
                money("maxBudget", maxBudget), text);
    }

    Cursor cursor() {
        return Cursor.of(cursor, limit);
    }

    private static <E extends Enum<E>> E known(String name, Class<E> type, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(value)).findFirst()
                .orElseThrow(() -> Rejected.field(name, "unknown-value", "value", value, "allowed",
                        Arrays.toString(type.getEnumConstants())));
    }

    private static Money money(String name, String value) {
        try {
            return value == null || value.isEmpty() ? null : Money.of(value);
        } catch (NumberFormatException e) {
            throw Rejected.field(name, "money");
        }
    }
}
