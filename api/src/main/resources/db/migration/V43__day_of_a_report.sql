-- Until when a report is in time, as it was counted; it never becomes earlier. SQL counts no working days: reports from before get
-- their day from their clock (ReportDays).
alter table contract_report add column due_on date after due_days, add index (due_on, id);
