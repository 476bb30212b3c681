package org.sheqia.remedy.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation said to a complaint that concerns it. */
@Schema(name = "StatementView")
public record StatementView(String creditCode, String name, String words, Instant at) {
}
