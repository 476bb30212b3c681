package org.sheqia.server;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** A step that did not work, with what the page showed then: address, dialog and warnings in words, all of it in a picture. */
final class Stuck extends AssertionError {

    private static final Path SCREENSHOTS = Path.of("target/screenshots/stuck");

    private Stuck(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param who at the page, for the name of the picture */
    static Stuck on(Page page, String who, Throwable cause) {
        Path picture = SCREENSHOTS.resolve(who + "-" + System.currentTimeMillis() + ".png");
        StringBuilder message = new StringBuilder(String.valueOf(cause.getMessage()).strip()).append("\n").append(who).append(" at ").append(page.url());
        try {
            message.append("\nheading: ").append(texts(page.locator("h1"))).append("\ndialog: ").append(texts(page.getByRole(AriaRole.DIALOG)))
                    .append("\nwarnings: ").append(texts(page.locator("[role=alert], .ant-alert")));
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            message.append("\npicture: ").append(picture.toAbsolutePath());
        } catch (PlaywrightException unreadable) {
            message.append("\nthe page cannot be read: ").append(unreadable.getMessage());
        }
        return new Stuck(message.toString(), cause);
    }

    private static List<String> texts(Locator shown) {
        return shown.filter(new Locator.FilterOptions().setVisible(true)).allInnerTexts().stream()
                .map(text -> text.strip().replaceAll("\\s*\n\\s*", " | ")).filter(text -> !text.isEmpty()).toList();
    }
}
