create table contract_staff (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  name varchar(60) not null,
  certificate varchar(40) collate utf8mb4_bin not null comment 'number of the social-work certificate: who is who over all contracts',
  role varchar(80) not null,
  percent int not null,
  works_from date not null,
  works_until date not null,
  assigned_at datetime(6) not null,
  index (contract_id, works_from, id),
  index (certificate, works_until),
  constraint contract_staff_percent check (percent between 1 and 100)
) engine = InnoDB default charset = utf8mb4;
