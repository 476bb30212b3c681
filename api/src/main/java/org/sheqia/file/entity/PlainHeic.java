package org.sheqia.file.entity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A HEIC file whose descriptions are blank, and so is whatever lies beside its picture: a film, another table, XMP, what an editor added. They lie amid the picture's data, and places are told by their distance from the
 * file's beginning; so what they say is written over and nothing is moved. Which side is up is a property of the picture there.
 */
final class PlainHeic {

    /** Custom. A photo has some fifty tiles. */
    private static final int MOST_PARTS = 10_000;
    private static final int FULL = 4;
    private static final byte[] FREE = {'f', 'r', 'e', 'e'};
    private static final Set<String> KEPT = Set.of("ftyp", "mdat");

    private final byte[] plain;
    private final ByteBuffer in;
    private final Set<Integer> descriptions = new HashSet<>();
    private int itemData = -1;
    private int parts;

    private PlainHeic(byte[] heic) {
        plain = heic.clone();
        in = ByteBuffer.wrap(plain);
    }

    static byte[] of(byte[] heic) {
        PlainHeic photo = new PlainHeic(heic);
        Box meta = photo.box(0, heic.length, "meta");
        Box items = photo.box(meta.from + FULL, meta.to, "iinf");
        photo.find(items);
        photo.itemData = photo.has(meta.from + FULL, meta.to, "idat") ? photo.box(meta.from + FULL, meta.to, "idat").from : -1;
        photo.blank(photo.box(meta.from + FULL, meta.to, "iloc"));
        photo.blankBeside(meta);
        return photo.plain;
    }

    /** Every box of the file's own but the first table and what it points into. Free space is what every reader passes over. */
    private void blankBeside(Box meta) {
        in.clear();
        for (int at = 0; at < plain.length;) {
            Box box = at(at, plain.length);
            if (box.from != meta.from && !KEPT.contains(box.name)) {
                System.arraycopy(FREE, 0, plain, at + 4, FREE.length);
                Arrays.fill(plain, box.from, box.to, (byte) 0);
            }
            at = box.to;
        }
    }

    private record Box(String name, int from, int to) {
    }

    private Box box(int from, int to, String name) {
        for (int at = from; at < to;) {
            Box box = at(at, to);
            if (box.name.equals(name)) {
                return box;
            }
            at = box.to;
        }
        throw new IllegalArgumentException("no " + name);
    }

    private boolean has(int from, int to, String name) {
        for (int at = from; at < to; at = at(at, to).to) {
            if (at(at, to).name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Box at(int at, int to) {
        long length = in.getInt(at) & 0xFFFFFFFFL;
        int head = 8;
        if (length == 1) {
            length = in.getLong(at + 8);
            head = 16;
        } else if (length == 0) {
            length = to - at;
        }
        if (length < head || length > to - at) {
            throw new IllegalArgumentException("a box of " + length);
        }
        return new Box(new String(plain, at + 4, 4, StandardCharsets.ISO_8859_1), at + head, (int) (at + length));
    }

    /** Which of the items describe: Exif, and XMP, whose type is mime. */
    private void find(Box items) {
        int first = items.from + FULL + (in.get(items.from) == 0 ? 2 : 4);
        for (int at = first; at < items.to;) {
            Box item = at(at, items.to);
            int version = in.get(item.from);
            int id = version == 3 ? in.getInt(item.from + FULL) : in.getShort(item.from + FULL) & 0xFFFF;
            int type = item.from + FULL + (version == 3 ? 4 : 2) + 2;
            if (version < 2 || Set.of("Exif", "mime", "uri ").contains(new String(plain, type, 4, StandardCharsets.ISO_8859_1))) {
                descriptions.add(id);
            }
            at = item.to;
        }
    }

    private void blank(Box places) {
        int version = in.get(places.from);
        int sizes = in.getShort(places.from + FULL) & 0xFFFF;
        in.position(places.from + FULL + 2);
        in.limit(places.to);
        for (long left = version < 2 ? in.getShort() & 0xFFFF : in.getInt() & 0xFFFFFFFFL; left > 0; left--) {
            int id = version < 2 ? in.getShort() & 0xFFFF : in.getInt();
            int method = version == 0 ? 0 : in.getShort() & 0xF;
            in.getShort();
            long base = number(sizes >> 4 & 0xF);
            for (int extents = in.getShort() & 0xFFFF; extents > 0; extents--) {
                number(version == 0 ? 0 : sizes & 0xF);
                long offset = Math.addExact(base, number(sizes >> 12));
                long length = number(sizes >> 8 & 0xF);
                if (++parts > MOST_PARTS) {
                    throw new IllegalArgumentException("too many parts");
                }
                if (descriptions.contains(id)) {
                    blank(method, offset, length);
                }
            }
        }
    }

    private void blank(int method, long offset, long length) {
        if (method > 1 || method == 1 && itemData < 0) {
            throw new IllegalArgumentException("nobody knows where");
        }
        int from = Math.toIntExact(Math.addExact(offset, method == 1 ? itemData : 0));
        int to = Math.toIntExact(Math.addExact(from, length));
        if (length == 0 || from < 0 || to > plain.length) {
            throw new IllegalArgumentException("outside");
        }
        Arrays.fill(plain, from, to, (byte) 0);
    }

    private long number(int size) {
        return switch (size) {
            case 0 -> 0;
            case 4 -> in.getInt() & 0xFFFFFFFFL;
            case 8 -> in.getLong();
            default -> throw new IllegalArgumentException("a number of " + size);
        };
    }
}
