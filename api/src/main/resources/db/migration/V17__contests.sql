-- What an organisation says against an entry of its credit record; the entries themselves are read where they arise.
create table contest (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  kind varchar(20) collate utf8mb4_bin not null,
  source varchar(36) collate utf8mb4_bin not null comment 'the evaluation, report or contract that the entry is read from, or the day of an expiry',
  status varchar(20) collate utf8mb4_bin not null,
  words varchar(2000) not null,
  filed_by varchar(255) not null,
  filed_at datetime(6) not null,
  answer varchar(2000),
  answered_by varchar(255),
  answered_at datetime(6),
  unique (credit_code, kind, source),
  index (status, filed_at)
) engine = InnoDB default charset = utf8mb4;
