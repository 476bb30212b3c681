package org.sheqia.file.entity;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which side of a photo is up, as TIFF blocks say it: all that is kept of one. */
final class Orientation {

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int ENTRY = 12;

    private Orientation() {
    }

    /** @return 1 to 8; 1, upright, where nothing readable is said */
    static int of(ByteBuffer tiff) {
        try {
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int at = tiff.getInt(4);
            int entries = tiff.getShort(at) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = at + 2 + i * ENTRY;
                if ((tiff.getShort(entry) & 0xFFFF) == TAG && tiff.getShort(entry + 2) == SHORT) {
                    int orientation = tiff.getShort(entry + 8);
                    return orientation >= UPRIGHT && orientation <= LAST ? orientation : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** A block that says nothing else. */
    static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26).put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1)
                .putShort((short) TAG).putShort((short) SHORT).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0).array();
    }

    static boolean isUpright(int orientation) {
        return orientation == UPRIGHT;
    }
}
