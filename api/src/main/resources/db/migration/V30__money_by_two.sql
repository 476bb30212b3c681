-- Who approved and who booked, by subject; a bank's reference stands once in a tenant. Where it stood twice before, it stays so.
alter table payment
  modify column bank_reference varchar(80) collate utf8mb4_bin,
  add column requested_by varchar(64) collate utf8mb4_bin,
  add column approved_by varchar(64) collate utf8mb4_bin,
  add column approved_as varchar(20) collate utf8mb4_bin,
  add column paid_by varchar(64) collate utf8mb4_bin,
  add column reference_key varchar(80) collate utf8mb4_bin comment 'the bank''s reference; null where it stood twice before';
update payment p join (select tenant_id, bank_reference from payment where bank_reference is not null
    group by tenant_id, bank_reference having count(*) = 1) u
  on u.tenant_id = p.tenant_id and u.bank_reference = p.bank_reference set p.reference_key = p.bank_reference;
alter table payment add unique (tenant_id, reference_key);

alter table tranche
  add column requested_by varchar(64) collate utf8mb4_bin,
  add column acknowledged_by varchar(64) collate utf8mb4_bin;

alter table budget_change add column decided_by varchar(64) collate utf8mb4_bin;

-- What is entered is granted when somebody else has approved it. What is there counts as approved.
alter table appropriation
  add column pending decimal(15,2) comment 'entered and not approved yet',
  add column returned_reason varchar(500) comment 'why what was entered was returned',
  add constraint appropriation_pending check (pending is null or pending > 0);

-- Places are of a season's fair; another season may name a slot or a table alike.
alter table meeting
  drop index slot_id, drop index slot_id_2, drop index slot_id_3,
  add unique (season, slot_id, table_id, taken),
  add unique (season, slot_id, project_id, taken),
  add unique (season, slot_id, credit_code, taken);
