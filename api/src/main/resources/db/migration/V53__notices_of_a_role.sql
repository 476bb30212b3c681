-- What one role of a place hears, the newest first.
alter table notification add index (scope_id, role, id);
