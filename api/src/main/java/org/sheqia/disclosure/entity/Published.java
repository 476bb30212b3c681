package org.sheqia.disclosure.entity;

import org.sheqia.audit.entity.Act;

/** An act that the public is told: it becomes a notice of its project, with the act's details. */
public interface Published extends Act {
}
