-- Whoever waits is a registration since V29, so every organisation is approved: nothing reads or writes its status, and lists go by name without it. The column stays, with a default, for a release before that still reads it.
alter table organisation
  alter column status set default 'APPROVED',
  drop index status,
  drop index kind,
  add index name (name, credit_code),
  add index kind (kind, name, credit_code);
