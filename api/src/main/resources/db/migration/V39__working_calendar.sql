-- The State Council's notices of working days, as the district enters them; what was shipped with the portal has no rows. A wrong edition is followed by another.
create table calendar_edition (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  calendar_year int not null,
  number int not null comment 'of the edition, within its year',
  source varchar(300) not null,
  days_off text not null,
  make_up_days text not null,
  status varchar(20) collate utf8mb4_bin not null,
  proposed_by_sub varchar(64) collate utf8mb4_bin not null,
  proposed_for_sub varchar(64) collate utf8mb4_bin comment 'whom the one who entered it stood in for',
  proposed_by_name varchar(600) not null,
  proposed_at datetime(6) not null,
  decided_by_sub varchar(64) collate utf8mb4_bin,
  decided_by_name varchar(600),
  decided_at datetime(6),
  returned_reason text,
  unique (calendar_year, number),
  index (status, calendar_year),
  index (proposed_at, id)
) engine = InnoDB default charset = utf8mb4;
