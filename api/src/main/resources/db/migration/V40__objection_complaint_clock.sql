-- A clock is never changed: what becomes of it is another row that names the one before.
create table clock (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  subject_type varchar(30) collate utf8mb4_bin not null,
  subject_id char(36) collate utf8mb4_bin not null,
  code varchar(60) collate utf8mb4_bin not null,
  rule text not null,
  from_at datetime(6) not null,
  last_day date not null,
  calendar varchar(120) not null,
  provisional boolean not null,
  paused_days int not null,
  state varchar(20) collate utf8mb4_bin not null,
  replaces char(36) collate utf8mb4_bin,
  recorded_at datetime(6) not null,
  unique (replaces),
  index (subject_id, code, recorded_at),
  index (tenant_id, code, last_day),
  index (provisional, id)
) engine = InnoDB default charset = utf8mb4;

-- What is open that may change a result.
create table award_hold (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  cause varchar(20) collate utf8mb4_bin not null,
  cause_id char(36) collate utf8mb4_bin not null,
  since datetime(6) not null,
  ends_at datetime(6),
  lifted_at datetime(6),
  index (project_id, lifted_at)
) engine = InnoDB default charset = utf8mb4;

-- Objections have a subject, the six items of a letter, and a life.
alter table objection
  add column grounds varchar(20) collate utf8mb4_bin not null default 'RESULT',
  add column stage varchar(60) collate utf8mb4_bin not null default 'result',
  add column stage_key varchar(200) collate utf8mb4_bin,
  add column letter mediumtext,
  add column status varchar(20) collate utf8mb4_bin not null default 'FILED',
  add column filed_by varchar(64) collate utf8mb4_bin,
  add column returned_reason varchar(4000),
  add column corrected_at datetime(6),
  add column correct_by datetime(6),
  add column proposed mediumtext,
  add column proposed_by varchar(64) collate utf8mb4_bin,
  add column answer_returned_reason varchar(2000),
  add column answered_by varchar(64) collate utf8mb4_bin,
  add column complain_by datetime(6),
  add unique (stage_key),
  add index (status, answer_by),
  modify column answer_by datetime(6);
update objection set
  letter = json_object('name', name, 'address', '', 'postcode', '', 'contact', '', 'phone', '',
    'matters', json_array(json_object('matter', text, 'request', '', 'facts', '', 'law', null))),
  status = case when outcome is null then 'ACCEPTED' else 'ANSWERED' end,
  outcome = case outcome when 'NEW_EVALUATION' then 'UPHELD_EVALUATION' when 'FAILED' then 'UPHELD_RESTART' else outcome end,
  -- Complaints there were none before; a month is more than any rule gives.
  complain_by = timestampadd(day, 30, coalesce(answered_at, answer_by));
-- What was open before holds as it did.
insert into award_hold (id, tenant_id, version, project_id, cause, cause_id, since)
  select uuid(), tenant_id, 0, project_id, 'OBJECTION', id, filed_at from objection where outcome is null;
-- One of an organisation for the award that stands.
update objection o join award a on a.project_id = o.project_id and a.status <> 'REVOKED'
  set o.stage = concat('award-', a.id), o.stage_key = concat(o.project_id, ' ', o.credit_code, ' RESULT award-', a.id)
  where o.outcome is null and not exists (select 1 from (select project_id, credit_code, max(id) as last, count(*) as n from objection where outcome is null
    group by project_id, credit_code) d where d.n > 1 and d.project_id = o.project_id and d.credit_code = o.credit_code and d.last <> o.id);
update project set status = 'INTERRUPTED' where status = 'PERFORMING' and id in (select project_id from objection where outcome is null);
alter table objection modify column letter mediumtext not null, drop column text;

create table complaint (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  objection_id char(36) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  name varchar(200) not null,
  authority varchar(30) collate utf8mb4_bin not null,
  letter mediumtext not null,
  matters varchar(400) not null,
  status varchar(20) collate utf8mb4_bin not null,
  filed_by varchar(64) collate utf8mb4_bin not null,
  filed_at datetime(6) not null,
  examine_by datetime(6),
  decide_by datetime(6),
  correct_by datetime(6),
  reason varchar(4000),
  corrected boolean not null default false,
  explain_by datetime(6),
  explanation text,
  explained_at datetime(6),
  suspended_until datetime(6),
  paused_at datetime(6),
  outcome varchar(30) collate utf8mb4_bin,
  decision text,
  decided_by varchar(64) collate utf8mb4_bin,
  decided_at datetime(6),
  published_at datetime(6),
  false_at datetime(6),
  open_key char(36) collate utf8mb4_bin,
  unique (open_key),
  index (tenant_id, project_id, filed_at),
  index (objection_id),
  index (credit_code, filed_at),
  index (authority, status, id),
  index (authority, id),
  index (project_id, published_at)
) engine = InnoDB default charset = utf8mb4;

-- Until when a question has to be answered; what was asked before has no day of its own.
alter table question add column answer_by datetime(6);

-- A copy of a signed contract went to the finance bureau.
create table contract_filing (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  reference varchar(60) not null,
  filed_on date not null,
  filed_by varchar(64) collate utf8mb4_bin not null,
  unique (contract_id)
) engine = InnoDB default charset = utf8mb4;
