package org.sheqia.delivery.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.delivery.entity.ServiceRecord.ServiceGiven;
import org.sheqia.file.control.Spreadsheet;
import org.sheqia.problem.entity.Violation;

/** A list of services as a table: its columns, and what its lines say. Faults name the column. */
final class RecordSheet {

    static final int MOST = 1000;

    private static final String INDICATOR = "服务指标";
    private static final String DAY = "服务日期";
    private static final String FROM = "开始时间";
    private static final String UNTIL = "结束时间";
    private static final String QUANTITY = "数量";
    private static final String PEOPLE = "服务人数";
    private static final String PLACE = "地点";
    private static final String STAFF = "社工证书编号";
    private static final String NOTE = "说明";
    static final List<String> COLUMNS = List.of(INDICATOR, DAY, FROM, UNTIL, QUANTITY, PEOPLE, PLACE, STAFF, NOTE);
    static final List<String> REQUIRED = List.of(INDICATOR, DAY, QUANTITY, PEOPLE, PLACE);

    /** What a record's fields are called here. */
    private static final Map<String, String> HEADINGS = Map.of("indicator", INDICATOR, "servedOn", DAY, "from", FROM, "until", UNTIL,
            "staff", STAFF);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：](\\d{2})(?:[:：]\\d{2})?");
    private static final int MINUTES = 24 * 60;

    private RecordSheet() {
    }

    static ListedRecord read(Spreadsheet.Line line, ContractTerms terms) {
        List<Violation> faults = new ArrayList<>();
        int indicator = terms.indicators().stream().map(ContractTerms.Line::name).toList().indexOf(line.get(INDICATOR));
        if (indicator < 0) {
            faults.add(Violation.of(INDICATOR, "no-indicator"));
        }
        LocalDate day = day(line.get(DAY));
        if (day == null) {
            faults.add(Violation.of(DAY, "day"));
        }
        String from = time(line, FROM, faults);
        String until = time(line, UNTIL, faults);
        int quantity = number(line, QUANTITY, 1, 100_000, faults);
        int people = number(line, PEOPLE, 0, 1_000_000, faults);
        text(line, PLACE, 1, 120, faults);
        text(line, NOTE, 0, 4000, faults);
        List<String> staff = Stream.of(line.get(STAFF).split("[,，、;；\\s]+")).filter(c -> !c.isEmpty()).toList();
        return new ListedRecord(line.number(), line.get(INDICATOR), line.get(DAY), faults, new ServiceGiven(indicator, day, from, until,
                quantity, people, line.get(PLACE), line.get(NOTE).isEmpty() ? null : line.get(NOTE), staff, List.of()));
    }

    /** A fault of a record, as one of this table. */
    static Violation named(Violation fault) {
        return new Violation(HEADINGS.getOrDefault(fault.field(), fault.field()), fault.code(), fault.params());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.replace('/', '-').replace('.', '-'));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Like 9:30; a workbook keeps a time as a part of a day. */
    private static String time(Spreadsheet.Line line, String column, List<Violation> faults) {
        String text = line.get(column);
        if (text.isEmpty()) {
            return null;
        }
        int minute = -1;
        Matcher clock = TIME.matcher(text);
        if (clock.matches() && Integer.parseInt(clock.group(2)) < 60) {
            minute = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
        } else if (text.matches("0?\\.\\d{1,17}|0")) {
            minute = new BigDecimal(text).multiply(BigDecimal.valueOf(MINUTES)).setScale(0, RoundingMode.HALF_UP).intValue();
        }
        if (minute < 0 || minute >= MINUTES) {
            faults.add(Violation.of(column, "time"));
            return null;
        }
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private static int number(Spreadsheet.Line line, String column, int least, int most, List<Violation> faults) {
        String text = line.get(column).replace(",", "");
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            faults.add(Violation.of(column, "whole-number", "min", least, "max", most));
        }
        return number;
    }

    private static void text(Spreadsheet.Line line, String column, int least, int most, List<Violation> faults) {
        String text = line.get(column);
        if (text.length() < least || text.length() > most) {
            faults.add(Violation.of(column, "Size", "min", least, "max", most));
        } else if (line.isFormula(column)) {
            faults.add(Violation.of(column, "formula"));
        }
    }

    /** A line of the list: what it says, or what is wrong with it. */
    record ListedRecord(int line, String indicator, String day, List<Violation> faults, ServiceGiven given) {
    }
}
