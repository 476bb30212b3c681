-- What changes a contract, its renewals, contracts signed on paper, what is paid back; money held by contract.
alter table contract
  add column renews char(36) collate utf8mb4_bin,
  add column term int not null default 1,
  add column funding longtext,
  add column registered_by varchar(64) collate utf8mb4_bin,
  add column repayment_due decimal(15,2),
  add column repaid_on date,
  add column repayment_reference varchar(80),
  drop index award_id,
  add index (award_id),
  add index (renews);

alter table contract_document add column instrument_id char(36) collate utf8mb4_bin;
update contract_document set instrument_id = contract_id;
alter table contract_document modify instrument_id char(36) collate utf8mb4_bin not null;

alter table project_funding
  add column contract_id char(36) collate utf8mb4_bin,
  drop index project_id,
  add unique (project_id, appropriation_id, contract_id);
update project_funding f set contract_id = (select c.id from contract c where c.project_id = f.project_id and c.active_at is not null);

create table supplement (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  organisation_name varchar(200) not null,
  number varchar(50) collate utf8mb4_bin not null,
  title varchar(120) not null,
  kind varchar(20) collate utf8mb4_bin not null,
  status varchar(20) collate utf8mb4_bin not null,
  reason varchar(2000) not null,
  terms longtext not null,
  value decimal(15,2) not null,
  signed_by_organisation varchar(255),
  signed_by_organisation_at datetime(6),
  signed_by_tenant varchar(255),
  signed_by_tenant_at datetime(6),
  signs_first varchar(20) collate utf8mb4_bin not null,
  offered_at datetime(6),
  open_until datetime(6),
  returned_reason varchar(2000),
  document_file char(36) collate utf8mb4_bin,
  document_sha256 char(64) collate utf8mb4_bin,
  created_at datetime(6) not null,
  effective_at datetime(6),
  unique (number),
  index (contract_id, status),
  index (tenant_id, status),
  index (credit_code, status)
) engine = InnoDB default charset = utf8mb4;
