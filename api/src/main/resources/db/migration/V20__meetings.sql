-- What projects and organisations wish for a season's meetings, and when they cannot be met.
create table wish_list (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  season varchar(20) collate utf8mb4_bin not null,
  tenant varchar(64) collate utf8mb4_bin comment 'of a project',
  party varchar(36) collate utf8mb4_bin not null comment 'a project''s id or an organisation''s credit code',
  most int comment 'meetings at most, null for the usual',
  absences text not null,
  wishes text not null,
  changed_at datetime(6) not null,
  unique (season, party)
) engine = InnoDB default charset = utf8mb4;

create table meeting_request (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  season varchar(20) collate utf8mb4_bin not null,
  tenant varchar(64) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  title varchar(255) not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  organisation varchar(255) not null,
  asked_by varchar(20) collate utf8mb4_bin not null,
  purpose varchar(500) not null,
  status varchar(20) collate utf8mb4_bin not null,
  asked_at datetime(6) not null,
  expires_at datetime(6) not null,
  answered_at datetime(6),
  index (tenant, id),
  index (credit_code, id),
  index (season, status)
) engine = InnoDB default charset = utf8mb4;

-- One row for each season: whoever computes, publishes or becomes absent meets the others here.
create table timetable (
  season varchar(20) collate utf8mb4_bin not null primary key,
  version bigint not null,
  edition int not null,
  run_id char(36) collate utf8mb4_bin comment 'the run that is computing'
) engine = InnoDB default charset = utf8mb4;

create table timetable_run (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  season varchar(20) collate utf8mb4_bin not null,
  status varchar(20) collate utf8mb4_bin not null,
  started_by varchar(255) not null,
  started_at datetime(6) not null,
  seen_at datetime(6) not null comment 'when it last showed that it lives',
  based_on int not null comment 'the edition that it goes on from',
  fresh boolean not null,
  fixed mediumtext not null,
  value bigint not null,
  bound bigint not null,
  result longtext,
  index (season, id)
) engine = InnoDB default charset = utf8mb4;

create table timetable_edition (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  season varchar(20) collate utf8mb4_bin not null,
  number int not null,
  published_by varchar(255) not null,
  published_at datetime(6) not null,
  value bigint not null,
  bound bigint not null,
  unmet longtext not null,
  changes longtext not null,
  unique (season, number)
) engine = InnoDB default charset = utf8mb4;

create table meeting (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  season varchar(20) collate utf8mb4_bin not null,
  tenant varchar(64) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  title varchar(255) not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  organisation varchar(255) not null,
  slot_id varchar(40) collate utf8mb4_bin not null,
  table_id varchar(40) collate utf8mb4_bin not null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  place varchar(200) not null,
  status varchar(20) collate utf8mb4_bin not null,
  walk_in boolean not null,
  taken boolean comment 'null once called off, so that another can take the place',
  tenant_there_at datetime(6),
  organisation_there_at datetime(6),
  missing varchar(20) collate utf8mb4_bin,
  minutes mediumtext not null,
  unique (slot_id, table_id, taken),
  unique (slot_id, project_id, taken),
  unique (slot_id, credit_code, taken),
  index (season, starts_at),
  index (tenant, season, starts_at),
  index (credit_code, season, starts_at),
  index (project_id)
) engine = InnoDB default charset = utf8mb4;
