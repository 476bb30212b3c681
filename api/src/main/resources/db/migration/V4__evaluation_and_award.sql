create table committee_member (
  id char(36) character set ascii not null primary key,
  tenant_id varchar(64) character set ascii not null,
  version bigint not null,
  project_id char(36) character set ascii not null,
  sub varchar(64) character set ascii not null,
  name varchar(255) not null,
  expert boolean not null,
  place int not null,
  status varchar(20) character set ascii not null,
  recusal_reason varchar(2000),
  sheet longtext,
  submitted_at datetime(6),
  unique (project_id, sub),
  index (sub, status, id)
) engine = InnoDB default charset = utf8mb4;

create table evaluation_report (
  id char(36) character set ascii not null primary key,
  tenant_id varchar(64) character set ascii not null,
  version bigint not null,
  project_id char(36) character set ascii not null,
  round int not null,
  report longtext not null,
  made_at datetime(6) not null,
  unique (project_id, round)
) engine = InnoDB default charset = utf8mb4;

create table award (
  id char(36) character set ascii not null primary key,
  tenant_id varchar(64) character set ascii not null,
  version bigint not null,
  project_id char(36) character set ascii not null,
  bid_id char(36) character set ascii not null,
  credit_code varchar(18) character set ascii not null,
  name varchar(200) not null,
  amount decimal(15,2) not null,
  place int not null,
  status varchar(20) character set ascii not null,
  proposed_by varchar(64) character set ascii not null,
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
  id char(36) character set ascii not null primary key,
  tenant_id varchar(64) character set ascii not null,
  version bigint not null,
  project_id char(36) character set ascii not null,
  credit_code varchar(18) character set ascii not null,
  name varchar(200) not null,
  text varchar(4000) not null,
  filed_at datetime(6) not null,
  answer_by datetime(6) not null,
  outcome varchar(30) character set ascii,
  answer varchar(8000),
  answered_at datetime(6),
  index (tenant_id, project_id, filed_at),
  index (credit_code, filed_at)
) engine = InnoDB default charset = utf8mb4;
