-- What lateness brings about: the auditor's list, or the next right. Rules that have no effect, or whose term only has to pass, have none.
alter table clock add column effect varchar(20) collate utf8mb4_bin after rule;
update clock set effect = json_unquote(json_extract(rule, '$.onExpiry.effect'))
  where json_unquote(json_extract(rule, '$.direction')) = 'AT_MOST_AFTER' and json_extract(rule, '$.onExpiry.effect') is not null;
-- Procedures that are over ask nothing of anybody any more, whatever ran when they ended.
update clock c join project p on p.id = c.project_id set c.effect = null
  where p.status in ('FAILED', 'CANCELLED', 'CLOSED', 'TERMINATED') and c.code in ('inquiry-answer', 'winner-determined', 'result-noticed', 'contract-signed');
-- Whose matter it is, so that who gains a right by it is told.
alter table clock add column credit_code varchar(18) collate utf8mb4_bin after project_id;
update clock c join objection o on o.id = c.subject_id set c.credit_code = o.credit_code;
update clock c join complaint k on k.id = c.subject_id set c.credit_code = k.credit_code;
alter table clock add index (state, effect, last_day);
alter table clock add index (project_id, code);
