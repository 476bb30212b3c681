create table committee_member (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  sub varchar(64) collate utf8mb4_bin not null,
  name varchar(255) not null,
  expert boolean not null,
  place int not null,
  status varchar(20) collate utf8mb4_bin not null,
  recusal_reason varchar(2000),
  sheet longtext,
  submitted_at datetime(6),
  unique (project_id, sub),
  index (sub, status, id)
) engine = InnoDB default charset = utf8mb4;

create table evaluation_report (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  round int not null,
  report longtext not null,
  made_at datetime(6) not null,
  unique (project_id, round)
) engine = InnoDB default charset = utf8mb4;

create table award (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  bid_id char(36) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  name varchar(200) not null,
  amount decimal(15,2) not null,
  place int not null,
  status varchar(20) collate utf8mb4_bin not null,
  proposed_by varchar(64) collate utf8mb4_bin not null,
  proposed_at datetime(6) not null,
  confirmed_at datetime(6),
  publicity_ends_at datetime(6),
  objection_ends_at datetime(6),
  noticed_at datetime(6),
  sign_by datetime(6),
  revoked_reason varchar(2000),
  index (tenant_id, project_id, proposed_at)
) engine = InnoDB default charset = utf8mb4;

create table objection (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  name varchar(200) not null,
  text text not null,
  filed_at datetime(6) not null,
  answer_by datetime(6) not null,
  outcome varchar(30) collate utf8mb4_bin,
  answer text,
  answered_at datetime(6),
  index (tenant_id, project_id, filed_at),
  index (credit_code, filed_at)
) engine = InnoDB default charset = utf8mb4;
