package org.sheqia.budget.control;

import java.util.Collection;
import java.util.Map;

/** The numbers of the contracts that money is held for; said by the component whose they are. */
public interface NumbersContracts {

    /** By id; those that are there. */
    Map<String, String> numbers(Collection<String> ids);
}
