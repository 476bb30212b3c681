package org.sheqia.document.control;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Makes PDF/A-2b of XHTML, in a Chinese font of which only the characters that are used go along. */
@ApplicationScoped
public class Paper {

    private static final String FONT = "/org/sheqia/document/NotoSansSC_400Regular.ttf";
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    public byte[] pdf(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try {
            new PdfRendererBuilder().withHtmlContent(xhtml, null).usePdfAConformance(PdfAConformance.PDFA_2_B)
                    .useColorProfile(SRGB).withProducer("Sheqia")
                    .useFont(Paper::font, "Noto Sans SC", 400, FontStyle.NORMAL, true)
                    .toStream(out).run();
            return ReadableText.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream font() {
        return Paper.class.getResourceAsStream(FONT);
    }
}
