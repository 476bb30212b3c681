package org.sheqia.meeting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheqia.meeting.control.FairRooms.Table;

/** Where meetings are held. */
class FairRoomsTest {

    @Test
    void tables_are_listed_hall_by_hall_and_by_their_numbers() {
        assertThat(Stream.of("hall-10", "foyer-2", "hall-2", "foyer-11", "hall-1").sorted(Table.IN_ORDER)).containsExactly("foyer-2", "foyer-11", "hall-1", "hall-2", "hall-10");
        assertThat(Stream.of("二号厅 1", "一号厅 10", "一号厅 9").sorted(Table.IN_ORDER)).containsExactly("一号厅 9", "一号厅 10", "二号厅 1");
    }
}
