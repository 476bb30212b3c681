package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.control.RecordSheet.ListedRecord;
import org.sheqia.delivery.entity.ContractStaff;
import org.sheqia.delivery.entity.DeliveryEvent;
import org.sheqia.delivery.entity.ServiceRecord;
import org.sheqia.file.control.Spreadsheet;
import org.sheqia.file.control.Spreadsheets;
import org.sheqia.file.entity.Checksum;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An organisation sends a list of services: looked at line by line, then booked as a whole or not at all. */
@UseCase
public class ImportServiceRecords {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    ServiceRecords records;

    @Inject
    Spreadsheets spreadsheets;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** What booking the list would do; nothing is changed. */
    public Preview preview(String creditCode, String contractId, byte[] file, Locale locale) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        Contract contract = contracts.get(contractId);
        return Preview.of(check(contract, file, instant.now()), locale);
    }

    /** @throws Rejected with every fault of every line, when there is one */
    public void book(String creditCode, String contractId, byte[] file) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        Contract contract = contracts.get(contractId);
        contract.requireActive();
        List<ListedRecord> lines = check(contract, file, instant.now());
        List<Violation> faults = lines.stream().flatMap(l -> l.faults().stream().map(f -> at(l.line(), f))).toList();
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
        String checksum = Checksum.of(file);
        List<ContractStaff> team = records.team(contractId);
        for (ListedRecord line : lines) {
            ServiceRecord serviceRecord = ServiceRecord.of(contract, line.given(), team, caller.actor(), instant.now());
            serviceRecord.cameWith(checksum);
            records.add(serviceRecord, line.given(), contract, team);
        }
        List<LocalDate> days = lines.stream().map(l -> l.given().servedOn()).sorted(Comparator.naturalOrder()).toList();
        acts.fire(new DeliveryEvent.ServicesImported(contract.subject(), lines.size(), days.get(0), days.get(days.size() - 1), checksum));
    }

    private List<ListedRecord> check(Contract contract, byte[] file, Instant now) {
        if (records.isTaken(contract.id(), Checksum.of(file))) {
            throw Rejected.field("file", "list-taken");
        }
        List<ContractStaff> team = records.team(contract.id());
        List<ListedRecord> lines = new ArrayList<>();
        for (Spreadsheet.Line row : spreadsheets.read(file, RecordSheet.REQUIRED, RecordSheet.MOST)) {
            ListedRecord line = RecordSheet.read(row, contract.terms());
            List<Violation> faults = new ArrayList<>(line.faults());
            if (faults.isEmpty()) {
                ServiceRecord.faults(contract, line.given(), team, now).forEach(f -> faults.add(RecordSheet.named(f)));
            }
            lines.add(new ListedRecord(line.line(), line.indicator(), line.day(), faults, line.given()));
        }
        if (lines.isEmpty()) {
            throw Rejected.field("file", "file-empty");
        }
        return lines;
    }

    private static Violation at(int line, Violation fault) {
        return new Violation("lines[" + line + "]." + fault.field(), fault.code(), fault.params());
    }

    /** What the list says, line by line. */
    @Schema(name = "RecordListPreview")
    public record Preview(int accepted, int refused, List<Row> rows) {

        static Preview of(List<ListedRecord> lines, Locale locale) {
            int good = (int) lines.stream().filter(l -> l.faults().isEmpty()).count();
            return new Preview(good, lines.size() - good, lines.stream().map(l -> new Row(l.line(), l.indicator(), l.day(),
                    l.given().quantity(), l.given().people(), l.given().place(), l.faults().stream().map(f -> new Fault(f.field(),
                            Messages.violation(locale, f.code(), f.params()))).toList())).toList());
        }
    }

    /** A line of the list; a number that is none is shown as −1. */
    @Schema(name = "RecordListRow")
    public record Row(int line, String indicator, String servedOn, int quantity, int people, String place, List<Fault> faults) {
    }

    /** What is wrong with a line, and in which column. */
    @Schema(name = "RecordListFault")
    public record Fault(String column, String message) {
    }
}
