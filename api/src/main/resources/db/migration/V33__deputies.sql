create table deputy (
  id char(36) collate utf8mb4_bin not null primary key,
  scope_id varchar(64) collate utf8mb4_bin not null,
  principal_sub varchar(64) collate utf8mb4_bin not null,
  principal_name varchar(600) not null,
  deputy_sub varchar(64) collate utf8mb4_bin not null,
  deputy_name varchar(600) not null,
  acts_from datetime(6) not null,
  acts_until datetime(6) not null,
  reason varchar(500) not null,
  ended_at datetime(6),
  index (deputy_sub, acts_until),
  index (principal_sub, acts_until)
) engine = InnoDB default charset = utf8mb4;

alter table audit_record
  add column on_behalf_sub varchar(64) collate utf8mb4_bin,
  add column on_behalf_name varchar(600);

alter table opening add column first_principal varchar(64) collate utf8mb4_bin;
alter table tranche add column requested_for varchar(64) collate utf8mb4_bin;
alter table exemption add column asked_for varchar(64) collate utf8mb4_bin;
alter table committee_member add column missed_for varchar(64) collate utf8mb4_bin;
