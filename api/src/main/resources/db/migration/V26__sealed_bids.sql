-- What is opened is what was sealed: which edition of a project an offer has to answer, and the lines as they were priced.
-- Of the projects of before it is not known what an amendment changed, so that each that still takes bids asks for a
-- confirmation; one that takes none any more could not be answered, and opens by the rules under which it was bid for.
alter table project
  add column material_edition int not null default 0 after edition,
  add column last_indicator int not null default 0 after material_edition,
  add column last_staff int not null default 0 after last_indicator;
update project set material_edition = case when status = 'PUBLISHED' and bid_deadline > utc_timestamp(6) then edition else least(edition, 1) end;

alter table bid
  add column priced_lines longtext after content,
  add index (credit_code, id);

alter table opening add column second_sub varchar(64) collate utf8mb4_bin after first_approver;

-- Who submitted, confirmed or withdrew a bid, sealed until the box is opened.
create table bid_trace (
  id char(36) collate utf8mb4_bin not null primary key,
  tenant_id varchar(64) collate utf8mb4_bin not null,
  version bigint not null,
  bid_id char(36) collate utf8mb4_bin not null,
  number int not null,
  sealed longtext not null,
  unique (bid_id, number)
) engine = InnoDB default charset = utf8mb4;

-- Which bids an organisation has that are not opened, sealed; no seal of a bidder is the same for two projects any more.
create table own_bids (
  owner_seal char(64) collate utf8mb4_bin not null primary key,
  sealed longtext not null
) engine = InnoDB default charset = utf8mb4;

-- The results named a person's bids, and the fingerprints could be tried out. Who asks again across the upgrade is asked anew.
delete from done_once;

-- A sealed file tells nothing of what it is.
alter table stored_file modify column media_type varchar(120);
update stored_file set media_type = null where name is null;

-- Whoever asked about a project follows it, as whoever asks from now on. The day is enough to know.
alter table followed_project add index (project_id);
update followed_project set followed_at = date(followed_at);
insert ignore into followed_project (credit_code, project_id, followed_at)
  select credit_code, project_id, date(min(asked_at)) from question group by credit_code, project_id;
