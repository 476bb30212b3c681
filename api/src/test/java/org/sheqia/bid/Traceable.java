package org.sheqia.bid;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheqia.testing.Database;

/** What whoever holds the database finds, beginning with an id and going on from each hash that it meets. */
final class Traceable {

    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    Traceable() {
        Database.column("select concat(table_name, '.', column_name) from information_schema.columns where table_schema = 'sheqia'"
                + " and data_type in ('varchar', 'char', 'text', 'longtext', 'datetime')").forEach(column -> columns.computeIfAbsent(
                        column.substring(0, column.indexOf('.')), table -> new ArrayList<>()).add(column.substring(column.indexOf('.') + 1)));
    }

    /** Every value of the rows that say {@code id}, and of those that say a hash of these. */
    List<String> values(String id) throws SQLException {
        Set<String> found = new LinkedHashSet<>();
        List<String> asked = new ArrayList<>(List.of(id));
        try (Connection connection = Database.connect()) {
            for (int i = 0; i < asked.size(); i++) {
                for (String value : rows(connection, asked.get(i))) {
                    if (found.add(value) && value.matches("[0-9a-f]{64}") && !value.matches("0+")) {
                        asked.add(value);
                    }
                }
            }
        }
        return new ArrayList<>(found);
    }

    private List<String> rows(Connection connection, String said) throws SQLException {
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            String all = "concat_ws('\\n', " + String.join(", ", table.getValue().stream().map(c -> "`" + c + "`").toList()) + ")";
            try (PreparedStatement select = connection.prepareStatement("select " + String.join(", ", table.getValue().stream()
                    .map(c -> "cast(`" + c + "` as char)").toList()) + " from `" + table.getKey() + "` where instr(" + all + ", ?) > 0")) {
                select.setString(1, said);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        for (int c = 1; c <= table.getValue().size(); c++) {
                            if (rows.getString(c) != null && rows.getString(c).length() >= 8) {
                                values.add(rows.getString(c));
                            }
                        }
                    }
                }
            }
        }
        return values;
    }
}
