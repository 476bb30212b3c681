package org.sheqia.file.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.problem.entity.Rejected;

class PlainPhotoTest {

    private static final String SECRET = "GPS 23.0469N 113.1216E HUAWEI P60 chen";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_jpeg_keeps_its_picture_bit_by_bit_and_which_side_is_up_and_nothing_else(boolean progressive) throws IOException {
        byte[] photo = jpeg(progressive);
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] told = telling(photo, orientation, ByteOrder.LITTLE_ENDIAN);
            byte[] plain = PlainPhoto.of(FileKind.JPEG, told);
            assertThat(pixels(plain)).isEqualTo(pixels(photo));
            assertThat(text(told)).contains(SECRET);
            assertThat(text(plain)).doesNotContain(SECRET).doesNotContain("http://ns.adobe.com");
            assertThat(text(plain).contains("Exif")).isEqualTo(orientation != 1);
            assertThat(plain.length).isEqualTo(photo.length + (orientation == 1 ? 0 : 36));
            assertThat(PlainPhoto.of(FileKind.JPEG, plain)).isEqualTo(plain);
            assertThat(orientation(plain)).isEqualTo(orientation);
        }
    }

    @Test
    void exif_of_either_byte_order_is_understood_and_what_is_broken_is_upright() throws IOException {
        assertThat(orientation(PlainPhoto.of(FileKind.JPEG, telling(jpeg(false), 6, ByteOrder.BIG_ENDIAN)))).isEqualTo(6);
        assertThat(orientation(PlainPhoto.of(FileKind.JPEG, telling(jpeg(false), 99, ByteOrder.BIG_ENDIAN)))).isEqualTo(1);
    }

    @Test
    void colours_stay_as_they_are_meant() throws IOException {
        byte[] photo = jpeg(false);
        byte[] coloured = insert(photo, 0xE2, bytes("ICC_PROFILE\0\1\1colours"));
        assertThat(text(PlainPhoto.of(FileKind.JPEG, coloured))).contains("ICC_PROFILE\0\1\1colours");
    }

    @Test
    void a_png_keeps_its_picture_and_which_side_is_up_and_nothing_else() throws IOException {
        byte[] photo = png();
        byte[] told = chunk(chunk(chunk(photo, "tEXt", bytes(SECRET)), "eXIf", tiff(3, ByteOrder.BIG_ENDIAN)), "iTXt", bytes("XML:com.adobe.xmp\0" + SECRET));
        byte[] plain = PlainPhoto.of(FileKind.PNG, join(told, bytes(SECRET)));
        assertThat(pixels(plain)).isEqualTo(pixels(photo));
        assertThat(text(plain)).doesNotContain(SECRET).doesNotContain("tEXt").contains("eXIf");
        assertThat(PlainPhoto.of(FileKind.PNG, plain)).isEqualTo(plain);
        assertThat(PlainPhoto.of(FileKind.PNG, photo)).isEqualTo(photo);
    }

    @Test
    void a_webp_keeps_its_picture_and_nothing_else() {
        byte[] picture = riff("VP8 ", bytes("picture"));
        byte[] told = webp(join(riff("VP8X", new byte[] {0x2C, 0, 0, 0, 9, 0, 0, 9, 0, 0}), picture, riff("EXIF", bytes(SECRET)), riff("XMP ", bytes(SECRET))));
        assertThat(PlainPhoto.of(FileKind.WEBP, told)).isEqualTo(webp(join(riff("VP8X", new byte[] {0x20, 0, 0, 0, 9, 0, 0, 9, 0, 0}), picture)));
    }

    @Test
    void a_heic_keeps_every_byte_of_its_picture_in_its_place_and_its_descriptions_are_blank() {
        byte[] told = heic();
        byte[] plain = PlainPhoto.of(FileKind.HEIC, told);
        assertThat(plain).hasSameSizeAs(told);
        assertThat(text(told)).contains(SECRET);
        assertThat(text(plain)).doesNotContain("GPS").isEqualTo(text(told).replace("Exif-data " + SECRET, "\0".repeat(SECRET.length() + 10)).replace("xmp " + SECRET, "\0".repeat(SECRET.length() + 4)));
        assertThat(text(plain)).contains("the picture");
    }

    @Test
    void of_what_lies_beside_the_picture_of_a_heic_nothing_is_left() {
        byte[] photo = heic();
        byte[] beside = join(box("uuid", bytes("0123456789abcdef<x:xmpmeta> " + SECRET)), box("moov", box("udta", bytes(SECRET))), box("meta", new byte[4], bytes(SECRET)),
                box("mpvd", bytes(SECRET)), wide("sefd", bytes(SECRET)));
        byte[] plain = PlainPhoto.of(FileKind.HEIC, join(photo, beside));
        assertThat(plain).startsWith(PlainPhoto.of(FileKind.HEIC, photo)).hasSize(photo.length + beside.length);
        assertThat(text(plain).substring(photo.length)).matches("(\\x00..[^\\x00]free\\x00+|\\x00{3}\\x01free\\x00{7}[^\\x00]\\x00+)+");
        assertThat(PlainPhoto.of(FileKind.HEIC, plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "DOCX", "TEXT", "ZIP"})
    void what_is_no_photo_stays_byte_for_byte(FileKind kind) {
        byte[] file = bytes(SECRET);
        assertThat(PlainPhoto.of(kind, file)).isSameAs(file);
    }

    /** Cut anywhere, or with any byte changed: refused, or plain, and always soon. */
    @Test
    void a_broken_photo_is_refused_or_plain_and_never_a_fault() throws IOException {
        Random random = new Random(7);
        for (FileKind kind : new FileKind[] {FileKind.JPEG, FileKind.PNG, FileKind.WEBP, FileKind.HEIC}) {
            byte[] whole = switch (kind) {
                case JPEG -> telling(jpeg(false), 6, ByteOrder.BIG_ENDIAN);
                case PNG -> chunk(png(), "tEXt", bytes(SECRET));
                case WEBP -> webp(riff("VP8 ", bytes("picture")));
                default -> heic();
            };
            for (int i = 0; i < 3000; i++) {
                byte[] broken = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
                if (broken.length > 0) {
                    broken[random.nextInt(Math.min(broken.length, 200))] = (byte) random.nextInt();
                }
                try {
                    PlainPhoto.of(kind, broken);
                } catch (Rejected no) {
                    assertThat(no.violations().get(0).code()).isEqualTo("photo-unreadable");
                }
            }
        }
        assertThatThrownBy(() -> PlainPhoto.of(FileKind.HEIC, bytes("nothing"))).isInstanceOf(Rejected.class);
    }

    private static BufferedImage image() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.ORANGE);
        drawing.fillOval(5, 5, 40, 30);
        drawing.dispose();
        return image;
    }

    private static byte[] jpeg(boolean progressive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        writer.setOutput(ImageIO.createImageOutputStream(out));
        writer.write(null, new IIOImage(image(), null, null), how);
        ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).flush();
        return out.toByteArray();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image(), "png", out);
        return out.toByteArray();
    }

    /** With Exif, XMP, IPTC, a comment, and a film behind it. */
    private static byte[] telling(byte[] jpeg, int orientation, ByteOrder order) {
        byte[] told = insert(jpeg, 0xFE, bytes(SECRET));
        told = insert(told, 0xED, bytes("Photoshop 3.0\0" + SECRET));
        told = insert(told, 0xE1, bytes("http://ns.adobe.com/xap/1.0/\0" + SECRET));
        return join(insert(told, 0xE1, join(bytes("Exif\0\0"), tiff(orientation, order))), bytes("ftypmp42" + SECRET));
    }

    private static byte[] tiff(int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(order);
        tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D)).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(SECRET.length()).putInt(60);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        return tiff.position(60).put(bytes(SECRET)).array();
    }

    private static int orientation(byte[] jpeg) {
        int exif = text(jpeg).indexOf("Exif\0\0");
        return exif < 0 ? 1 : Orientation.of(ByteBuffer.wrap(jpeg, exif + 6, 26).slice());
    }

    /** Behind the first segment. */
    private static byte[] insert(byte[] jpeg, int marker, byte[] content) {
        byte[] segment = ByteBuffer.allocate(content.length + 4).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2)).put(content).array();
        return join(Arrays.copyOf(jpeg, 20), segment, Arrays.copyOfRange(jpeg, 20, jpeg.length));
    }

    /** Behind the header. */
    private static byte[] chunk(byte[] png, String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(bytes(name));
        crc.update(content);
        byte[] chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length).put(bytes(name)).put(content).putInt((int) crc.getValue()).array();
        return join(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] riff(String name, byte[] content) {
        int odd = content.length & 1;
        return ByteBuffer.allocate(8 + content.length + odd).order(ByteOrder.LITTLE_ENDIAN).put(bytes(name)).putInt(content.length).put(content).array();
    }

    private static byte[] webp(byte[] chunks) {
        return join(ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).put(bytes("RIFF")).putInt(chunks.length + 4).put(bytes("WEBP")).array(), chunks);
    }

    /** Three items: a picture and Exif in the data, XMP beside the table. */
    private static byte[] heic() {
        byte[] ftyp = box("ftyp", bytes("heic"), new byte[4], bytes("mif1heic"));
        byte[] exif = bytes("Exif-data " + SECRET);
        byte[] xmp = bytes("xmp " + SECRET);
        byte[] picture = bytes("the picture");
        byte[] before = meta(xmp, 0, 0, picture.length, exif.length);
        int data = ftyp.length + before.length + 8;
        return join(ftyp, meta(xmp, data, data + picture.length, picture.length, exif.length), box("mdat", picture, exif));
    }

    private static byte[] meta(byte[] xmp, int picture, int exif, int pictureLength, int exifLength) {
        byte[] items = box("iinf", new byte[] {0, 0, 0, 0, 0, 3}, item(1, "hvc1"), item(2, "Exif"), item(3, "mime"));
        byte[] places = box("iloc", new byte[] {1, 0, 0, 0, 0x44, 0, 0, 3}, place(1, 0, picture, pictureLength), place(2, 0, exif, exifLength), place(3, 1, 0, xmp.length));
        return box("meta", new byte[4], items, places, box("idat", xmp));
    }

    private static byte[] item(int id, String type) {
        return box("infe", new byte[] {2, 0, 0, 0, 0, (byte) id, 0, 0}, bytes(type), new byte[1]);
    }

    private static byte[] place(int id, int method, int offset, int length) {
        return ByteBuffer.allocate(16).putShort((short) id).putShort((short) method).putShort((short) 0).putShort((short) 1).putInt(offset).putInt(length).array();
    }

    private static byte[] box(String name, byte[]... parts) {
        byte[] content = join(parts);
        return ByteBuffer.allocate(content.length + 8).putInt(content.length + 8).put(bytes(name)).put(content).array();
    }

    /** Its length is in eight bytes. */
    private static byte[] wide(String name, byte[] content) {
        return ByteBuffer.allocate(content.length + 16).putInt(1).put(bytes(name)).putLong(content.length + 16).put(content).array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] photo) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
