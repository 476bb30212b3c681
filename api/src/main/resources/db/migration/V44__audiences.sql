-- Who hears of an act stands in a table of audiences; each person chooses by topic how it comes.
alter table notification
  add column event_id char(36) collate utf8mb4_bin comment 'the same for all who hear of one act' after id,
  add column topic varchar(20) collate utf8mb4_bin not null default 'PROCEDURE' after role,
  add column asks boolean not null default false after topic,
  add column official boolean not null default false after asks,
  add column contract_id char(36) collate utf8mb4_bin after project_id,
  add column details text after contract_id,
  add column posted_at datetime(6) comment 'when mails about it were written; null: they wait',
  add index (event_id),
  add index (posted_at, id);

update notification set event_id = id, posted_at = sent_at, topic = case
  when act like 'award.%' or act like 'evaluation.%' and act not like 'evaluation.r%' or act like 'objection.%' or act like 'complaint.%'
    or act like 'clock.%' then 'RESULT'
  when act like 'contract.%' or act like 'supplement.%' then 'CONTRACT'
  when act like 'payment.%' or act like 'appropriation.%' or act like 'budget-change.%' then 'PAYMENT'
  when act like 'report.%' or act like 'evaluation.r%' or act like 'survey.%' or act like 'staff.%' then 'DELIVERY'
  when act like 'meeting%' or act like 'agenda.%' then 'MEETING'
  when act like 'pledge.%' or act like 'programme.%' or act like 'proposal.%' or act like 'foundation-profile.%' then 'FUNDING'
  when act like 'organisation.%' or act like 'registration.%' or act like 'contest.%' then 'ORGANISATION'
  when act like 'membership.%' or act like 'invitation.%' or act like 'deputy.%' then 'ACCOUNT'
  when act like 'calendar.%' then 'DISTRICT'
  else 'PROCEDURE' end;

alter table notification alter column topic drop default;

create table addressee (
  sub varchar(64) collate utf8mb4_bin not null primary key,
  version bigint not null,
  email varchar(255) comment 'as the identity provider has verified it',
  mobile varchar(20) collate utf8mb4_bin comment 'as the person gave it, for short messages',
  messages boolean not null comment 'short messages for what asks for an act',
  modes text not null comment 'JSON: by topic how notices come',
  told_until datetime(6) not null comment 'the daily mail begins behind it',
  index (told_until, sub)
) engine = InnoDB default charset = utf8mb4;

alter table letter
  add column channel varchar(10) collate utf8mb4_bin not null default 'MAIL' after version,
  add column sub varchar(64) collate utf8mb4_bin comment 'whom a short message is for' after channel,
  add column link varchar(500) after body;
