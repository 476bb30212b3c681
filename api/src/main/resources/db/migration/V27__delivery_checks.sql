-- Evaluations keep what they are judged by; null where they were assigned before it was kept, and go by the tenant's file.
alter table evaluation
  add column yardstick longtext comment 'criteria, framework, bands, deductions and periods',
  add column rectification_returned_reason varchar(2000),
  add column rectification_returned_at datetime(6),
  add column rectification_lapsed_at datetime(6) comment 'nothing was put right in time',
  add column withdrawn_reason varchar(2000),
  add column answered_by_sub varchar(64) collate utf8mb4_bin;

-- What a rule forbids or asks for, done otherwise for a reason that one person gives and another confirms.
create table exemption (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  kind varchar(20) collate utf8mb4_bin not null,
  about char(36) collate utf8mb4_bin not null comment 'id of the evaluation, the sample or the contract',
  status varchar(20) collate utf8mb4_bin not null,
  reason varchar(2000) not null,
  covers longtext comment 'what of a checklist is left open',
  asked_by varchar(255) not null,
  asked_by_sub varchar(64) collate utf8mb4_bin not null,
  asked_at datetime(6) not null,
  decided_by varchar(255),
  decided_by_sub varchar(64) collate utf8mb4_bin,
  decided_at datetime(6),
  index (contract_id, kind, about, asked_at),
  index (tenant_id, status, asked_at)
) engine = InnoDB default charset = utf8mb4;

-- A sample is drawn once of a report's period, from a list that is frozen with the report.
alter table verification
  modify column seed varchar(64) collate utf8mb4_bin not null comment 'with it the draw can be made again',
  add column report_id char(36) collate utf8mb4_bin comment 'null where it was drawn of all records of the contract',
  add column report_number int,
  add column round int not null default 1,
  add column list longtext comment 'report and records with their checksums; its checksum is the first seed',
  add column replaced boolean not null default false,
  add column replaces char(36) collate utf8mb4_bin,
  add column reason varchar(2000) comment 'why it was drawn again',
  add column drawn_by_sub varchar(64) collate utf8mb4_bin,
  add unique (report_id, round);

-- Who did it, and not only by which name.
alter table verified_record add column checked_by_sub varchar(64) collate utf8mb4_bin;
alter table spot_check add column checked_by_sub varchar(64) collate utf8mb4_bin;
alter table service_record add column recorded_by_sub varchar(64) collate utf8mb4_bin;
alter table contract_report
  add column submitted_by_sub varchar(64) collate utf8mb4_bin,
  add column decided_by_sub varchar(64) collate utf8mb4_bin;

-- The sample of a period is fixed with the first hand-in of its report.
alter table contract_report add column frozen_at datetime(6), add column frozen longtext;
