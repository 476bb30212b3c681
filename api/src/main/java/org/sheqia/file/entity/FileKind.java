package org.sheqia.file.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What documents and photos are made of. Content says what a file holds, and its ending which program opens it; a kind
 * has both, so that nothing is opened by another program than its content is for.
 */
public enum FileKind {

    PDF("application/pdf", List.of("application/pdf"), "pdf"),
    PNG("image/png", List.of("image/png"), "png"),
    JPEG("image/jpeg", List.of("image/jpeg"), "jpg", "jpeg"),
    WEBP("image/webp", List.of("image/webp"), "webp"),
    HEIC("image/heic", List.of("image/heic", "image/heif"), "heic", "heif"),
    TEXT("text/plain", List.of("text/plain"), "txt"),
    CSV("text/csv", List.of("text/plain"), "csv"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Content.ZIPPED, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Content.ZIPPED, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Content.ZIPPED, "pptx"),
    OFD("application/ofd", Content.ZIPPED, "ofd"),
    ZIP("application/zip", Content.ZIPPED, "zip"),
    DOC("application/msword", Content.COMPOUND, "doc"),
    XLS("application/vnd.ms-excel", Content.COMPOUND, "xls"),
    PPT("application/vnd.ms-powerpoint", Content.COMPOUND, "ppt"),
    WPS("application/kswps", Content.COMPOUND, "wps"),
    ET("application/kset", Content.COMPOUND, "et"),
    DPS("application/ksdps", Content.COMPOUND, "dps");

    private final String mediaType;
    private final List<String> contents;
    private final List<String> endings;

    FileKind(String mediaType, List<String> contents, String... endings) {
        this.mediaType = mediaType;
        this.contents = contents;
        this.endings = List.of(endings);
    }

    /** The kinds that a content may be of. */
    public static List<FileKind> holding(String content) {
        return Arrays.stream(values()).filter(kind -> kind.contents.contains(content)).toList();
    }

    /** The kinds that a type stands for: its own first, then, of what was kept when endings were free, those of its content. */
    public static List<FileKind> of(String mediaType) {
        return Stream.concat(Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)), holding(mediaType).stream()).distinct().toList();
    }

    /** Whether a name ends as files of this kind do. */
    public boolean ends(String name) {
        return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) && name.lastIndexOf('.') > 0;
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> endings() {
        return endings;
    }

    /** Contents that several kinds share. */
    private static final class Content {

        private static final List<String> ZIPPED = List.of("application/zip", "application/x-tika-ooxml");
        private static final List<String> COMPOUND = List.of("application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel");
    }
}
