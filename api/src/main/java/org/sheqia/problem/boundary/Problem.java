package org.sheqia.problem.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Problem details of RFC 9457.
 *
 * @param type       {@code /problems/} and the stable slug
 * @param violations each field that breaks a rule
 * @param state      the state a thing is in, where that is the reason
 * @param possible   what can be done in that state
 * @param changed    who changed the thing meanwhile, where that is the reason
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail,
        @Schema(nullable = true) String instance, @Schema(nullable = true) List<Violated> violations,
        @Schema(nullable = true) String state, @Schema(nullable = true) List<String> possible,
        @Schema(nullable = true) Changed changed) {

    /** The stable part of {@link #type}. */
    String slug() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** One field that breaks a rule. */
    public record Violated(String field, String code, String message) {
    }

    /** The last change of a thing: by whom, when, which act. */
    public record Changed(String by, Instant at, String act) {
    }
}
