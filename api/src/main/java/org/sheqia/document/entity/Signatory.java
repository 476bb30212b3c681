package org.sheqia.document.entity;

/**
 * Who signs, and for whom.
 *
 * @param name  the person
 * @param party the tenant or organisation in whose name it signs
 */
public record Signatory(String name, String party) {
}
