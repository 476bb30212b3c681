package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody without a mouse gets from the home page to a bid in the box, and sees all the way where the focus is. */
class KeyboardIT {

    private static final int FAR = 120;
    /** Empty when the focus can be seen: an outline at the element, or the ring that a field's frame has around it. */
    private static final String INVISIBLE_FOCUS = """
            () => {
              const e = document.activeElement;
              const outlined = (n) => { const { outlineStyle, outlineWidth } = getComputedStyle(n); return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0; };
              const frames = ['input, textarea', '.ant-input-affix-wrapper', '.ant-input-number', '.ant-select', '.ant-picker'].map((f) => e.closest(f));
              const ringed = frames.some((f) => f && (outlined(f) || getComputedStyle(f).boxShadow !== 'none'));
              return e !== document.body && (outlined(e) || ringed) ? '' : e.outerHTML.slice(0, 200);
            }""";

    @Test
    void a_bid_is_found_written_and_submitted_with_the_keyboard_alone() {
        String title = "桂城街道键盘项目" + System.currentTimeMillis();
        Example.published(title);
        try (Person person = Person.nobody()) {
            Page page = person.page;
            person.at("");
            person.step(() -> {
                tabTo(page, button(page.locator("header"), "登录"));
                page.keyboard().press("Enter");
                page.waitForURL(Pattern.compile(Pattern.quote(Portal.keycloakUrl()) + ".*"));
                assertThat(page.locator("#username")).isFocused();
                page.keyboard().type("ngo4-admin");
                page.keyboard().press("Tab");
                page.keyboard().type(Portal.PASSWORD);
                page.waitForResponse(answer -> answer.url().endsWith("/api/v1/me") && answer.ok(), () -> page.keyboard().press("Enter"));
            });
            person.step(() -> {
                tabTo(page, page.locator("header input[type=search]"));
                page.keyboard().type(title);
                page.keyboard().press("Enter");
                // The page that opens takes the focus, by itself and so unseen; whoever tabs on begins there.
                page.waitForURL(Pattern.compile(Pattern.quote(Portal.url()) + "projects\\?.*"));
                assertThat(page.locator("#main")).isFocused();
                tabTo(page, page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title)));
                page.keyboard().press("Enter");
            });
            person.sees("参加此项目").step(() -> {
                tabTo(page, button(page.locator("main"), "准备投标"));
                page.keyboard().press("Enter");
            });
            writes(person);
            submits(person);
            closesTheAccountMenu(person);
        }
    }

    private static void writes(Person person) {
        Page page = person.page;
        person.sees("服务方案").step(() -> {
            tabTo(page, page.locator("[id=proposal]"));
            page.keyboard().type("每周上门探访，每月回访家属。");
            tabTo(page, page.locator("[id=prices_indicator-1]"));
            page.keyboard().type("140");
            tabTo(page, button(page.locator("main"), "添加一行"));
            page.keyboard().press("Space");
            tabTo(page, page.locator("[id=staff_0_name]"), "Shift+Tab");
            page.keyboard().type("黄社工");
            page.keyboard().press("Tab");
            page.keyboard().type("项目主管");
        });
    }

    private static void submits(Person person) {
        Page page = person.page;
        Locator act = button(page.locator("main"), "递交投标");
        person.step(() -> {
            tabTo(page, act);
            page.keyboard().press("Enter");
            assertThat(person.dialog()).isVisible();
            page.keyboard().press("Escape");
            assertThat(person.dialog()).isHidden();
            assertThat(act).isFocused();
            page.keyboard().press("Enter");
            assertThat(person.dialog()).isVisible();
            Locator yes = button(person.dialog(), "递交投标");
            tabTo(page, yes);
            // The dialog keeps the focus: once round, and it is there again.
            page.keyboard().press("Tab");
            tabTo(page, yes);
            page.keyboard().press("Space");
            assertThat(person.dialog()).isHidden();
        }).sees("投标已递交").shot("keyboard-receipt");
    }

    private static void closesTheAccountMenu(Person person) {
        Page page = person.page;
        Locator account = page.locator("header summary");
        person.step(() -> {
            tabTo(page, account, "Shift+Tab");
            page.keyboard().press("Enter");
            Locator leave = button(page.locator("header"), "退出登录");
            tabTo(page, leave);
            page.keyboard().press("Escape");
            assertThat(leave).isHidden();
            assertThat(account).isFocused();
        });
    }

    /** Ant Design sets a space between the two characters of a button. */
    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + String.join("\\s?", name.split("")) + "$")));
    }

    private static void tabTo(Page page, Locator target) {
        tabTo(page, target, "Tab");
    }

    /** Goes on until the focus is there; on the way it may nowhere be invisible. */
    private static void tabTo(Page page, Locator target, String key) {
        assertThat(target).isVisible();
        assertThat(target).isEnabled();
        for (int steps = 0; steps < FAR; steps++) {
            page.keyboard().press(key);
            assertThat(page.evaluate(INVISIBLE_FOCUS)).as("where the focus cannot be seen").isEqualTo("");
            if (Boolean.TRUE.equals(target.evaluate("e => e === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("No way there by " + key + ": " + target);
    }
}
