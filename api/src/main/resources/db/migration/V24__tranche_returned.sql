-- Why finance said that a tranche has not come.
alter table tranche add returned_reason varchar(2000) after confirmed_at;
