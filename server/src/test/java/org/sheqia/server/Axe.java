package org.sheqia.server;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rules of WCAG 2.2 AA that a machine can check, held against a page as it stands. */
final class Axe {

    private static final Path SCRIPT = Path.of(System.getProperty("sheqia.browser"), "axe.min.js");
    private static final String CHECK = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false });
              return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}: ${n.html.slice(0, 160)}: ${n.failureSummary.replace(/\\s+/g, ' ')}`));
            }""";
    private static String source;

    private Axe() {
    }

    /** One line for each element that breaks a rule: the rule, where, what and why. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            // Evaluated by the browser's debugger, which the page's own content security policy does not concern.
            page.evaluate(source());
        }
        return (List<String>) page.evaluate(CHECK);
    }

    private static synchronized String source() {
        if (source == null) {
            try {
                source = Files.readString(SCRIPT) + "; undefined";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return source;
    }
}
