package org.sheqia.notification.control;

import java.util.Map;
import org.sheqia.audit.entity.Act;
import org.sheqia.notification.entity.Party;

/** Organisations whom an act concerns by what another component knows: one of the parties of the table of audiences. */
public interface Circle {

    Party party();

    /** Those in it, by credit code, each with what it alone is told; asked in the act's transaction and tenant. */
    Map<String, Map<String, Object>> of(Act act);
}
