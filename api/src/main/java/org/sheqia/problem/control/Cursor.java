package org.sheqia.problem.control;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import org.sheqia.problem.entity.Rejected;

/**
 * Where a page begins: after the row with these sort values.
 *
 * @param values the last row's sort values, the last of them unique; empty at the start
 * @param limit  how many rows, 1 to 100
 */
public record Cursor(String[] values, int limit) {

    private static final int MOST = 100;
    private static final int USUAL = 20;

    /**
     * @param cursor what the previous page gave as {@code next}, or null
     * @param limit  how many rows, or null
     * @throws Rejected when either is none
     */
    public static Cursor of(String cursor, Integer limit) {
        int rows = limit == null ? USUAL : limit;
        if (rows < 1 || rows > MOST) {
            throw Rejected.field("limit", "Range", "min", 1, "max", MOST);
        }
        if (cursor == null || cursor.isEmpty()) {
            return new Cursor(new String[0], rows);
        }
        try {
            String[] values = Json.read(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8),
                    String[].class);
            if (values == null || values.length == 0 || Arrays.asList(values).contains(null)) {
                throw Rejected.field("cursor", "cursor");
            }
            return new Cursor(values, rows);
        } catch (IllegalArgumentException e) {
            throw Rejected.field("cursor", "cursor");
        }
    }

    /** The start of a list that is taken along whole, of at most so many rows. */
    public static Cursor whole(int most) {
        return new Cursor(new String[0], most);
    }

    /** The cursor after a row. */
    public static String at(Object... sortValues) {
        String[] values = new String[sortValues.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = String.valueOf(sortValues[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.write(values).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isStart() {
        return values.length == 0;
    }

    /** @throws Rejected where a page begins after a row with more or fewer sort values */
    public void require(int sortValues) {
        if (!isStart() && values.length != sortValues) {
            throw Rejected.field("cursor", "cursor");
        }
    }

    /** The sort values as what they are. @throws Rejected where they are none */
    public <T> T read(Function<String[], T> reading) {
        try {
            return reading.apply(values);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Rejected.field("cursor", "cursor");
        }
    }

    /** The first sort value. */
    public Instant instantValue() {
        return read(v -> Instant.parse(v[0]));
    }

    /** The first sort value. */
    public LocalDate dayValue() {
        return read(v -> LocalDate.parse(v[0]));
    }

    /** The first sort value. */
    public long longValue() {
        return read(v -> Long.parseLong(v[0]));
    }
}
