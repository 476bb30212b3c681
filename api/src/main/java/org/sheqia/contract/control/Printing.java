package org.sheqia.contract.control;

import jakarta.enterprise.context.RequestScoped;

/** Whether documents are made when contracts are offered and signed. */
@RequestScoped
public class Printing {

    private boolean later;

    /** The sample fair's contracts of the past have no signed documents: making them would take as long again as all the rest. */
    public void later(boolean whenAsked) {
        later = whenAsked;
    }

    boolean isLater() {
        return later;
    }
}
