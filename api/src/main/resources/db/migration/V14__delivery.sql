alter table service_record
  add column from_time char(5) collate utf8mb4_bin comment 'by the clock in Beijing, like 09:30',
  add column until_time char(5) collate utf8mb4_bin,
  add column voided_at datetime(6),
  add column list_checksum char(64) collate utf8mb4_bin comment 'of the list that it came with',
  add index (contract_id, list_checksum);

create table record_file (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  record_id char(36) collate utf8mb4_bin not null,
  file_id char(36) collate utf8mb4_bin not null,
  name varchar(200) not null,
  photo boolean not null,
  sha256 char(64) collate utf8mb4_bin not null,
  index (record_id),
  index (contract_id, file_id),
  index (sha256)
) engine = InnoDB default charset = utf8mb4;

insert into record_file (id, tenant_id, version, contract_id, record_id, file_id, name, photo, sha256)
  select uuid(), r.tenant_id, 1, r.contract_id, r.id, f.id, d.name, f.media_type like 'image/%', f.sha256
  from service_record r, json_table(r.documents, '$[*]' columns (id char(36) path '$.id', name varchar(200) path '$.name')) d, stored_file f
  where f.id = d.id collate utf8mb4_bin;

create table record_staff (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  record_id char(36) collate utf8mb4_bin not null,
  certificate varchar(40) collate utf8mb4_bin not null,
  name varchar(60) not null,
  served_on date not null,
  from_time char(5) collate utf8mb4_bin,
  until_time char(5) collate utf8mb4_bin,
  place varchar(120) not null,
  index (record_id),
  index (certificate, served_on)
) engine = InnoDB default charset = utf8mb4;

create table verification (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  seed char(32) collate utf8mb4_bin not null comment 'with it the draw can be made again',
  population int not null,
  size int not null,
  drawn_by varchar(255) not null,
  drawn_at datetime(6) not null,
  index (contract_id, id)
) engine = InnoDB default charset = utf8mb4;

create table verified_record (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  verification_id char(36) collate utf8mb4_bin not null,
  record_id char(36) collate utf8mb4_bin not null,
  number int not null,
  outcome varchar(20) collate utf8mb4_bin,
  finding text,
  checked_by varchar(255),
  checked_at datetime(6),
  unique (verification_id, record_id),
  index (record_id)
) engine = InnoDB default charset = utf8mb4;

create table spot_check (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  visited_on date not null,
  place varchar(120) not null,
  findings text not null,
  checked_by varchar(255) not null,
  recorded_at datetime(6) not null,
  index (contract_id, visited_on, id)
) engine = InnoDB default charset = utf8mb4;

create table contract_report (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  number int not null,
  period_from date not null,
  period_until date not null,
  due_days int not null comment 'working days after the period',
  status varchar(20) collate utf8mb4_bin not null,
  difficulties text,
  next_steps text,
  content longtext comment 'what had been delivered when it was submitted',
  submitted_by varchar(255),
  submitted_at datetime(6),
  late boolean not null,
  returned_reason varchar(2000),
  decided_by varchar(255),
  decided_at datetime(6),
  unique (contract_id, number),
  index (tenant_id, status, submitted_at),
  index (credit_code, status, period_until),
  index (status, period_until)
) engine = InnoDB default charset = utf8mb4;

-- Contracts that were in force before there were reports: quarterly, as is usual.
insert into contract_report (id, tenant_id, version, contract_id, project_id, credit_code, number, period_from, period_until,
    due_days, status, late)
  with recursive quarter (i) as (select 0 union all select i + 1 from quarter where i < 11)
  select uuid(), c.tenant_id, 1, c.id, c.project_id, c.credit_code, i + 1, date_add(c.service_from, interval 3 * i month),
    least(date_sub(date_add(c.service_from, interval 3 * (i + 1) month), interval 1 day), c.service_until), 10, 'DRAFT', false
  from contract c, quarter where c.status = 'ACTIVE' and date_add(c.service_from, interval 3 * i month) <= c.service_until;

create table reminder (
  id varchar(160) collate utf8mb4_bin not null primary key comment 'what about, and at which stage',
  reminded_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4;
