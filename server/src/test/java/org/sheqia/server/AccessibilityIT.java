package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the portal keeps WCAG 2.2 AA: in Chinese on a desk and in English on a phone. Two accounts look around at once.
 * With {@code -Dsheqia.pictures=true} each look leaves a picture.
 */
class AccessibilityIT {

    private static final boolean PICTURES = Boolean.getBoolean("sheqia.pictures");

    private static final Path SCREENSHOTS = Path.of("target/screenshots/pages");
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final String NOBODY = "nobody";

    /** A page of the web's table, who looks at it, and an address of it. */
    private record Visit(String page, String account, Supplier<String> address) {
    }

    /** A page that is missing here fails {@link #every_page_of_the_web_is_visited()}. */
    private static final List<Visit> VISITS = List.of(
            visit("/", NOBODY, () -> ""),
            visit("/projects", NOBODY, () -> "projects"),
            visit("/projects/:id", NOBODY, () -> "projects/" + Example.project("PERFORMING")),
            visit("/consultations", NOBODY, () -> "consultations"),
            visit("/consultations/:id", NOBODY, () -> "consultations/" + Example.consultation()),
            visit("/consultations/:id", "ngo1-admin", () -> "consultations/" + Example.openConsultation()),
            visit("/seasons", NOBODY, () -> "seasons"),
            visit("/seasons/:season", NOBODY, () -> "seasons/2026"),
            visit("/tenants", NOBODY, () -> "tenants"),
            visit("/organisations", NOBODY, () -> "organisations"),
            visit("/organisations/:creditCode", NOBODY, () -> "organisations/" + Example.organisationOf("ngo1-admin")),
            visit("/foundations", NOBODY, () -> "foundations"),
            visit("/foundations/:creditCode", NOBODY, () -> "foundations/" + Example.organisationOf("foundation1-admin")),
            visit("/programmes", NOBODY, () -> "programmes"),
            visit("/programmes/:id", NOBODY, () -> "programmes/" + Example.programme()),
            visit("/contracts", NOBODY, () -> "contracts"),
            visit("/contracts/check", NOBODY, () -> "contracts/check"),
            visit("/surveys/:link", NOBODY, () -> "surveys/" + Example.survey()),
            visit("/surveys/:link/poster", NOBODY, () -> "surveys/" + Example.survey() + "/poster"),
            visit("/contracts/:id", NOBODY, () -> "contracts/" + Example.publicContract()),
            visit("/demo/clock", NOBODY, () -> "demo/clock"),
            visit("/work", NOBODY, () -> "work"),

            visit("/work", "guicheng-officer", () -> "work"),
            visit("/notifications", "guicheng-officer", () -> "notifications"),
            visit("/notifications", "guicheng-officer", () -> "notifications?view=settings"),
            visit("/notifications/:id", "guicheng-officer", () -> "notifications/" + Example.noticeOf("guicheng-officer")),
            visit("/t/:tenant/projects", "guicheng-officer", () -> "t/guicheng/projects"),
            visit("/t/:tenant/projects/new", "guicheng-officer", () -> "t/guicheng/projects/new"),
            visit("/t/:tenant/projects/:id", "guicheng-officer", () -> "t/guicheng/projects/" + Example.project("RETURNED")),
            visit("/t/:tenant/projects/:id", "guicheng-officer", () -> "t/guicheng/projects/" + Example.project("SEALED") + "?view=opening"),
            visit("/t/:tenant/projects/:id", "guicheng-officer", () -> "t/guicheng/projects/" + Example.project("EVALUATION") + "?view=evaluation"),
            visit("/t/:tenant/projects/:id", "guicheng-officer", () -> "t/guicheng/projects/" + Example.project("AWARDED") + "?view=award"),
            visit("/t/:tenant/projects/:id", "guicheng-officer", () -> "t/guicheng/projects/" + Example.project("PERFORMING") + "?view=questions"),
            visit("/t/:tenant/projects/:id", "guicheng-officer", () -> "t/guicheng/projects/" + complaint().get("projectId").asText() + "?view=remedies"),
            visit("/t/:tenant/projects/:id/edit", "guicheng-officer", () -> "t/guicheng/projects/" + Example.project("DRAFT") + "/edit"),
            visit("/t/:tenant/projects/:id/amend", "guicheng-officer", () -> "t/guicheng/projects/" + published("更正页").get("id").asText() + "/amend"),
            visit("/t/:tenant/projects/:id/matches", "guicheng-officer", () -> "t/guicheng/projects/" + Example.project("SEALED") + "/matches"),
            visit("/t/:tenant/budget", "guicheng-officer", () -> "t/guicheng/budget"),
            visit("/t/:tenant/budget/appropriations/:id", "guicheng-officer", () -> "t/guicheng/budget/appropriations/" + Example.appropriation().get("id").asText()),
            visit("/t/:tenant/budget/entries", "guicheng-officer", () -> "t/guicheng/budget/entries"),
            visit("/t/:tenant/budget/changes", "guicheng-officer", () -> "t/guicheng/budget/changes"),
            visit("/t/:tenant/budget/years/:year", "guicheng-officer", () -> "t/guicheng/budget/years/" + Example.appropriation().get("fiscalYear").asText()),
            visit("/t/:tenant/contracts", "guicheng-officer", () -> "t/guicheng/contracts"),
            visit("/t/:tenant/contracts/:id", "guicheng-officer", () -> "t/guicheng/contracts/" + Example.contract("ACTIVE")),
            visit("/t/:tenant/payments", "guicheng-officer", () -> "t/guicheng/payments"),
            visit("/t/:tenant/pledges", "guicheng-officer", () -> "t/guicheng/pledges"),
            visit("/t/:tenant/pledges/:id", "guicheng-officer", () -> "t/guicheng/pledges/" + Example.pledge()),
            visit("/t/:tenant/proposals", "guicheng-officer", () -> "t/guicheng/proposals"),
            visit("/t/:tenant/import", "guicheng-officer", () -> "t/guicheng/import"),
            visit("/t/:tenant/meetings", "guicheng-officer", () -> "t/guicheng/meetings"),
            visit("/t/:tenant/records", "guicheng-officer", () -> "t/guicheng/records"),
            visit("/t/:tenant/budget/appropriations/new", "guicheng-finance", () -> "t/guicheng/budget/appropriations/new"),
            visit("/t/:tenant/payments/batch", "guicheng-finance", () -> "t/guicheng/payments/batch"),
            visit("/t/:tenant/members", "guicheng-admin", () -> "t/guicheng/members"),

            visit("/register", "ngo1-admin", () -> "register"),
            visit("/registrations/:registration", "ngo1-admin", () -> "registrations/" + Example.registrationOf("ngo1-admin")),
            visit("/calendar", "guicheng-officer", () -> "calendar"),
            visit("/roles", "ngo1-admin", () -> "roles"),
            visit("/invitation", "ngo1-admin", () -> "invitation"),
            visit("/projects/:id", "ngo1-admin", () -> "projects/" + published("参加页").get("id").asText()),
            visit("/projects/:id", "ngo1-admin", () -> "projects/" + complaint().get("projectId").asText()),
            visit("/o/:creditCode/proposals", "ngo1-admin", () -> organisation() + "/proposals"),
            visit("/o/:creditCode/bids", "ngo1-admin", () -> organisation() + "/bids"),
            visit("/o/:creditCode/bids/:id", "ngo1-admin", () -> organisation() + "/bids/" + Example.bid("ngo1-admin", published("投标页"))),
            visit("/o/:creditCode/contracts", "ngo1-admin", () -> organisation() + "/contracts"),
            visit("/o/:creditCode/contracts/:id", "ngo1-admin", () -> organisation() + "/contracts/"
                    + Api.as("ngo1-admin").get("organisations/" + Example.organisationOf("ngo1-admin") + "/contracts").get("items").get(0).get("id").asText()),
            visit("/o/:creditCode/matches", "ngo1-admin", () -> organisation() + "/matches"),
            visit("/o/:creditCode/fair", "ngo1-admin", () -> organisation() + "/fair"),
            visit("/o/:creditCode/meetings", "ngo1-admin", () -> organisation() + "/meetings"),
            visit("/o/:creditCode/credit-record", "ngo1-admin", () -> organisation() + "/credit-record"),
            visit("/o/:creditCode/profile", "ngo1-admin", () -> organisation() + "/profile"),
            visit("/o/:creditCode/profile/edit", "ngo1-admin", () -> organisation() + "/profile/edit"),
            visit("/o/:creditCode/members", "ngo1-admin", () -> organisation() + "/members"),
            visit("/o/:creditCode/records", "ngo1-admin", () -> organisation() + "/records"),

            visit("/projects/:id", "foundation1-admin", () -> "projects/" + published("资助页").get("id").asText()),
            visit("/o/:creditCode/pledges", "foundation1-admin", () -> foundation() + "/pledges"),
            visit("/o/:creditCode/pledges/:id", "foundation1-admin", () -> foundation() + "/pledges/" + Example.pledge()),
            visit("/o/:creditCode/followed", "foundation1-admin", () -> foundation() + "/followed"),
            visit("/o/:creditCode/compare", "foundation1-admin", () -> foundation() + "/compare?project=" + Example.project("PERFORMING") + "&project=" + Example.project("CLOSED")),
            visit("/o/:creditCode/programmes", "foundation1-admin", () -> foundation() + "/programmes"),
            visit("/o/:creditCode/programmes/:id", "foundation1-admin", () -> foundation() + "/programmes/" + Example.programme()),
            visit("/o/:creditCode/portfolio", "foundation1-admin", () -> foundation() + "/portfolio"),
            visit("/o/:creditCode/foundation", "foundation1-admin", () -> foundation() + "/foundation"),

            visit("/e/assignments", "evaluator1", () -> "e/assignments"),
            visit("/e/assignments/:id", "evaluator1", () -> "e/assignments/" + Example.assignment("evaluator1", "SEATED")),
            visit("/e/assignments/:id", "evaluator1", () -> "e/assignments/" + Example.assignment("evaluator1", "SUBMITTED")),
            visit("/e/evaluations/:id", "evaluator5", () -> "e/evaluations/" + Example.evaluation("evaluator5")),

            visit("/d/overview", "district-admin", () -> "d/overview"),
            visit("/d/seasons", "district-admin", () -> "d/seasons"),
            visit("/d/seasons/new", "district-admin", () -> "d/seasons/new"),
            visit("/d/seasons/:season", "district-admin", () -> "d/seasons/2026"),
            visit("/d/organisations", "district-admin", () -> "d/organisations"),
            visit("/d/organisations/:creditCode", "district-admin", () -> "d/organisations/" + Example.organisationOf("ngo1-admin")),
            visit("/d/registrations", "district-admin", () -> "d/registrations"),
            visit("/d/registrations/:registration", "district-admin", () -> "d/registrations/" + Example.pendingRegistration()),
            visit("/d/foundations", "district-admin", () -> "d/foundations"),
            visit("/d/import", "district-admin", () -> "d/import"),
            visit("/d/members", "district-admin", () -> "d/members"),
            visit("/d/timetable", "district-admin", () -> "d/timetable"),
            visit("/d/board", "district-admin", () -> "d/board"),
            visit("/d/calendar", "district-admin", () -> "d/calendar"),
            visit("/d/records", "district-admin", () -> "d/records"),
            visit("/d/complaints/:complaint", "district-admin", () -> "d/complaints/" + complaint().get("id").asText()),
            visit("/d/overdue", "district-auditor", () -> "d/overdue"),
            visit("/work", "supervisor", () -> "work"),
            visit("/d/complaints", "supervisor", () -> "d/complaints"));

    @Test
    void every_page_of_the_web_is_visited() throws IOException {
        assertThat(VISITS.stream().map(Visit::page)).containsAll(pagesOfTheWeb());
    }

    static Stream<String> accounts() {
        return VISITS.stream().map(Visit::account).distinct();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("accounts")
    void pages_break_no_rule_of_wcag(String account) {
        List<String> violations = new ArrayList<>();
        try (Person person = account.equals(NOBODY) ? Person.nobody() : Person.loggedIn(account)) {
            person.page.onResponse(answer -> {
                if (answer.status() >= 400 && answer.url().contains("/api/v1/")) {
                    violations.add(account + ": " + answer.status() + " " + answer.url());
                }
            });
            List<Visit> own = VISITS.stream().filter(visit -> visit.account().equals(account)).toList();
            for (int number = 0; number < own.size(); number++) {
                String address = own.get(number).address().get();
                person.page.setViewportSize(DESK, 900);
                if (number > 0 && !own.get(number).page().equals(own.get(number - 1).page())) {
                    person.movesTo(address);
                } else {
                    person.at(address);
                }
                look(person, picture(account, number, "zh-CN", DESK), address, "zh-CN", violations);
                person.page.setViewportSize(PHONE, 900);
                person.step(() -> person.page.locator("header button[lang=en]").click());
                look(person, picture(account, number, "en", PHONE), address, "en", violations);
                person.step(() -> person.page.locator("header button[lang=zh-CN]").click());
            }
        }
        assertThat(violations).isEmpty();
    }

    private static void look(Person person, String picture, String address, String language, List<String> violations) {
        settled(person, language);
        Axe.violations(person.page).forEach(violation -> violations.add(picture + " " + address + ": " + violation));
        if (!PICTURES) {
            return;
        }
        person.page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setType(ScreenshotType.JPEG).setQuality(60)
                .setPath(SCREENSHOTS.resolve(picture + ".jpg")));
    }

    private static String picture(String account, int number, String language, int width) {
        return "%s-%02d-%s-%d".formatted(account, number, language, width);
    }

    /** Nothing on the page is still on its way, and all of it is in that language. */
    private static void settled(Person person, String language) {
        person.step(() -> {
            assertThat(person.page.locator("html[lang='" + language + "'] main h1:visible:not([data-left])")).hasCount(1);
            assertThat(person.page.locator("[aria-busy=true]")).hasCount(0);
        });
    }

    /** The addresses in the web's tables of pages, from which its router is made. */
    private static Set<String> pagesOfTheWeb() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> tables = Files.list(Path.of(System.getProperty("sheqia.pages")))) {
            for (Path table : tables.toList()) {
                String text = Files.readString(table);
                Matcher row = Pattern.compile("\\{ path: '([^']+)'").matcher(text);
                int before = found.size();
                while (row.find()) {
                    found.add(row.group(1));
                }
                assertThat(found.size() - before).as("rows of " + table).isEqualTo(text.split("load: \\(\\) => import", -1).length - 1);
            }
        }
        return found;
    }

    private static JsonNode published(String page) {
        return Example.published("无障碍检查" + page + System.currentTimeMillis());
    }

    private static JsonNode complaint;

    /** One for all visits. */
    private static synchronized JsonNode complaint() {
        if (complaint == null) {
            complaint = Example.complaint("无障碍检查投诉" + System.currentTimeMillis());
        }
        return complaint;
    }

    private static String foundation() {
        return "o/" + Example.organisationOf("foundation1-admin");
    }

    private static String organisation() {
        return "o/" + Example.organisationOf("ngo1-admin");
    }

    private static Visit visit(String page, String account, Supplier<String> address) {
        return new Visit(page, account, address);
    }
}
