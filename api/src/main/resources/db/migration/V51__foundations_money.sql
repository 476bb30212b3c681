-- To which account a tranche was asked for, and which project came of a proposal.
alter table tranche
  add column account longtext comment 'the tenant''s, at the request; null where it had named none';

alter table proposal
  add column project_id char(36) collate utf8mb4_bin comment 'the project that came of it; null until it is named',
  add index (project_id);
