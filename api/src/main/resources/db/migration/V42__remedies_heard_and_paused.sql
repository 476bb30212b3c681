-- Who filed, answered and decided is in the records of what was done, where the separation of duties is asked of them too; these
-- columns were read by nothing.
alter table objection drop column filed_by, drop column answered_by;
alter table complaint drop column filed_by, drop column decided_by;
alter table contract_filing drop column filed_by;

-- Until when the authority expects to wait, which it tells both sides.
alter table complaint add column paused_until date;

-- What others whom a complaint concerns say to it; each organisation once.
create table complaint_statement (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  complaint_id char(36) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  name varchar(200) not null,
  words text not null,
  given_at datetime(6) not null,
  unique (complaint_id, credit_code)
) engine = InnoDB default charset = utf8mb4;
