package org.sheqia.problem.control;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import org.sheqia.problem.entity.Rejected;

/** Where a page begins: after a row, which is known by its sort values, the last of them unique; or with the first one. */
public final class Cursor {

    private static final int MOST = 100;
    private static final int USUAL = 20;
    /** Characters; a name and a code take some 900. */
    private static final int LONGEST = 2000;

    private final String[] values;
    private final int limit;

    private Cursor(String[] values, int limit) {
        this.values = values;
        this.limit = limit;
    }

    /**
     * @param cursor what the previous page gave as {@code next}, or null
     * @param limit  how many rows, 1 to 100, or null
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
        if (cursor.length() > LONGEST) {
            throw none();
        }
        try {
            String[] values = Json.read(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8), String[].class);
            if (values == null || values.length == 0 || Arrays.asList(values).contains(null)) {
                throw none();
            }
            return new Cursor(values, rows);
        } catch (IllegalArgumentException e) {
            throw none();
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

    private static Rejected none() {
        return Rejected.field("cursor", "cursor");
    }

    public boolean isStart() {
        return values.length == 0;
    }

    /** How many rows. */
    public int limit() {
        return limit;
    }

    /**
     * The row after which the page begins.
     *
     * @param sortValues how many the list is sorted by
     * @throws Rejected where the cursor has more or fewer
     */
    public Last last(int sortValues) {
        if (values.length != sortValues) {
            throw none();
        }
        return new Last();
    }

    /** The sort values of the last row of the page before, each as what it is. */
    public final class Last {

        private Last() {
        }

        public String text(int i) {
            return values[i];
        }

        /** @throws Rejected where it is none between 2000 and 2100 */
        public Instant instant(int i) {
            return read(i, Dates::instant);
        }

        /** @throws Rejected where it is none between 2000 and 2100 */
        public LocalDate day(int i) {
            return read(i, Dates::day);
        }

        /** @throws Rejected where the reader refuses it */
        public <T> T read(int i, Function<String, T> reader) {
            try {
                return reader.apply(values[i]);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw none();
            }
        }
    }
}
