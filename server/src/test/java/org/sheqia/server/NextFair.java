package org.sheqia.server;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The fair of a year and the one that comes after it, at the district's desk: two at once, until the first is closed. */
final class NextFair {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String NAME = "2027年南海区社会服务洽谈会";
    private static final LocalDate OPENS = LocalDate.of(2027, 3, 19);
    private static final LocalDate CLOSES = LocalDate.of(2027, 6, 25);

    private final Person anybody;

    NextFair(Person anybody) {
        this.anybody = anybody;
    }

    /** The first hour at which the fair of 2026 has had its last day. */
    Instant over() {
        return morning(LocalDate.parse(Api.nobody().get("seasons/2026").get("plan").get("closesOn").asText()).plusDays(1));
    }

    Instant nextBegins() {
        return morning(OPENS);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(BEIJING).toInstant();
    }

    void nextIsPreparedUnseen() {
        try (Person district = Person.loggedIn("district-admin")) {
            district.at("d/seasons/new").sees("筹备新一届");
            Locator form = district.page.locator("main form");
            district.fill(form, "code", "2027").fill(form, "name_zh", NAME).fill(form, "name_en", "Nanhai Social Services Fair 2027")
                    .date(form, "opensOn", OPENS.toString()).date(form, "closesOn", CLOSES.toString()).press("保存草稿");
            district.arrivesAt("d/seasons/2027");
            district.sees("草稿：仅区级可见").shot("10-next-prepared");
            anybody.at("seasons").sees("2026年南海区社会服务洽谈会").seesNoMore(NAME);
            district.act("开启").seesStatus("筹备中").shot("10-next-opened");
        }
    }

    /** From now on both take projects: the next one unless the officer says otherwise. */
    void nextOpensBesideIt(Person officer, String first) {
        anybodySees("seasons", NAME);
        String title = "次年" + first;
        officer.at("t/xiqiao/projects/new").fill(officer.page.locator("main form"), "title", title).shot("10-next-project").press("创建草稿");
        String draft = officer.arrivesAt("t/xiqiao/projects/[0-9a-f-]{36}/edit");
        officer.at("t/xiqiao/projects?season=2027").sees(title).shot("10-two-seasons").at("t/xiqiao/projects?season=2026").sees(first).seesNoMore(title);
    }

    /** The district sees what is open first; what is open goes on after it. */
    void closes(String signed) {
        try (Person district = Person.loggedIn("district-admin")) {
            district.at("d/seasons/2026").sees("未结事项").shot("10-open-before-closing").act("闭幕归档").seesStatus("已闭幕").shot("10-closed");
        }
        anybodySees("seasons/2026", signed);
    }

    void nextRuns() {
        anybodySees("", NAME);
        anybodySees("seasons/2027", "进行中");
    }

    /** Somebody who has not been there before: public pages are kept by a browser for a while. */
    private static void anybodySees(String page, String text) {
        try (Person visitor = Person.nobody()) {
            visitor.at(page).sees(text);
        }
    }
}
