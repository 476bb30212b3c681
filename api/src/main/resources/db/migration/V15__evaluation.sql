-- Residents' opinions of a contract's services.
create table survey (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  token varchar(32) collate utf8mb4_bin not null comment 'stands in the address; a new one with each opening',
  opened_at datetime(6) not null,
  closed_at datetime(6),
  repeated int not null default 0 comment 'refused: the device had answered',
  hurried int not null default 0 comment 'refused: too many at once',
  bursts int not null default 0 comment 'minutes in which answers were refused as too many',
  minute datetime(6) comment 'the minute that is counted',
  in_minute int not null default 0,
  busiest int not null default 0,
  unique (contract_id),
  unique (token)
) engine = InnoDB default charset = utf8mb4;

create table opinion (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  contract_id char(36) collate utf8mb4_bin not null,
  project_id char(36) collate utf8mb4_bin not null,
  device char(64) collate utf8mb4_bin not null comment 'keyed hash of a random token of the device for this contract',
  received boolean not null,
  rating1 int not null,
  rating2 int,
  rating3 int,
  words varchar(1000),
  given_on date not null,
  hidden_reason varchar(2000),
  hidden_by varchar(255),
  hidden_at datetime(6),
  unique (contract_id, device),
  index (project_id),
  constraint opinion_ratings check (rating1 between 1 and 5 and (rating2 is null or rating2 between 1 and 5)
    and (rating3 is null or rating3 between 1 and 5))
) engine = InnoDB default charset = utf8mb4;

-- An evaluation's result is provisional until it is accepted, its time for a reply is over, or an appeal is dismissed.
alter table evaluation
  drop index contract_id,
  add index (contract_id, stage, attempt),
  add column grounds longtext,
  add column parts longtext comment 'how the score was put together',
  add column self_score decimal(5,2),
  add column self_words text,
  add column buyer_score decimal(5,2),
  add column buyer_words text,
  add column reply_by datetime(6),
  add column reply text,
  add column replied_at datetime(6),
  add column appeal text,
  add column appealed_at datetime(6),
  add column appeal_outcome varchar(20) collate utf8mb4_bin,
  add column appeal_answer text,
  add column answered_by varchar(255),
  add column answered_at datetime(6),
  add column final_at datetime(6),
  add index (status, reply_by);

-- What was handed in before stands.
update evaluation set status = 'FINAL', final_at = submitted_at, reply_by = submitted_at where status = 'SUBMITTED';
update evaluation set final_at = submitted_at, reply_by = submitted_at where status in ('RECTIFIED', 'ACCEPTED');
