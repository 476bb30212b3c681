package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.budget.control.BudgetChangeListing;
import org.sheqia.budget.control.DecideBudgetChange;
import org.sheqia.budget.control.EnterAppropriation;
import org.sheqia.budget.entity.BudgetChange;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.document.control.Paper;
import org.sheqia.file.control.FileView;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.control.DecideRegistration;
import org.sheqia.organisation.control.KeepCertificate;
import org.sheqia.organisation.control.RegisterOrganisation;
import org.sheqia.organisation.control.TakeRegister;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile.Certificate;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.project.control.ImportProjects;
import org.sheqia.project.control.ListPreview;
import org.sheqia.project.control.ProjectFilter;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.FreshLogin;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.DemoAccount;
import org.sheqia.tenantconfig.Tenant;

/**
 * The sample fairs of an empty demo portal, made by the same use cases as real data, in the names of the demo's people:
 * appropriations, 1,663 organisations, last year's projects with their contracts, the 441 projects of this year's list, and
 * some of these in every state of life up to the contract.
 */
@Dependent
public class SampleFair {

    private static final Logger LOG = Logger.getLogger(SampleFair.class.getName());
    private static final int LIST = 500;
    private static final Map<OrganisationKind, Integer> ORGANISATIONS = new EnumMap<>(Map.of(
            OrganisationKind.PRIVATE_NON_ENTERPRISE, 632, OrganisationKind.ASSOCIATION, 451, OrganisationKind.RECORDED, 580));

    /** When the fair's people did their work before the demo begins. */
    private static final Instant OFFICE = Instant.parse("2026-02-24T02:00:00Z");
    /** When its people joined and its organisations were registered. */
    private static final Instant JOINED = Instant.parse("2024-12-02T02:00:00Z");
    private static final Instant REGISTERED = Instant.parse("2024-12-16T02:00:00Z");
    /** When those registered that the district has not looked at yet. */
    private static final Instant WAITING = Instant.parse("2026-02-26T02:00:00Z");
    private static final Instant LAST_YEAR = Instant.parse("2025-01-02T01:00:00Z");

    @Inject
    Tenants tenants;

    @Inject
    DemoPeople people;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    FreshLogin freshLogin;

    @Inject
    PortalClock clock;

    @Inject
    EnterAppropriation enterAppropriation;

    @Inject
    DecideBudgetChange decideBudgetChange;

    @Inject
    BudgetChangeListing changes;

    @Inject
    RegisterOrganisation registerOrganisation;

    @Inject
    DecideRegistration decideRegistration;

    @Inject
    TakeRegister takeRegister;

    @Inject
    KeepCertificate keepCertificate;

    @Inject
    Paper paper;

    @Inject
    ImportProjects importProjects;

    @Inject
    ProjectListing projects;

    @Inject
    SampleBatch batch;

    @Inject
    SampleProjects lives;

    @Inject
    SamplePledges pledges;

    @Inject
    SampleMeetings meetings;

    @Inject
    SampleSeasons seasons;

    @Inject
    SampleMessages messages;

    private Actor districtAdmin;

    /** One paper for all. */
    private byte[] certificates;

    /** Makes the whole fair. */
    public void make() {
        long from = clock.real().toEpochMilli();
        freshLogin.now();
        time.at(JOINED);
        people.join();
        districtAdmin = people.actor("district-admin");
        seasons.open();
        registerOrganisations();
        Map<String, SampleBuyer> buyers = buyers();
        for (SampleBuyer buyer : buyers.values()) {
            list(buyer);
        }
        meetings.takePartLastYear();
        lives.liveLastYear(buyers);
        seasons.closeLast();
        lives.live(buyers);
        meetings.wish(buyers);
        messages.inOrder();
        LOG.log(Level.INFO, "sample fair made in {0} ms", clock.real().toEpochMilli() - from);
    }

    private void registerOrganisations() {
        certificates = paper.pdf("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>登记证书</title></head><body><p>（示例）登记证书</p></body></html>");
        List<Runnable> registrations = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            int number = i;
            registrations.add(() -> register("ngo" + number + "-admin", number - 1, OrganisationKind.PRIVATE_NON_ENTERPRISE, true));
            registrations.add(() -> staff(number));
        }
        for (int i = 0; i < SamplePledges.FOUNDATIONS; i++) {
            int number = i;
            registrations.add(() -> register("foundation" + (number + 1) + "-admin", number, OrganisationKind.FOUNDATION, true));
        }
        for (int i = 0; i < 6; i++) {
            int number = 900 + i;
            registrations.add(() -> register("sample-pending" + number, number, OrganisationKind.PRIVATE_NON_ENTERPRISE, false));
        }
        batch.run(registrations);
        takeRegister();
        pledges.describe();
    }

    /** All but the demo's own come from the district's register. */
    private void takeRegister() {
        time.at(REGISTERED);
        // By the other one, so that the administrator of the tour may say who speaks for them.
        caller.is(people.actor("district-admin2"));
        ORGANISATIONS.forEach((kind, count) -> {
            List<TakeRegister.Entry> entries = new ArrayList<>();
            for (int i = kind == OrganisationKind.PRIVATE_NON_ENTERPRISE ? 5 : 0; i < count; i++) {
                SampleNames.Sample sample = SampleNames.organisation(i, kind);
                entries.add(new TakeRegister.Entry(sample.creditCode(), kind, sample.profile()));
            }
            for (int from = 0; from < entries.size(); from += LIST) {
                takeRegister.take(entries.subList(from, Math.min(from + LIST, entries.size())));
            }
        });
    }

    private void register(String username, int number, OrganisationKind kind, boolean approve) {
        SampleNames.Sample sample = SampleNames.organisation(number, kind);
        time.at(approve ? REGISTERED : WAITING);
        caller.is(DemoPeople.actor(username, Set.of()));
        String name = approve ? DemoAccount.of(username).name() : sample.profile().contact();
        FileView certificate = keepCertificate.keep("登记证书.pdf", certificates);
        String registration = registerOrganisation.register(sample.creditCode(), sample.kind(), name,
                sample.profile().with(List.of(new Certificate(certificate.id(), certificate.name()))));
        if (approve) {
            caller.is(districtAdmin);
            decideRegistration.approve(registration, SampleProjects.ANY, null, SampleNames.identityNumber(number, kind, 1), SampleNames.identityNumber(number, kind, 2));
        }
    }

    private void staff(int number) {
        time.at(REGISTERED);
        people.join("ngo" + number + "-staff", Role.ORG_STAFF, SampleNames.organisation(number - 1, OrganisationKind.PRIVATE_NON_ENTERPRISE).creditCode());
    }

    private Map<String, SampleBuyer> buyers() {
        Map<String, SampleBuyer> buyers = new LinkedHashMap<>();
        for (Tenant tenant : tenants.all()) {
            Money most = tenant.kind() == Tenant.Kind.TOWN ? Money.of("30000000.00") : Money.of("12000000.00");
            FundingSource own = tenant.kind() == Tenant.Kind.TOWN ? FundingSource.TOWN_FINANCE : FundingSource.DISTRICT_FINANCE;
            time.at(LAST_YEAR);
            caller.is(people.actor(tenant.code() + "-finance"));
            String before = enterAppropriation.enter(new EnterAppropriation.Command(tenant.code(), 2025, own, most, "示例：上年度"));
            approve(tenant.code());
            time.at(OFFICE.minus(Duration.ofDays(40)));
            caller.is(people.actor(tenant.code() + "-finance"));
            String main = enterAppropriation.enter(new EnterAppropriation.Command(tenant.code(), 2026, own, most, "示例：年度社洽会专项"));
            String lottery = enterAppropriation.enter(new EnterAppropriation.Command(tenant.code(), 2026,
                    FundingSource.WELFARE_LOTTERY, Money.of("2000000.00"), "示例：福彩公益金"));
            approve(tenant.code());
            buyers.put(tenant.code(), new SampleBuyer(tenant, main, lottery, before, new ArrayList<>()));
        }
        return buyers;
    }

    /** What finance has entered is approved by another. */
    private void approve(String tenant) {
        caller.is(people.actor(tenant + "-approver"));
        changes.list(tenant, BudgetChange.Status.PROPOSED, Cursor.of(null, 100)).items()
                .forEach(change -> decideBudgetChange.approve(tenant, change.id(), SampleProjects.ANY));
    }

    private void list(SampleBuyer buyer) {
        time.at(OFFICE.minus(Duration.ofDays(20)));
        caller.is(people.actor(buyer.code() + "-officer"));
        ListPreview made = importProjects.importFor(buyer.code(), SampleSeason.CODE, file(), Locale.SIMPLIFIED_CHINESE);
        LOG.log(Level.FINE, "{0}: {1} drafts", new Object[] {buyer.code(), made.accepted()});
        ProjectFilter own = new ProjectFilter(buyer.code(), null, null, null, null, null, null, null, null);
        Cursor cursor = Cursor.of(null, 100);
        for (Page<ProjectRow> page = projects.ofTenant(own, cursor);; page = projects.ofTenant(own, Cursor.of(page.next(), 100))) {
            buyer.projects().addAll(page.items());
            if (page.next() == null) {
                // The first of them live their lives in the light procedure, whose periods the sample's dates keep.
                buyer.projects().sort(Comparator.comparing(p -> !"fair-selection".equals(p.procedure())));
                return;
            }
        }
    }

    private static byte[] file() {
        try (var in = SampleFair.class.getResourceAsStream("/org/sheqia/demo/sample-projects.csv")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A buyer of the sample with what it may spend. */
    record SampleBuyer(Tenant tenant, String appropriation, String lottery, String lastYear, List<ProjectRow> projects) {

        String code() {
            return tenant.code();
        }
    }
}
