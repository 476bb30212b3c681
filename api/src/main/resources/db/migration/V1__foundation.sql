-- Rows that belong to no tenant. Instants are UTC.
create table demo_clock (
  id int not null primary key,
  ahead bigint not null comment 'microseconds that the demo clock is ahead of the real one'
) engine = InnoDB default charset = utf8mb4;
insert into demo_clock values (1, timestampdiff(microsecond, utc_timestamp(6), '2026-03-02 01:00:00'));

create table done_once (
  caller varchar(64) collate utf8mb4_bin not null,
  idempotency_key varchar(64) collate utf8mb4_bin not null,
  fingerprint char(64) collate utf8mb4_bin not null,
  result longtext,
  primary key (caller, idempotency_key)
) engine = InnoDB default charset = utf8mb4;

create table season (
  code varchar(16) not null primary key,
  name_zh varchar(100) not null,
  name_en varchar(100) not null,
  opens_on date not null,
  closes_on date not null,
  sample boolean not null
) engine = InnoDB default charset = utf8mb4;

create table membership (
  id char(36) collate utf8mb4_bin not null primary key,
  sub varchar(64) collate utf8mb4_bin not null,
  username varchar(255) not null,
  person_name varchar(255) not null,
  role varchar(20) collate utf8mb4_bin not null,
  scope_id varchar(64) collate utf8mb4_bin not null,
  valid_from datetime(6) not null,
  valid_until datetime(6),
  held char(1) collate utf8mb4_bin generated always as (if(valid_until is null, 'y', null)) stored,
  unique (sub, role, scope_id, held),
  index (scope_id, valid_until)
) engine = InnoDB default charset = utf8mb4;

create table organisation (
  credit_code varchar(18) collate utf8mb4_bin not null primary key,
  name varchar(200) not null,
  kind varchar(30) collate utf8mb4_bin not null,
  status varchar(20) collate utf8mb4_bin not null,
  legal_representative varchar(100) not null,
  controlling_person varchar(100) not null,
  contact varchar(100) not null,
  phone varchar(40) not null,
  email varchar(200) not null,
  address varchar(300) not null,
  fields varchar(500) not null,
  introduction text not null,
  grade varchar(2),
  grade_until date,
  registered_at datetime(6) not null,
  registered_by varchar(64) collate utf8mb4_bin not null,
  decided_at datetime(6),
  returned_reason varchar(2000),
  exception_reason varchar(2000) comment 'why a credit code that breaks the checksum was recorded',
  documents longtext not null,
  version bigint not null,
  index (status, name, credit_code),
  index (kind, status, name, credit_code)
) engine = InnoDB default charset = utf8mb4;

create table audit_chain (
  chain varchar(64) collate utf8mb4_bin not null primary key,
  length bigint not null,
  last_hash char(64) collate utf8mb4_bin not null
) engine = InnoDB default charset = utf8mb4;

create table audit_record (
  id bigint not null auto_increment primary key,
  chain varchar(64) collate utf8mb4_bin not null,
  position bigint not null,
  done_at datetime(6) not null,
  actor_sub varchar(64),
  actor_name varchar(255),
  act varchar(80) collate utf8mb4_bin not null,
  subject_type varchar(40) collate utf8mb4_bin not null,
  subject_id varchar(64) collate utf8mb4_bin not null,
  subject_title varchar(255),
  project_id char(36) collate utf8mb4_bin,
  details longtext not null,
  previous_hash char(64) collate utf8mb4_bin not null,
  hash char(64) collate utf8mb4_bin not null,
  unique (chain, position),
  index (chain, id),
  index (chain, project_id, id),
  index (subject_id, id)
) engine = InnoDB default charset = utf8mb4;
