package org.sheqia.realm;

import java.util.List;
import java.util.Map;

/**
 * JSON as plain maps, lists, texts, numbers and truths; what is not there is a tree without anything in it. Of the JDK
 * alone, since the operator's start reads the names of the rules before there is any library.
 */
record Tree(Object value) {

    Tree path(String name) {
        return new Tree(value instanceof Map<?, ?> map ? map.get(name) : null);
    }

    List<Tree> items() {
        return value instanceof List<?> list ? list.stream().map(Tree::new).toList() : List.of();
    }

    boolean has(String text) {
        return items().stream().anyMatch(item -> item.text().equals(text));
    }

    String text() {
        return value == null ? "" : value.toString();
    }

    /** 0 where there is none, and what is larger than any limit as the largest: Keycloak writes numbers of attributes as text. */
    int number() {
        if (!text().matches("\\d+")) {
            return 0;
        }
        return text().length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(text());
    }

    boolean isTrue() {
        return text().equals("true");
    }
}
