package org.sheqia.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.ScheduledExecutorService;
import org.sheqia.audit.entity.ReadingEvent;
import org.sheqia.award.control.AwardHold;
import org.sheqia.delivery.control.Results;
import org.sheqia.file.boundary.Download;
import org.sheqia.problem.boundary.CallerAddress;
import org.sheqia.security.control.Permit;
import org.sheqia.tenancy.control.Job;
import org.sheqia.tenancy.control.KeepsRunning;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenancy.entity.TenantEntity;

/** The house rules. */
@AnalyzeClasses(packages = "org.sheqia", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Entities that belong to no tenant, each for a reason. */
    private static final Set<String> OF_NO_TENANT = Set.of("Addressee", "AuditChain", "AuditRecord", "CalendarEdition", "Contest", "Deputy", "DoneOnce", "Expert", "FactsProposal", "FairTimetable",
            "FollowedProject", "FoundationProfile", "Letter", "Meeting", "MeetingRequest", "Invitation", "Membership", "Registration", "Notification", "NotificationRead", "Organisation",
            "OrganisationTerm", "OwnBids", "Participation", "Programme", "Proposal", "Reminder", "SavedSearch", "Season", "StoredFile", "TimetableEdition", "TimetableRun",
            "WishList", "WorkAssignment");

    @ArchTest
    static final ArchRule components_have_no_cycles = slices().matching("org.sheqia.(*)..").should().beFreeOfCycles();

    /** What the production war does not hold nobody in it may need. */
    @ArchTest
    static final ArchRule the_demonstration_is_on_top = noClasses().that().resideOutsideOfPackage("org.sheqia.demo..").should()
            .dependOnClassesThat().resideInAPackage("org.sheqia.demo..");

    /** But for the names of its accounts, which the demo realm is made of too. */
    @ArchTest
    static final ArchRule what_is_the_demonstration_s_lies_there = classes().that().haveSimpleNameStartingWith("Demo").and().doNotHaveSimpleName("DemoAccount")
            .should().resideInAPackage("org.sheqia.demo..");

    @ArchTest
    static final ArchRule below_the_boundary_nobody_knows_of_http = noClasses().that().resideInAnyPackage("..control..", "..entity..")
            .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule resources_touch_no_database = noClasses().that().resideInAPackage("..boundary..").should()
            .dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule entities_are_given_what_they_need = noClasses().that().resideInAPackage("..entity..")
            .and().doNotHaveSimpleName("TenantGuard").should().dependOnClassesThat().resideInAPackage("jakarta.inject..");

    @ArchTest
    static final ArchRule nothing_below_calls_up = noClasses().that().resideInAnyPackage("..control..", "..entity..")
            .should().dependOnClassesThat(resideInAPackage("org.sheqia..boundary.."));

    @ArchTest
    static final ArchRule entities_know_no_control = noClasses().that().resideInAPackage("..entity..")
            .should().dependOnClassesThat(resideInAPackage("org.sheqia..control..").and(new com.tngtech.archunit.base.DescribedPredicate<>("but JSON") {
                @Override
                public boolean test(JavaClass c) {
                    return !c.getSimpleName().equals("Json");
                }
            }));

    @ArchTest
    static final ArchRule the_planner_plans_and_keeps_nothing = noClasses().that().resideInAPackage("org.sheqia.planner..").should()
            .dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "jakarta.inject..", "jakarta.enterprise..", "jakarta.transaction..")
            .orShould().dependOnClassesThat(resideInAPackage("org.sheqia..").and(com.tngtech.archunit.base.DescribedPredicate.not(
                    resideInAPackage("org.sheqia.planner.."))));

    @ArchTest
    static final ArchRule time_is_read_only_in_calendar = noClasses().that().resideOutsideOfPackage("..calendar..").should()
            .callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule money_is_never_binary = noFields().that().areDeclaredInClassesThat().resideInAnyPackage("org.sheqia..")
            .should().haveRawType(double.class).orShould().haveRawType(float.class).orShould().haveRawType(Double.class);

    @ArchTest
    static final ArchRule every_endpoint_asks_for_a_permission = methods().that().areAnnotatedWith(GET.class).or()
            .areAnnotatedWith(POST.class).or().areAnnotatedWith(PUT.class).or().areAnnotatedWith(DELETE.class)
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.<JavaMethod>beAnnotatedWith(Permit.class));

    @ArchTest
    static final ArchRule every_entity_is_a_tenants_or_on_the_list = classes().that().areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("belong to a tenant or be on the list") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    boolean right = entity.isAssignableTo(TenantEntity.class) != OF_NO_TENANT.contains(entity.getSimpleName());
                    events.add(new SimpleConditionEvent(entity, right, entity.getName()));
                }
            });

    @ArchTest
    static final ArchRule a_use_case_calls_no_other = noClasses().that().areAnnotatedWith(UseCase.class).should().dependOnClassesThat(
                    new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("another use case") {
                        @Override
                        public boolean test(JavaClass c) {
                            return c.isAnnotatedWith(UseCase.class);
                        }
                    });

    /** What only people read: it goes out as JSON, beside the rule whose ground or name it is. */
    private static final Set<String> SHOWN = Set.of("BankAccount.bank", "BankAccount.name", "BankAccount.number", "ClockRule.note", "CriteriaTemplate.code",
            "CriteriaTemplate.name", "Criterion.evidence", "Procedure.minimumSource",
            "Procedure.summary", "Source.edition", "TieRule.source");

    /** A rule that stands in a YAML file and that nothing reads is a promise that nobody keeps. */
    @ArchTest
    static final ArchRule every_rule_of_tenant_config_is_read = fields().that().areDeclaredInClassesThat().resideInAPackage("org.sheqia.tenantconfig")
            .and().areDeclaredInClassesThat().areAssignableTo(Record.class).and().areDeclaredInClassesThat().doNotHaveSimpleName("DemoAccount")
            .and().areNotStatic().should(new ArchCondition<>("be read by something outside of their record, or on a list") {
                @Override
                public void check(JavaField rule, ConditionEvents events) {
                    String name = rule.getOwner().getSimpleName() + "." + rule.getName();
                    boolean read = rule.getAccessesToSelf().stream().map(a -> a.getOrigin())
                            .filter(m -> !copies(rule.getOwner(), m)).anyMatch(m -> isCalledFromOutside(m, new HashSet<>()));
                    events.add(new SimpleConditionEvent(rule, read != SHOWN.contains(name), name + (read ? " is read" : " is read by nothing")));
                }
            });

    /** Who hands a rule on to another record of the same kind has not read it. */
    private static boolean copies(JavaClass kind, JavaCodeUnit unit) {
        return unit.getConstructorCallsFromSelf().stream().anyMatch(c -> c.getTargetOwner().equals(kind));
    }

    private static boolean isCalledFromOutside(JavaCodeUnit unit, Set<String> seen) {
        return seen.add(unit.getFullName()) && !unit.isConstructor() && unit.getCallsOfSelf().stream().anyMatch(c ->
                !c.getOriginOwner().equals(unit.getOwner()) || isCalledFromOutside(c.getOrigin(), seen));
    }

    /** Documents of one's own, of everybody's, of the two who signed them, or of a case, addressed to who opens them. */
    private static final Set<String> NOBODY_ELSES = Set.of("OrganisationFilesResource", "TenantFilesResource", "MyRegistrationsResource", "BidsResource",
            "PublishedProjectsResource", "PublishedContractsResource", "ContractsResource", "OwnContractsResource", "SupplementsResource",
            "OwnSupplementsResource", "OwnRemediesResource", "RemediesResource", "ComplaintsResource");

    @ArchTest
    static final ArchRule whose_document_it_is_sees_who_opened_it = methods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource")
            .should(new ArchCondition<>("note the reading of a document that another gave") {
                @Override
                public void check(JavaMethod endpoint, ConditionEvents events) {
                    boolean opens = endpoint.getMethodCallsFromSelf().stream().anyMatch(c -> c.getTargetOwner().isEquivalentTo(Download.class)
                            && c.getTarget().getRawParameterTypes().size() == 1);
                    boolean notes = endpoint.getMethodCallsFromSelf().stream().flatMap(c -> c.getTargetOwner().getDirectDependenciesFromSelf().stream())
                            .anyMatch(d -> d.getTargetClass().getName().startsWith(ReadingEvent.class.getName()));
                    boolean own = NOBODY_ELSES.contains(endpoint.getOwner().getSimpleName());
                    if (opens && notes == own) {
                        events.add(SimpleConditionEvent.violated(endpoint, endpoint.getFullName()));
                    }
                }
            });

    /** The doors behind which nothing can be undone. */
    private static final Set<String> DOORS = Set.of("makeFinal", "offer", "sign", "enterIntoForce", "pay", "CloseContract.close", "confirmRevocation");

    @ArchTest
    static final ArchRule what_cannot_be_undone_asks_whether_something_is_open_that_may_change_it = methods().that()
            .areDeclaredInClassesThat().resideInAnyPackage("org.sheqia.award..", "org.sheqia.contract..", "org.sheqia.payment..").and()
            .areDeclaredInClassesThat().areAnnotatedWith(UseCase.class).and().areNotStatic().should(new ArchCondition<>("ask AwardHold") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean door = DOORS.contains(method.getName()) || DOORS.contains(method.getOwner().getSimpleName() + "." + method.getName()) || Set.of("approve", "book").contains(method.getName())
                            && method.getModifiers().contains(JavaModifier.PUBLIC);
                    if (door) {
                        events.add(new SimpleConditionEvent(method, asks(method, new HashSet<>()), method.getFullName()));
                    }
                }
            });

    private static boolean asks(JavaMethod method, Set<String> seen) {
        return seen.add(method.getFullName()) && method.getMethodCallsFromSelf().stream().anyMatch(call ->
                call.getTargetOwner().isEquivalentTo(AwardHold.class) && call.getName().equals("require")
                        || call.getTargetOwner().getPackage().equals(method.getOwner().getPackage())
                                && call.getTarget().resolveMember().map(target -> asks(target, seen)).orElse(false));
    }

    /** A contract that ends by a second failure cannot be undone either. */
    @ArchTest
    static final ArchRule a_failure_that_ends_a_contract_asks_whether_something_is_open = methods().that().areDeclaredIn(Results.class)
            .and().haveName("failForGood").should(new ArchCondition<>("ask AwardHold") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(method, asks(method, new HashSet<>()), method.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule a_timer_outlives_a_run_that_fails = methods().that().areAnnotatedWith(Schedule.class).should(new ArchCondition<>("be kept running") {
        @Override
        public void check(JavaMethod timer, ConditionEvents events) {
            boolean kept = timer.getOwner().tryGetAnnotationOfType(Interceptors.class).map(i -> List.of(i.value()).contains(KeepsRunning.class)).orElse(false);
            // Its own transaction would end as failed after the failure was told, and count as one.
            boolean own = timer.getOwner().tryGetAnnotationOfType(TransactionManagement.class).map(t -> t.value() == TransactionManagementType.BEAN).orElse(false);
            // The container calls it past that interceptor where a method of its class has an interceptor of CDI's.
            boolean through = timer.getOwner().getMethods().stream().noneMatch(method -> method.isMetaAnnotatedWith(InterceptorBinding.class));
            events.add(new SimpleConditionEvent(timer, kept && own && through, timer.getFullName() + " ends with the second run that fails"));
        }
    });

    /** What each node does for itself: its own look at the realm, its own watchers, its own sign of life. */
    private static final Set<String> OF_EACH_NODE = Set.of("LookAtRealm", "LiveRounds", "Nodes");

    @ArchTest
    static final ArchRule a_timer_is_a_job_of_one_node_or_named_as_each_nodes_own = methods().that().areAnnotatedWith(Schedule.class)
            .and().areDeclaredInClassesThat(DescribedPredicate.describe("are not each node's own", type -> !OF_EACH_NODE.contains(type.getSimpleName())))
            .should().beAnnotatedWith(Job.class);

    @ArchTest
    static final ArchRule there_is_no_other_kind_of_timer = noClasses().should().dependOnClassesThat(assignableTo(TimerService.class).or(assignableTo(Timeout.class))
            .or(assignableTo(Schedules.class)).or(assignableTo(ScheduledExecutorService.class)).or(assignableTo(Timer.class)));

    @ArchTest
    static final ArchRule what_is_injected_is_used = fields().that().areAnnotatedWith(Inject.class).or().areAnnotatedWith(PersistenceContext.class)
            .should(new ArchCondition<>("be used by their class") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(field, !field.getAccessesToSelf().isEmpty(), field.getFullName() + " is used by nothing"));
                }
            });

    @ArchTest
    static final ArchRule what_is_private_is_called = methods().that().arePrivate().should(new ArchCondition<>("be called or referred to") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            events.add(new SimpleConditionEvent(method, !method.getAccessesToSelf().isEmpty(), method.getFullName() + " is called by nothing"));
        }
    });

    @ArchTest
    static final ArchRule from_where_a_request_comes_is_asked_in_one_place = noClasses().that().areNotAssignableTo(CallerAddress.class)
            .should().callMethodWhere(DescribedPredicate.describe("asks the connection", call -> Set.of("getRemoteAddr", "getRemoteHost").contains(call.getName())));

    @ArchTest
    static final ArchRule the_words_that_say_nothing_are_not_used = noClasses().should().haveSimpleNameEndingWith("Impl")
            .orShould().haveSimpleNameEndingWith("Service").orShould().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("DTO").orShould().haveSimpleNameEndingWith("Facade");
}
