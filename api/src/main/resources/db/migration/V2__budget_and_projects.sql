create table appropriation (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  fiscal_year int not null,
  source varchar(20) collate utf8mb4_bin not null,
  amount decimal(15,2) not null,
  reserved decimal(15,2) not null,
  committed decimal(15,2) not null,
  spent decimal(15,2) not null,
  note varchar(500),
  entered_at datetime(6) not null,
  unique (tenant_id, fiscal_year, source),
  constraint appropriation_not_exceeded check (reserved + committed + spent <= amount),
  constraint appropriation_not_negative check (reserved >= 0 and committed >= 0 and spent >= 0)
) engine = InnoDB default charset = utf8mb4;

create table project_funding (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  appropriation_id char(36) collate utf8mb4_bin not null,
  line int not null,
  reserved decimal(15,2) not null,
  committed decimal(15,2) not null,
  spent decimal(15,2) not null,
  unique (project_id, line),
  index (tenant_id, project_id),
  index (appropriation_id)
) engine = InnoDB default charset = utf8mb4;

create table budget_entry (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  appropriation_id char(36) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  kind varchar(20) collate utf8mb4_bin not null,
  amount decimal(15,2) not null,
  cause varchar(80) collate utf8mb4_bin not null,
  booked_at datetime(6) not null,
  index (tenant_id, appropriation_id, booked_at, id),
  index (tenant_id, project_id)
) engine = InnoDB default charset = utf8mb4;

create table project (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  season varchar(16) not null,
  number varchar(40) collate utf8mb4_bin,
  status varchar(20) collate utf8mb4_bin not null,
  content longtext not null,
  title varchar(120) not null,
  stream varchar(20) collate utf8mb4_bin,
  field varchar(40),
  area varchar(80),
  procedure_code varchar(40) collate utf8mb4_bin,
  budget_ceiling decimal(15,2),
  bid_deadline datetime(6),
  published_at datetime(6),
  edition int not null,
  drafters text collate utf8mb4_bin not null,
  returned_reason varchar(2000),
  changed_at datetime(6) not null,
  unique (number),
  index (published_at, id),
  index (bid_deadline, id),
  index (budget_ceiling, id),
  index (tenant_id, published_at, id),
  index (tenant_id, changed_at, id),
  index (tenant_id, status),
  index (stream, published_at, id),
  index (status, published_at, id),
  index (status, bid_deadline, id)
) engine = InnoDB default charset = utf8mb4;

create table project_counter (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  season varchar(16) not null,
  last_number int not null,
  unique (tenant_id, season)
) engine = InnoDB default charset = utf8mb4;

create table edition (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  number int not null,
  content longtext not null,
  reason varchar(2000),
  published_at datetime(6) not null,
  unique (project_id, number)
) engine = InnoDB default charset = utf8mb4;

create table amendment (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  content longtext not null,
  reason varchar(2000) not null,
  proposed_by varchar(64) collate utf8mb4_bin not null,
  proposed_at datetime(6) not null,
  status varchar(20) collate utf8mb4_bin not null,
  index (tenant_id, project_id, status)
) engine = InnoDB default charset = utf8mb4;

create table notice (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  kind varchar(80) collate utf8mb4_bin not null,
  details longtext not null,
  published_at datetime(6) not null,
  index (project_id, published_at, id)
) engine = InnoDB default charset = utf8mb4;
