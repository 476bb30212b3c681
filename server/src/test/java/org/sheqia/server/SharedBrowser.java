package org.sheqia.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * One browser for all tests of a thread, for Playwright serves only the thread that made it: an installed one if there
 * is, else the one that the build has unpacked.
 */
final class SharedBrowser {

    /** Long enough for a machine that is slow or has other work; whoever has to wait longer has nothing to wait for. */
    private static final int PATIENCE = 30_000;
    private static final Path UNPACKED = Path.of(System.getProperty("sheqia.browser", "target/browser")).toAbsolutePath();
    private static final Map<Thread, Playwright> DRIVERS = new ConcurrentHashMap<>();
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(SharedBrowser::launched);

    private SharedBrowser() {
    }

    static BrowserContext newContext() {
        // A dialog that is still growing when it is clicked may take the press and miss the release.
        BrowserContext window = BROWSER.get().newContext(new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai")
                .setViewportSize(1440, 900).setReducedMotion(ReducedMotion.REDUCE));
        window.setDefaultTimeout(PATIENCE);
        return window;
    }

    /** When no test runs any more. */
    static void close() {
        DRIVERS.values().forEach(Playwright::close);
        DRIVERS.clear();
    }

    private static Browser launched() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        DRIVERS.put(Thread.currentThread(), playwright);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return playwright.chromium().launch(options());
    }

    private static BrowserType.LaunchOptions options() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        // Chinese glyphs, also where the system has no such font.
        environment.put("FONTCONFIG_FILE", UNPACKED.resolve("fonts.conf").toString());
        Optional<Path> installed = installed();
        if (installed.isEmpty()) {
            environment.put("LD_LIBRARY_PATH", UNPACKED.resolve("lib").toString());
        }
        return new BrowserType.LaunchOptions().setExecutablePath(installed.orElse(UNPACKED.resolve("chromium")))
                .setEnv(environment).setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"));
    }

    private static Optional<Path> installed() {
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROME_BIN")).map(Path::of);
        Stream<Path> found = Stream.of("chromium", "chromium-browser", "google-chrome").flatMap(program ->
                Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, program)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }
}
