-- Every step of money is a transfer between two accounts of an appropriation: what one gets, the other gives.
alter table budget_entry
  modify project_id char(36) collate utf8mb4_bin,
  add column contract_id char(36) collate utf8mb4_bin,
  add column fiscal_year int,
  add column booked_on date comment 'the day in China',
  add column debit varchar(12) collate utf8mb4_bin comment 'the account that gets the amount',
  add column credit varchar(12) collate utf8mb4_bin comment 'the account that gives it';
update budget_entry set
  debit = case kind when 'RESERVED' then 'RESERVED' when 'COMMITTED' then 'COMMITTED' when 'SPENT' then 'SPENT' else 'FREE' end,
  credit = case kind when 'RESERVED' then 'FREE' when 'COMMITTED' then 'RESERVED' when 'SPENT' then 'COMMITTED'
    when 'RESERVE_RELEASED' then 'RESERVED' else 'COMMITTED' end,
  booked_on = date(booked_at + interval 8 hour),
  fiscal_year = (select a.fiscal_year from appropriation a where a.id = budget_entry.appropriation_id);
insert into budget_entry (id, tenant_id, version, appropriation_id, fiscal_year, kind, amount, cause, booked_at, booked_on, debit, credit)
  select uuid(), tenant_id, 1, id, fiscal_year, 'GRANTED', amount, 'appropriation.entered', entered_at, date(entered_at + interval 8 hour), 'FREE', 'GRANTED'
  from appropriation where amount > 0;
alter table budget_entry
  drop column kind,
  modify debit varchar(12) collate utf8mb4_bin not null,
  modify credit varchar(12) collate utf8mb4_bin not null,
  modify fiscal_year int not null,
  modify booked_on date not null,
  add constraint budget_entry_positive check (amount > 0),
  add constraint budget_entry_moves check (debit <> credit),
  add index (tenant_id, fiscal_year, booked_at, id),
  add index (tenant_id, project_id, booked_at, id),
  add index (tenant_id, contract_id, booked_at, id);

alter table appropriation add column closed_at datetime(6) comment 'the year is closed: nothing is reserved or spent any more';

alter table project_funding drop index project_id, add unique (project_id, appropriation_id);

create table budget_change (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  kind varchar(20) collate utf8mb4_bin not null,
  fiscal_year int not null,
  appropriation_id char(36) collate utf8mb4_bin,
  to_appropriation_id char(36) collate utf8mb4_bin,
  amount decimal(15,2),
  carry_free boolean not null,
  reason varchar(500) not null,
  status varchar(20) collate utf8mb4_bin not null,
  proposed_by varchar(64) collate utf8mb4_bin not null,
  proposed_by_name varchar(255) not null,
  proposed_at datetime(6) not null,
  decided_by_name varchar(255),
  decided_at datetime(6),
  rejected_reason varchar(500),
  index (tenant_id, proposed_at, id),
  index (tenant_id, status)
) engine = InnoDB default charset = utf8mb4;
