package org.sheqia.tenantconfig;

/**
 * A text of the configuration in both languages of the portal.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Text(String zh, String en) {
}
