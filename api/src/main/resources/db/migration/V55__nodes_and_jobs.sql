-- Which nodes serve people on this database: each says so every ten seconds, by the database's clock.
create table node (
  id varchar(36) not null primary key,
  seen_at datetime(6) not null
);

-- What became of the jobs that one node does for all: the time that the last whole run was for, and the last run.
create table job (
  name varchar(64) not null primary key,
  done_for datetime(6) not null,
  began_at datetime(6) null,
  ended_at datetime(6) null,
  failed varchar(100) null
);

-- What the portal's key alone gives: a start with another key ends.
create table key_check (
  id tinyint not null primary key,
  value char(64) not null
);
