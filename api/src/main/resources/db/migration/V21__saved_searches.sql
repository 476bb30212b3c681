-- Searches that people keep, and the mail that goes out.
create table saved_search (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  sub varchar(64) collate utf8mb4_bin not null,
  name varchar(60) not null,
  search varchar(2000) not null,
  email varchar(255) comment 'where the digest goes; null: no digest',
  told_until datetime(6) not null comment 'projects published later are news',
  saved_at datetime(6) not null,
  index (sub, saved_at, id),
  index (email, id)
) engine = InnoDB default charset = utf8mb4;

create table letter (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  recipient varchar(255) not null,
  subject varchar(200) not null,
  body text not null,
  written_at datetime(6) not null,
  attempts int not null,
  next_at datetime(6) comment 'when it is tried next; null: sent or given up',
  sent_at datetime(6),
  index (next_at)
) engine = InnoDB default charset = utf8mb4;
