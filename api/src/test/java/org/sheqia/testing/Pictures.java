package org.sheqia.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos of nothing in particular. */
public final class Pictures {

    private Pictures() {
    }

    /** A JPEG that says where it was taken, in a block that no other reader needs to understand. */
    public static byte[] jpegFrom(String place) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] told = ("Exif\0\0MM\0*\0\0\0\10\0\0" + place).getBytes(StandardCharsets.ISO_8859_1);
        byte[] jpeg = out.toByteArray();
        return ByteBuffer.allocate(jpeg.length + told.length + 4).put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (told.length + 2)).put(told)
                .put(jpeg, 2, jpeg.length - 2).array();
    }

    /** @param colour of its pixels: another one, another photo */
    public static byte[] png(int colour) {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 16; i++) {
            image.setRGB(i % 4, i / 4, colour);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
