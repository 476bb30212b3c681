-- A season is prepared unseen until the district opens it; those that are there are open. Places are found by project and season.
alter table season add opened_at datetime(6) after closes_on;
update season set opened_at = utc_timestamp(6);
alter table project add index (season, status);
