-- The contract as a document: what was offered until when, in which order it is signed, and each state of its PDF.
alter table contract
  add column signs_first varchar(20) collate utf8mb4_bin not null default 'ORGANISATION',
  add column offered_at datetime(6),
  add column open_until datetime(6),
  add column returned_reason varchar(2000),
  add column document_file char(36) collate utf8mb4_bin,
  add column document_sha256 char(64) collate utf8mb4_bin;

create table contract_document (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  step varchar(30) collate utf8mb4_bin not null,
  template varchar(60) collate utf8mb4_bin,
  source longtext,
  file char(36) collate utf8mb4_bin not null,
  sha256 char(64) collate utf8mb4_bin not null,
  made_at datetime(6) not null,
  index (contract_id, made_at),
  index (sha256)
) engine = InnoDB default charset = utf8mb4;
