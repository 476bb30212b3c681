alter table committee_member
  add column missed_at datetime(6),
  modify recusal_reason varchar(4001);
update committee_member set missed_at = utc_timestamp(6) where missed_by is not null;
