-- The need of a project as it was put before the public, and what came of it. Numbered within the project, so that two who open one at once meet.
create table consultation (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  number int not null,
  title varchar(120) not null,
  need longtext not null comment 'as it was when the notice was put up',
  rule longtext not null comment 'the rule that asked for it then',
  status varchar(20) collate utf8mb4_bin not null,
  opened_by varchar(600) not null,
  opened_by_sub varchar(64) collate utf8mb4_bin not null,
  opened_at datetime(6) not null,
  closes_at datetime(6) not null,
  settled longtext comment 'the need as it was when it was closed',
  summary text,
  changes text comment 'what of the need was changed since the notice, and why',
  closed_by varchar(600),
  closed_by_sub varchar(64) collate utf8mb4_bin,
  closed_at datetime(6),
  withdrawn_reason text,
  unique (project_id, number),
  index (opened_at, id),
  index (tenant_id, opened_at, id),
  index (tenant_id, status, closes_at)
) engine = InnoDB default charset = utf8mb4;

create table consultation_answer (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  consultation_id char(36) collate utf8mb4_bin not null,
  sub varchar(64) collate utf8mb4_bin not null,
  name varchar(240) not null,
  standing varchar(20) collate utf8mb4_bin not null,
  text text not null,
  answered_at datetime(6) not null,
  hidden_reason text,
  hidden_by varchar(600),
  hidden_by_sub varchar(64) collate utf8mb4_bin,
  hidden_at datetime(6),
  unique (consultation_id, sub),
  index (consultation_id, answered_at, id)
) engine = InnoDB default charset = utf8mb4;

-- Why a need is not put before the public, as one person says and another confirms.
create table need_exemption (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  project_id char(36) collate utf8mb4_bin not null,
  number int not null,
  need longtext not null comment 'as it was when it was asked for',
  status varchar(20) collate utf8mb4_bin not null,
  reason text not null,
  asked_by varchar(600) not null,
  asked_by_sub varchar(64) collate utf8mb4_bin not null,
  asked_for_sub varchar(64) collate utf8mb4_bin comment 'whom the one who asked stood in for',
  asked_at datetime(6) not null,
  decided_by varchar(600),
  decided_by_sub varchar(64) collate utf8mb4_bin,
  decided_at datetime(6),
  unique (project_id, number),
  index (tenant_id, status, asked_at)
) engine = InnoDB default charset = utf8mb4;
