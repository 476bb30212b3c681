package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody at a browser of their own, logged in through Keycloak's page: reads, fills in and presses what is there. */
final class Person implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCREENSHOTS = Path.of("target/screenshots/journey");

    private final String username;
    private final BrowserContext window;
    final Page page;

    private Person(String username) {
        this.username = username;
        this.window = Portal.browser();
        this.page = window.newPage();
        page.setDefaultTimeout(15_000);
    }

    static Person loggedIn(String username) {
        Person person = new Person(username);
        Page page = person.page;
        page.navigate(Portal.url());
        person.press("登录", page.locator("header"));
        page.waitForURL(Pattern.compile(Pattern.quote(Portal.keycloakUrl()) + ".*"));
        page.fill("#username", username);
        page.fill("#password", "sheqia-2026");
        page.waitForResponse(answer -> answer.url().endsWith("/api/v1/me") && answer.ok(), () -> page.click("#kc-login"));
        return person;
    }

    static Person nobody() {
        return new Person(null);
    }

    /** Goes to a page by its address. */
    Person at(String path) {
        page.navigate(Portal.url() + path);
        return this;
    }

    /** Waits until the page says so. */
    Person sees(String text) {
        assertThat(page.locator("main").getByText(text).filter(visible()).first()).isVisible();
        return this;
    }

    /** Waits until the page says so in its heading, where the status stands. */
    Person seesStatus(String status) {
        assertThat(page.locator("main").getByText(status, new Locator.GetByTextOptions().setExact(true)).filter(visible()).first()).isVisible();
        return this;
    }

    Person follow(String link) {
        page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    Person press(String button) {
        return press(button, page.locator("main"));
    }

    /** Ant Design sets a space between the two characters of a button. */
    Person press(String button, Locator within) {
        String name = button.length() == 2 ? button.charAt(0) + "\\s?" + button.charAt(1) : button;
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "$"))).filter(visible()).first().click();
        return this;
    }

    /** Presses a button that asks before it acts, and says yes. */
    Person act(String button) {
        return press(button).confirm(button);
    }

    /** The dialog that is open. */
    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).filter(visible());
    }

    /** Does what the open dialog proposes, and waits until it has closed: a refusal would keep it open. */
    Person confirm(String button) {
        press(button, dialog());
        assertThat(dialog()).isHidden();
        return this;
    }

    /** Fills in a field by its path in the form. */
    Person fill(Locator form, String field, Object value) {
        Locator input = form.locator("[id='" + field + "']").filter(visible());
        input.fill(value.toString());
        return this;
    }

    /** Sets a point in time: typed, and taken over with the picker's own button. */
    Person moment(Locator form, String field, String value) {
        Locator input = form.locator("[id='" + field + "']").filter(visible());
        input.click();
        input.fill(value);
        page.locator(".ant-picker-dropdown .ant-picker-ok button").filter(visible()).click();
        assertThat(input).hasValue(value);
        return this;
    }

    /** Sets a day, as one types it. */
    Person date(Locator form, String field, String value) {
        Locator input = form.locator("[id='" + field + "']").filter(visible());
        input.click();
        input.fill(value);
        input.press("Enter");
        assertThat(input).hasValue(value);
        return this;
    }

    /** Chooses from a list the options that say so. */
    Person choose(Locator form, String field, String... options) {
        Locator select = form.locator(".ant-select").filter(new Locator.FilterOptions().setHas(page.locator("[id='" + field + "']"))).filter(visible());
        select.click();
        Locator list = page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)").filter(visible());
        for (String option : options) {
            list.locator(".ant-select-item-option").filter(new Locator.FilterOptions().setHasText(option)).first().click();
        }
        if (options.length > 1) {
            form.locator(".ant-modal-title").click();
        }
        assertThat(list).isHidden();
        return this;
    }

    Person shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }

    /** What the API tells this person; for ids and dates that a page does not show. */
    JsonNode reads(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Portal.url() + "api/v1/" + path));
        if (username != null) {
            request.header("Authorization", "Bearer " + Portal.token(username));
        }
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The name of an evaluator as this official of 西樵镇 finds it in the list; the realm makes the subject of the username. */
    String nameOfEvaluator(String evaluator) {
        String sub = UUID.nameUUIDFromBytes(("sheqia-demo:" + evaluator).getBytes(StandardCharsets.UTF_8)).toString();
        for (JsonNode known : reads("tenants/xiqiao/evaluators").get("items")) {
            if (known.get("sub").asText().equals(sub)) {
                return known.get("name").asText();
            }
        }
        throw new AssertionError("No evaluator is " + evaluator);
    }

    @Override
    public void close() {
        window.close();
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }
}
