create table panel (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  salt char(32) collate utf8mb4_bin not null,
  size int not null,
  specialty varchar(60),
  pool longtext,
  pool_hash char(64) collate utf8mb4_bin,
  formed_by varchar(64) collate utf8mb4_bin,
  formed_at datetime(6),
  opening_record longtext,
  seed char(64) collate utf8mb4_bin,
  sequence longtext,
  drawn_at datetime(6),
  unique (project_id)
) engine = InnoDB default charset = utf8mb4;

create table evaluation_round (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  number int not null,
  cause varchar(30) collate utf8mb4_bin not null,
  opened_at datetime(6) not null,
  closed_at datetime(6),
  confirm_by datetime(6),
  unique (project_id, number)
) engine = InnoDB default charset = utf8mb4;

create table expert (
  sub varchar(64) collate utf8mb4_bin not null primary key,
  kind varchar(20) collate utf8mb4_bin not null,
  specialty varchar(60) not null,
  work_unit varchar(120) not null
) engine = InnoDB default charset = utf8mb4;

alter table committee_member
  add column mark char(64) collate utf8mb4_bin,
  add column leaving varchar(20) collate utf8mb4_bin,
  add column missed_by varchar(64) collate utf8mb4_bin;

alter table award
  add column round int not null default 1,
  add column confirm_by datetime(6),
  add column confirmed_by varchar(64) collate utf8mb4_bin,
  add column revocation_by varchar(64) collate utf8mb4_bin,
  add column revocation_reason varchar(2000),
  add column revocation_at datetime(6);

alter table bid
  add column rejected_by varchar(20) collate utf8mb4_bin,
  add column rejected_words longtext;

alter table project add column procedure_rules text;

-- Whose the names under a contract are.
alter table contract
  add column signed_by_organisation_sub varchar(64) collate utf8mb4_bin,
  add column signed_by_tenant_sub varchar(64) collate utf8mb4_bin;
alter table supplement
  add column signed_by_organisation_sub varchar(64) collate utf8mb4_bin,
  add column signed_by_tenant_sub varchar(64) collate utf8mb4_bin;

-- What stands: each opened project gets its salt and record, and the rounds that its reports tell of.
insert into panel (id, tenant_id, version, project_id, salt, size, opening_record)
  select uuid(), p.tenant_id, 0, p.id, lower(hex(random_bytes(16))),
    (select count(*) from committee_member m where m.project_id = p.id and m.status in ('SEATED', 'DECLARED', 'SUBMITTED')), o.minutes
  from project p left join opening o on o.project_id = p.id
  where exists (select 1 from committee_member m where m.project_id = p.id) or o.opened_at is not null;

update committee_member m join panel x on x.project_id = m.project_id set m.mark = sha2(concat(x.salt, ':', m.sub), 256);
update committee_member set leaving = 'RECUSED' where status = 'RECUSED';

insert into evaluation_round (id, tenant_id, version, project_id, number, cause, opened_at, closed_at)
  select uuid(), r.tenant_id, 0, r.project_id, r.round, case when r.round = 1 then 'OPENING' else 'OBJECTION_UPHELD' end, r.made_at, r.made_at
  from evaluation_report r;

-- An evaluation that runs: nothing was reported yet, or an objection was upheld after the last report.
insert into evaluation_round (id, tenant_id, version, project_id, number, cause, opened_at)
  select uuid(), p.tenant_id, 0, p.id, coalesce((select max(r.round) from evaluation_report r where r.project_id = p.id), 0) + 1,
    case when exists (select 1 from evaluation_report r where r.project_id = p.id) then 'OBJECTION_UPHELD' else 'OPENING' end, p.changed_at
  from project p where p.status = 'EVALUATION'
    and (not exists (select 1 from evaluation_report r where r.project_id = p.id)
      or exists (select 1 from objection o where o.project_id = p.id and o.outcome = 'NEW_EVALUATION'
        and o.answered_at >= (select max(r.made_at) from evaluation_report r where r.project_id = p.id)));
update committee_member m join project p on p.id = m.project_id set m.status = 'REOPENED'
  where m.status = 'DECLARED' and p.status = 'EVALUATION' and exists (select 1 from evaluation_report r where r.project_id = p.id);
update award a set a.round = coalesce((select max(r.round) from evaluation_report r where r.project_id = a.project_id and r.made_at <= a.proposed_at), 1);

-- A member's free words were kept as the reason.
update bid set rejected_by = 'OPENING' where status = 'REJECTED' and rejected_reason in ('same-controlling-person', 'older-edition',
  'prices-count', 'price-zero', 'price-exceeds-ceiling', 'NotNull');
update bid set rejected_by = 'COMMITTEE', rejected_words = rejected_reason, rejected_reason = 'not-compliant'
  where status = 'REJECTED' and rejected_by is null;
-- A round that runs again is for all bids that the opening found valid.
update bid b join evaluation_round r on r.project_id = b.project_id and r.closed_at is null and r.cause = 'OBJECTION_UPHELD'
  set b.status = 'OPENED', b.rejected_reason = null, b.rejected_words = null, b.rejected_by = null
  where b.status in ('SCORED', 'WON', 'LOST') or (b.status = 'REJECTED' and b.rejected_by = 'COMMITTEE');
