package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An official's morning: whoever logs in is before the day's work, and the list alone leads to each place. */
class MorningIT {

    @Test
    void an_officer_finishes_three_things_from_the_list_without_a_search() {
        try (Person officer = Person.loggedIn("lishui-officer")) {
            officer.arrivesAt("work");
            finishes(officer, "确认拨付申请", "确认");
            finishes(officer, "审阅履约报告", "通过报告");
            finishes(officer, "起草合同", "起草合同");
            officer.shot("morning");
        }
    }

    /** One press leads to the place, where the act is; it is not on the list any more after it. */
    private static void finishes(Person officer, String kind, String act) {
        Locator waiting = officer.page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + kind)));
        officer.step(() -> assertThat(waiting.first()).isVisible());
        int before = waiting.count();
        officer.step(() -> waiting.first().click()).act(act);
        officer.step(() -> officer.page.locator("header").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^待办"))).click());
        officer.step(() -> assertThat(waiting).hasCount(before - 1));
    }
}
