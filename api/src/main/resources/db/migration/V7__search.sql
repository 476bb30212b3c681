-- What projects and organisations are found by; V7.1 fills them for the rows that are there already.
create table project_term (
  term varchar(32) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  primary key (term, project_id),
  index (project_id)
) engine = InnoDB default charset = utf8mb4;

create table organisation_term (
  term varchar(32) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  primary key (term, credit_code),
  index (credit_code)
) engine = InnoDB default charset = utf8mb4;

-- Filters of the lists of projects that had no index of their own: a rare value leads to its rows, a common one goes along.
alter table project
  add index (field, published_at, id),
  add index (procedure_code, published_at, id),
  add index (status, budget_ceiling, id);
