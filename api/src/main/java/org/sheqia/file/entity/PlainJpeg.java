package org.sheqia.file.entity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG file without what is not its picture: of its segments those stay that a decoder needs. Whatever lies behind the
 * picture goes too, as the film that some telephones put there.
 */
final class PlainJpeg {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APP = 0xE0;
    private static final int APP_1 = 0xE1;
    private static final int APP_2 = 0xE2;
    private static final int APP_14 = 0xEE;
    private static final int LAST_APP = 0xEF;
    private static final String EXIF = "Exif\0\0";
    private static final String COLOURS = "ICC_PROFILE\0";

    private final ByteBuffer in;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int orientation = 1;

    private PlainJpeg(byte[] jpeg) {
        in = ByteBuffer.wrap(jpeg);
    }

    static byte[] of(byte[] jpeg) {
        return new PlainJpeg(jpeg).plain();
    }

    private byte[] plain() {
        if (marker() != START) {
            throw new IllegalArgumentException("no JPEG");
        }
        for (int marker = marker(); marker != END; marker = in.hasRemaining() ? marker() : END) {
            segment(marker);
        }
        head.writeBytes(new byte[] {(byte) MARK, (byte) START});
        if (!Orientation.isUpright(orientation)) {
            byte[] exif = EXIF.getBytes(StandardCharsets.ISO_8859_1);
            byte[] tiff = Orientation.tiff(orientation);
            head.writeBytes(ByteBuffer.allocate(4 + exif.length + tiff.length).put((byte) MARK).put((byte) APP_1)
                    .putShort((short) (2 + exif.length + tiff.length)).put(exif).put(tiff).array());
        }
        head.writeBytes(out.toByteArray());
        head.writeBytes(new byte[] {(byte) MARK, (byte) END});
        return head.toByteArray();
    }

    /** The next marker; those that say where a restarted scan goes on belong to the scan. */
    private int marker() {
        if ((in.get() & MARK) != MARK) {
            throw new IllegalArgumentException("no marker");
        }
        int marker = in.get() & MARK;
        while (marker == MARK) {
            marker = in.get() & MARK;
        }
        return marker;
    }

    private void segment(int marker) {
        byte[] content = new byte[(in.getShort() & 0xFFFF) - 2];
        in.get(content);
        if (marker == APP_1 && begins(content, EXIF)) {
            orientation = Orientation.of(ByteBuffer.wrap(content, EXIF.length(), content.length - EXIF.length()).slice());
        }
        if (stays(marker, content)) {
            out.writeBytes(ByteBuffer.allocate(4).put((byte) MARK).put((byte) marker).putShort((short) (content.length + 2)).array());
            out.writeBytes(content);
        }
        if (marker == SCAN) {
            scan();
        }
    }

    private static boolean stays(int marker, byte[] content) {
        if (marker == COMMENT || marker >= FIRST_APP && marker <= LAST_APP) {
            return marker == FIRST_APP && begins(content, "JFIF\0") || marker == APP_2 && begins(content, COLOURS) || marker == APP_14 && begins(content, "Adobe");
        }
        return true;
    }

    /** Up to the next marker that is no part of the scan. */
    private void scan() {
        int from = in.position();
        int at = from;
        byte[] all = in.array();
        while (at + 1 < all.length && ((all[at] & MARK) != MARK || isOfScan(all[at + 1] & MARK))) {
            at++;
        }
        at = at + 1 < all.length ? at : all.length;
        out.write(all, from, at - from);
        in.position(at);
    }

    private static boolean isOfScan(int second) {
        return second == 0 || second >= 0xD0 && second <= 0xD7 || second == MARK;
    }

    private static boolean begins(byte[] content, String with) {
        return new String(content, 0, Math.min(content.length, with.length()), StandardCharsets.ISO_8859_1).equals(with);
    }
}
