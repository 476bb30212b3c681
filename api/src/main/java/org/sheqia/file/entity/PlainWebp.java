package org.sheqia.file.entity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A WebP file without what is not its picture. Its orientation is always upright: no viewer reads another. */
final class PlainWebp {

    private static final int HEAD = 12;
    private static final String EXTENDED = "VP8X";
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", EXTENDED, "ALPH", "ANIM", "ANMF", "ICCP");
    /** Of the extended header: says that there are Exif and XMP. */
    private static final int NEITHER = ~0x0C;

    private PlainWebp() {
    }

    static byte[] of(byte[] webp) {
        ByteBuffer in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream(webp.length);
        out.write(webp, 0, HEAD);
        int end = Math.addExact(in.getInt(4), 8);
        in.limit(end).position(HEAD);
        while (in.remaining() >= 8) {
            String name = new String(webp, in.position(), 4, StandardCharsets.ISO_8859_1);
            int length = in.getInt(in.position() + 4);
            byte[] chunk = new byte[Math.min(Math.addExact(8 + length, length & 1), in.remaining())];
            if (length < 0 || chunk.length < 8 + length) {
                throw new IllegalArgumentException("a chunk of " + length);
            }
            in.get(chunk);
            if (name.equals(EXTENDED)) {
                chunk[8] &= NEITHER;
            }
            if (PICTURE.contains(name)) {
                out.writeBytes(chunk);
            }
        }
        byte[] plain = out.toByteArray();
        ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN).putInt(4, plain.length - 8);
        return plain;
    }
}
