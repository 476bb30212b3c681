package org.sheqia.budget.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.sheqia.budget.control.BudgetListing.EntryFilter;
import org.sheqia.budget.entity.Account;
import org.sheqia.problem.control.Dates;
import org.sheqia.problem.entity.Rejected;

/** Which entries are asked for; what is left out does not matter. */
public class EntryQuery {

    @QueryParam("year")
    Integer year;

    @QueryParam("appropriation")
    String appropriation;

    @QueryParam("project")
    String project;

    @QueryParam("contract")
    String contract;

    @QueryParam("account")
    Account account;

    /** Like {@code 2026-03}, in China. */
    @QueryParam("month")
    String month;

    EntryFilter filter() {
        YearMonth of = month == null ? null : parsed(month);
        LocalDate from = of == null ? null : of.atDay(1);
        LocalDate until = of == null ? null : of.atEndOfMonth();
        return new EntryFilter(year, appropriation, project, contract, account, from, until);
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.from(Dates.day(month + "-01"));
        } catch (DateTimeException e) {
            throw Rejected.field("month", "month");
        }
    }
}
