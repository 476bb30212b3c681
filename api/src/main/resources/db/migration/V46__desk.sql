-- When bids are opened, beside when they close: the work and the calendar of that day are found by it.
alter table project add column opening_at datetime(6) after bid_deadline, add index (tenant_id, opening_at);
update project set opening_at = cast(replace(replace(json_value(content, '$.openingAt'), 'T', ' '), 'Z', '') as datetime(6))
where json_value(content, '$.openingAt') is not null;

create table work_assignment (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  kind varchar(60) collate utf8mb4_bin not null,
  thing varchar(64) collate utf8mb4_bin not null comment 'what waits: a payment, a question, a report',
  scope_id varchar(64) collate utf8mb4_bin not null comment 'tenant code, credit code, or district',
  sub varchar(64) collate utf8mb4_bin not null comment 'whose it is',
  given_by varchar(64) collate utf8mb4_bin comment 'who gave it; null: taken',
  since datetime(6) not null,
  unique (scope_id, kind, thing)
) engine = InnoDB default charset = utf8mb4;
