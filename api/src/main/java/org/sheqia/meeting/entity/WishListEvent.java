package org.sheqia.meeting.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;

/** What participants say of the meetings that they want. */
public interface WishListEvent extends Act {

    record Wished(Subject subject, List<String> wishes, List<String> absences, Integer most, String representative) implements WishListEvent {
    }
}
