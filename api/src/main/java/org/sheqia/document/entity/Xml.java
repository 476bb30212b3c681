package org.sheqia.document.entity;

/** Text as it stands in XML. */
public final class Xml {

    private Xml() {
    }

    /** Without the characters that XML cannot hold. */
    public static String text(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "").replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
