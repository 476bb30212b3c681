package org.sheqia.file.entity;

import org.sheqia.problem.entity.Rejected;

/**
 * A photo without what it tells of where, when and with what it was taken, and of whoever has edited it. Its picture stays
 * as it is, bit by bit, and so does which side is up.
 */
public final class PlainPhoto {

    private PlainPhoto() {
    }

    /**
     * @return the content as it came, of what is no photo
     * @throws Rejected {@code photo-unreadable} when that cannot be taken away, since nobody knows then what it tells
     */
    public static byte[] of(FileKind kind, byte[] content) {
        try {
            return switch (kind) {
                case JPEG -> PlainJpeg.of(content);
                case PNG -> PlainPng.of(content);
                case WEBP -> PlainWebp.of(content);
                case HEIC -> PlainHeic.of(content);
                default -> content;
            };
        } catch (RuntimeException e) {
            throw Rejected.field("file", "photo-unreadable");
        }
    }
}
