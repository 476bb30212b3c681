package org.sheqia.file.entity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file without what is not its picture: of its chunks those stay that a decoder needs. */
final class PlainPng {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final String END = "IEND";
    private static final String EXIF = "eXIf";
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");

    private PlainPng() {
    }

    static byte[] of(byte[] png) {
        ByteBuffer in = ByteBuffer.wrap(png);
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        if (in.getLong() != SIGNATURE) {
            throw new IllegalArgumentException("no PNG");
        }
        out.write(png, 0, Long.BYTES);
        String name = "";
        while (!name.equals(END)) {
            byte[] content = new byte[Math.min(in.getInt(), in.remaining())];
            name = text(in);
            in.get(content);
            int sum = in.getInt();
            int orientation = name.equals(EXIF) ? Orientation.of(ByteBuffer.wrap(content)) : 1;
            if (PICTURE.contains(name)) {
                write(out, name, content, sum);
            } else if (!Orientation.isUpright(orientation)) {
                byte[] tiff = Orientation.tiff(orientation);
                CRC32 crc = new CRC32();
                crc.update(name.getBytes(StandardCharsets.ISO_8859_1));
                crc.update(tiff);
                write(out, name, tiff, (int) crc.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String name, byte[] content, int sum) {
        out.writeBytes(ByteBuffer.allocate(content.length + 12).putInt(content.length).put(name.getBytes(StandardCharsets.ISO_8859_1)).put(content).putInt(sum).array());
    }

    private static String text(ByteBuffer in) {
        byte[] name = new byte[4];
        in.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
