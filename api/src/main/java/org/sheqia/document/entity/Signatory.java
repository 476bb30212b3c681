package org.sheqia.document.entity;

/**
 * Who signs, and for whom.
 *
 * @param sub   the person's subject, by which two of one name are told apart
 * @param name  the person's name, for people
 * @param party the tenant or organisation in whose name it signs
 */
public record Signatory(String sub, String name, String party) {
}
