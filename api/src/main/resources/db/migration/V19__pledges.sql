-- Foundations: what they promise to projects, and what of it they have paid. A pledge has an appropriation of its own.
alter table appropriation
  add column pledge_id varchar(36) collate utf8mb4_bin comment 'the pledge whose money it is; null for the tenant''s own',
  add column pledged_by varchar(200) comment 'the foundation''s name',
  add column received decimal(15,2) comment 'what the foundation has paid; null for the tenant''s own money, which is there',
  add column pledge_key varchar(36) collate utf8mb4_bin generated always as (coalesce(pledge_id, '')) stored,
  drop index tenant_id,
  add unique (tenant_id, fiscal_year, source, pledge_key),
  add index (pledge_id),
  add constraint appropriation_received check (received is null or spent <= received);

create table pledge (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  title varchar(120) not null comment 'the project''s, at the offer',
  credit_code varchar(18) collate utf8mb4_bin not null,
  foundation varchar(200) not null,
  amount decimal(15,2) not null,
  conditions varchar(2000) not null,
  status varchar(20) collate utf8mb4_bin not null,
  relief longtext comment 'whose reservations it took the place of',
  received decimal(15,2) not null,
  offered_by_name varchar(255) not null,
  offered_at datetime(6) not null,
  decided_by_name varchar(255),
  decided_at datetime(6),
  ended_at datetime(6),
  reason varchar(2000),
  index (tenant_id, status, offered_at),
  index (tenant_id, offered_at, id),
  index (project_id, status),
  index (credit_code, offered_at, id),
  index (credit_code, status),
  constraint pledge_positive check (amount > 0)
) engine = InnoDB default charset = utf8mb4;

create table tranche (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  pledge_id char(36) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  number int not null,
  amount decimal(15,2) not null,
  due_on date not null,
  status varchar(20) collate utf8mb4_bin not null,
  reference varchar(200) comment 'what the tenant asks to be written on the transfer',
  requested_by_name varchar(255),
  requested_at datetime(6),
  paid_on date,
  bank_reference varchar(80) collate utf8mb4_bin,
  confirmed_at datetime(6),
  acknowledged_by_name varchar(255),
  acknowledged_at datetime(6),
  unique (pledge_id, number),
  unique (credit_code, bank_reference),
  index (tenant_id, status, due_on),
  index (credit_code, status)
) engine = InnoDB default charset = utf8mb4;

create table foundation_profile (
  credit_code varchar(18) collate utf8mb4_bin not null primary key,
  version bigint not null,
  name varchar(200) not null,
  content longtext,
  proposed longtext,
  status varchar(20) collate utf8mb4_bin not null,
  fields varchar(500) not null,
  regions varchar(4000) collate utf8mb4_bin not null,
  proposed_at datetime(6) not null,
  returned_reason varchar(2000),
  index (name, credit_code),
  index (status, name, credit_code)
) engine = InnoDB default charset = utf8mb4;

create table followed_project (
  credit_code varchar(18) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  followed_at datetime(6) not null,
  primary key (credit_code, project_id),
  index (credit_code, followed_at, project_id)
) engine = InnoDB default charset = utf8mb4;

create table programme (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  foundation varchar(200) not null,
  title varchar(120) not null,
  call_text longtext not null,
  criteria text not null,
  budget decimal(15,2) not null,
  deadline datetime(6) not null,
  status varchar(20) collate utf8mb4_bin not null,
  accepted decimal(15,2) not null,
  index (credit_code, id),
  index (status, id),
  constraint programme_not_exceeded check (accepted <= budget)
) engine = InnoDB default charset = utf8mb4;

create table proposal (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  programme_id char(36) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null comment 'the programme''s foundation',
  proposer_kind varchar(20) collate utf8mb4_bin not null,
  proposer_id varchar(64) collate utf8mb4_bin not null,
  proposer_name varchar(200) not null,
  title varchar(120) not null,
  summary longtext not null,
  amount decimal(15,2) not null,
  status varchar(20) collate utf8mb4_bin not null,
  submitted_at datetime(6) not null,
  ended_at datetime(6),
  reason varchar(2000),
  index (programme_id, id),
  index (proposer_kind, proposer_id, id),
  index (credit_code, status)
) engine = InnoDB default charset = utf8mb4;
