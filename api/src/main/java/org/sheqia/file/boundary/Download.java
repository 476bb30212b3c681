package org.sheqia.file.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sheqia.file.control.FileListing;
import org.sheqia.file.entity.FileName;

/** A file as an answer: always saved, never run or shown in the page. */
public final class Download {

    private Download() {
    }

    public static Response of(FileListing.Content file) {
        return of(FileName.safe(file.name(), file.mediaType()), file.mediaType(), file.bytes());
    }

    public static Response of(String name, String mediaType, byte[] bytes) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(bytes, mediaType.startsWith("application/x-tika") ? "application/octet-stream" : mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff").header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
