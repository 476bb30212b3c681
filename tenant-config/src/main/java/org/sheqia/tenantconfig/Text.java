package org.sheqia.tenantconfig;

import java.util.Locale;

/**
 * A text of the configuration in both languages of the portal.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Text(String zh, String en) {

    /** English for English, else Chinese. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }
}
