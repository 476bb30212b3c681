-- How much an owner keeps is asked at each of its uploads: from the index alone.
create index owner_size on stored_file (owner, stored_at, size);
drop index owner on stored_file;
