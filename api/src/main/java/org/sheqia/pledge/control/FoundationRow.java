package org.sheqia.pledge.control;

import org.sheqia.pledge.entity.FoundationContent;
import org.sheqia.problem.control.Json;

/** A foundation as everyone sees it: what the district has approved. */
public record FoundationRow(String creditCode, String name, FoundationContent content) {

    public FoundationRow(String creditCode, String name, String content) {
        this(creditCode, name, Json.read(content, FoundationContent.class));
    }
}
