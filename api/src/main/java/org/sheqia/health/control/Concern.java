package org.sheqia.health.control;

import java.util.List;

/** What an operator should see to although people can be served; said by the component that knows it. */
public interface Concern {

    /** Each in one line that names nobody; empty while all is well. Looked at when an operator asks. */
    List<String> concerns();
}
