package org.sheqia.notification.entity;

import java.util.List;
import java.util.Set;
import org.sheqia.notification.entity.Audiences.Row;

/** Writes the rows of one aggregate's acts into the table, one after the other; what follows an act's name is its row. */
final class Rows {

    private final Topic topic;
    private final String events;
    private String act;
    private Row row;

    Rows(Topic topic, String events) {
        this.topic = topic;
        this.events = events;
    }

    /** A row for what somebody has to act on. */
    Rows asks(String name, Party... parties) {
        return begin(name, new Row(topic, Set.of(parties), Set.of(), List.of(), false, null));
    }

    /** A row for what somebody has to know. */
    Rows informs(String name, Party... parties) {
        return begin(name, new Row(topic, Set.of(), Set.of(parties), List.of(), false, null));
    }

    /** Of the same act: who has to know, beside who has to act. */
    Rows informs(Party... parties) {
        return now(new Row(topic, row.asks(), Set.of(parties), row.says(), row.official(), null));
    }

    Rows nobody(String name, String why) {
        return begin(name, new Row(topic, Set.of(), Set.of(), List.of(), false, why));
    }

    Rows says(String... components) {
        return now(new Row(topic, row.asks(), row.informs(), List.of(components), row.official(), null));
    }

    Rows official() {
        return now(new Row(topic, row.asks(), row.informs(), row.says(), true, null));
    }

    private Rows begin(String name, Row first) {
        act = events + "." + name;
        row = first;
        Audiences.put(act, row, true);
        return this;
    }

    private Rows now(Row changed) {
        row = changed;
        Audiences.put(act, row, false);
        return this;
    }
}
