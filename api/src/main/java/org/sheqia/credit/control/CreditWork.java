package org.sheqia.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** Entries that an organisation contests. */
@ApplicationScoped
public class CreditWork implements OffersWork {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.open("answer-contest", "select o.creditCode, o.name, o.creditCode, k.filedAt, k.id from Contest k, Organisation o where o.creditCode"
                    + " = k.creditCode and k.status = org.sheqia.credit.entity.ContestStatus.OPEN order by k.filedAt",
                    Role.DISTRICT_ADMIN));
    }
}
