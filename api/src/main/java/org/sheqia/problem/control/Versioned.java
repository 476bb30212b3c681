package org.sheqia.problem.control;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A view of something that can be changed; its version is the ETag to send back as {@code If-Match}. */
public interface Versioned {

    @JsonProperty
    long version();
}
