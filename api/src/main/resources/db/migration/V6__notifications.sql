create table notification (
  id char(36) collate utf8mb4_bin not null primary key,
  scope_id varchar(64) collate utf8mb4_bin not null,
  role varchar(20) collate utf8mb4_bin,
  act varchar(80) collate utf8mb4_bin not null,
  subject_type varchar(40) collate utf8mb4_bin not null,
  subject_id varchar(64) collate utf8mb4_bin not null,
  subject_title varchar(255),
  tenant varchar(64) collate utf8mb4_bin,
  project_id char(36) collate utf8mb4_bin,
  sent_at datetime(6) not null,
  index (scope_id, id)
) engine = InnoDB default charset = utf8mb4;

create table notification_read (
  sub varchar(64) collate utf8mb4_bin not null,
  notification_id char(36) collate utf8mb4_bin not null,
  read_at datetime(6) not null,
  primary key (sub, notification_id)
) engine = InnoDB default charset = utf8mb4;
