-- Who filed, answered and decided is in the records of what was done, where the separation of duties is asked of them too; these
-- columns were read by nothing.
alter table objection drop column filed_by, drop column answered_by;
alter table complaint drop column filed_by, drop column decided_by;
alter table contract_filing drop column filed_by;
