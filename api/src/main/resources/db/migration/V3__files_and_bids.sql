create table stored_file (
  id char(36) collate utf8mb4_bin not null primary key,
  owner varchar(64) collate utf8mb4_bin not null,
  name varchar(200),
  media_type varchar(120) not null,
  size bigint not null,
  sha256 char(64) collate utf8mb4_bin not null,
  stored_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4;

create table bid_box (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  wrapped_key varchar(200) collate utf8mb4_bin not null,
  turns bigint not null,
  unique (project_id)
) engine = InnoDB default charset = utf8mb4;

create table bid (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  bidder_seal char(64) collate utf8mb4_bin not null,
  status varchar(20) collate utf8mb4_bin not null,
  draft longtext,
  envelope longtext,
  edition int not null,
  receipt varchar(40) collate utf8mb4_bin,
  checksum char(64) collate utf8mb4_bin,
  saved_at datetime(6) not null,
  submitted_at datetime(6),
  credit_code varchar(18) collate utf8mb4_bin,
  bidder_name varchar(200),
  content longtext,
  price decimal(15,2),
  rejected_reason varchar(2000),
  unique (project_id, bidder_seal),
  index (tenant_id, project_id, status),
  index (bidder_seal, id)
) engine = InnoDB default charset = utf8mb4;

create table bid_edition (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  bid_id char(36) collate utf8mb4_bin not null,
  number int not null,
  envelope longtext not null,
  checksum char(64) collate utf8mb4_bin not null,
  submitted_at datetime(6) not null,
  unique (bid_id, number)
) engine = InnoDB default charset = utf8mb4;

create table opening (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  first_sub varchar(64) collate utf8mb4_bin not null,
  first_name varchar(255) not null,
  first_approver boolean not null,
  second_name varchar(255),
  attended_at datetime(6) not null,
  opened_at datetime(6),
  minutes longtext,
  unique (project_id)
) engine = InnoDB default charset = utf8mb4;

create table question (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  text text not null,
  asked_at datetime(6) not null,
  answer text,
  answered_at datetime(6),
  index (project_id, asked_at, id),
  index (tenant_id, answered_at),
  index (credit_code, asked_at, id)
) engine = InnoDB default charset = utf8mb4;
