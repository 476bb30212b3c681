package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody at a browser of their own, logged in through Keycloak's page: reads, fills in and presses what is there. */
final class Person implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots/journey");

    private final String username;
    private final BrowserContext window;
    final Page page;

    private Person(String username) {
        this.username = username;
        this.window = Portal.browser();
        this.page = window.newPage();
    }

    static Person loggedIn(String username) {
        Person person = new Person(username);
        return person.at("").press("登录", person.page.locator("header")).logsIn(username, Portal.PASSWORD);
    }

    static Person nobody() {
        return new Person(null);
    }

    /** At Keycloak's page: says who it is, and is back at the portal as that person. */
    Person logsIn(String username, String password) {
        return step(() -> {
            page.waitForURL(Pattern.compile(Pattern.quote(Portal.keycloakUrl()) + ".*"));
            page.fill("#username", username);
            page.fill("#password", password);
            sends();
        });
    }

    /** Asked by Keycloak's page to prove once more who it is: only the password is wanted. */
    Person logsInAgain(String password) {
        return step(() -> {
            page.waitForURL(Pattern.compile(Pattern.quote(Portal.keycloakUrl()) + ".*"));
            page.fill("#password", password);
            sends();
        });
    }

    private void sends() {
        synchronized (Portal.LOGIN) {
            page.waitForTimeout(Portal.LETS_GO);
            page.waitForResponse(answer -> answer.url().endsWith("/api/v1/me") && answer.ok(), () -> page.click("#kc-login"));
        }
    }

    /** Does something that has no name of its own here; if it does not work, says what the page showed. */
    Person step(Runnable step) {
        try {
            step.run();
            return this;
        } catch (Stuck told) {
            throw told;
        } catch (PlaywrightException | AssertionError failed) {
            throw Stuck.on(page, username == null ? "nobody" : username, failed);
        }
    }

    /** Goes to a page by its address. */
    Person at(String path) {
        return step(() -> page.navigate(Portal.url() + path));
    }

    /** Goes to another page as a link would, without loading the portal anew; the heading of the page that is left bears a mark until it is gone. */
    Person movesTo(String path) {
        return step(() -> page.evaluate("""
                path => {
                  document.querySelectorAll('main h1').forEach((heading) => heading.setAttribute('data-left', ''));
                  history.pushState(null, '', path);
                  dispatchEvent(new PopStateEvent('popstate'));
                }""", "/" + path));
    }

    /** Waits until the address is one such, without what stands behind a question mark. @return its last part */
    String arrivesAt(String path) {
        step(() -> page.waitForURL(Pattern.compile(Pattern.quote(Portal.url()) + path + "([?#].*)?")));
        return page.url().replaceAll("[?#].*$", "").replaceAll("^.*/", "");
    }

    /** Waits until the page says so. */
    Person sees(String text) {
        return step(() -> assertThat(page.locator("main").getByText(text).filter(visible()).first()).isVisible());
    }

    /** Waits until the page says so in its heading, where the status stands. */
    Person seesStatus(String status) {
        return step(() -> assertThat(page.locator("main").getByText(status, new Locator.GetByTextOptions().setExact(true)).filter(visible()).first()).isVisible());
    }

    /** Waits until the page does not say so any more. */
    Person seesNoMore(String text) {
        return step(() -> assertThat(page.locator("main").getByText(text).filter(visible())).hasCount(0));
    }

    /** Waits until the open dialog says so. */
    Person isTold(String text) {
        return step(() -> assertThat(dialog().getByText(text).filter(visible()).first()).isVisible());
    }

    Person follow(String link) {
        return step(() -> page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click());
    }

    /** Follows a piece of work from the list of all work; a message of the same thing, which may be there first, leads elsewhere. */
    Person worksOn(String kind, String title) {
        Pattern named = Pattern.compile("^" + kind + ".*" + title);
        return step(() -> page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(named)).first().click());
    }

    Person press(String button) {
        return press(button, page.locator("main"));
    }

    /** Ant Design sets a space between the two characters of a button. */
    Person press(String button, Locator within) {
        String name = button.length() == 2 ? button.charAt(0) + "\\s?" + button.charAt(1) : button;
        return step(() -> within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "$"))).filter(visible()).first().click());
    }

    /** Takes one of the choices that the open dialog shows. */
    Person ticks(String choice) {
        return step(() -> dialog().getByText(choice, new Locator.GetByTextOptions().setExact(true)).click());
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
        return press(button, dialog()).step(() -> assertThat(dialog()).isHidden());
    }

    /** Fills in a field by its path in the form. */
    Person fill(Locator form, String field, Object value) {
        return step(() -> input(form, field).fill(value.toString()));
    }

    /** Sets a point in time: typed, and taken over with the picker's own button. */
    Person moment(Locator form, String field, String value) {
        Locator input = input(form, field);
        return step(() -> {
            input.click();
            input.fill(value);
            page.locator(".ant-picker-dropdown .ant-picker-ok button").filter(visible()).click();
            assertThat(input).hasValue(value);
        });
    }

    /** Sets a day, as one types it. */
    Person date(Locator form, String field, String value) {
        Locator input = input(form, field);
        return step(() -> {
            input.click();
            input.fill(value);
            input.press("Enter");
            assertThat(input).hasValue(value);
        });
    }

    /** Chooses from a list the options that say so. */
    Person choose(Locator form, String field, String... options) {
        Locator select = form.locator(".ant-select").filter(new Locator.FilterOptions().setHas(page.locator("[id='" + field + "']"))).filter(visible());
        Locator list = page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)").filter(visible());
        return step(() -> {
            select.click();
            for (String option : options) {
                list.locator(".ant-select-item-option").filter(new Locator.FilterOptions().setHasText(option)).first().click();
            }
            if (options.length > 1) {
                form.locator(".ant-modal-title").click();
            }
            assertThat(list).isHidden();
        });
    }

    Person shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }

    /** What the API tells this person; for ids and dates that a page does not show. */
    JsonNode reads(String path) {
        return (username == null ? Api.nobody() : Api.as(username)).get(path);
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

    private static Locator input(Locator form, String field) {
        return form.locator("[id='" + field + "']").filter(visible());
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }
}
