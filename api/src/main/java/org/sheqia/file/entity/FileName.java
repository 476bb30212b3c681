package org.sheqia.file.entity;

import java.util.List;

/** A file's name as a person reads it: nothing in it that cannot be seen, turns the others around, or leads elsewhere. */
public final class FileName {

    private static final int LONGEST = 200;

    private FileName() {
    }

    public static boolean isSound(String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST && name.codePoints().noneMatch(FileName::isForbidden);
    }

    /**
     * Under which name a kept file goes out, however it came by the one that it has: with an ending of its kind. One of no kind is not
     * to be opened by a click.
     *
     * @param mediaType what it is
     */
    public static String safe(String name, String mediaType) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(c -> safe.appendCodePoint(isForbidden(c) ? '_' : c));
        List<FileKind> kinds = FileKind.of(mediaType);
        boolean ends = kinds.stream().anyMatch(kind -> kind.ends(safe.toString()));
        return ends ? safe.toString() : safe + "." + (kinds.isEmpty() ? "bin" : kinds.get(0).endings().get(0));
    }

    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> c == '/' || c == '\\';
        };
    }
}
