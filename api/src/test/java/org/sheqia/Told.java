package org.sheqia;

import java.util.List;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.notification.entity.Audiences;
import org.sheqia.notification.entity.Party;

/** Whom an act tells by what it knows itself: those who must act, then those who must know. */
public final class Told {

    private Told() {
    }

    public static List<Audience> by(Act act) {
        Audiences.Row row = Audiences.of(act);
        return Stream.concat(row.asks().stream().sorted(), row.informs().stream().sorted()).filter(party -> !party.isCircle())
                .flatMap((Party party) -> party.of(act)).distinct().toList();
    }
}
