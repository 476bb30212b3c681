-- 接洽人: projects of a tenant with the same one are never met at the same time.
alter table wish_list add column representative varchar(40) null comment 'who speaks for the project at the fair';
