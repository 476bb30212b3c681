-- What the district plans for a fair, as one document; who takes part in it.
alter table season add version bigint not null default 0 after code;
alter table season add plan longtext after closes_on;
alter table season add closed_at datetime(6);
update season set plan = concat('{"name":{"zh":', json_quote(name_zh), ',"en":', json_quote(name_en), '},"opensOn":"', opens_on,
  '","closesOn":"', closes_on, '","dates":[],"streams":["CORE_WORK","DEPARTMENT_PROBLEM","SOCIAL_HOTSPOT","SECTOR_DEVELOPMENT","SPECIAL_FIELD","REGULAR"],',
  '"admits":["ASSOCIATION","PRIVATE_NON_ENTERPRISE","FOUNDATION"],"venues":[]}');
alter table season modify plan longtext not null;
alter table season drop column name_zh;
alter table season drop column name_en;

create table participation (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  season varchar(16) not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  organisation_name varchar(200) not null,
  kind varchar(30) collate utf8mb4_bin not null,
  contact varchar(100) not null,
  phone varchar(30) not null,
  people int not null,
  present boolean not null comment 'false once it has stood back',
  changed_at datetime(6) not null,
  unique (season, credit_code),
  index (season, present, organisation_name, credit_code)
) engine = InnoDB default charset = utf8mb4;
