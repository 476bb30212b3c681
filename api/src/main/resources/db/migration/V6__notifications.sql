create table notification (
  id char(36) character set ascii not null primary key,
  scope_id varchar(64) character set ascii not null,
  role varchar(20) character set ascii,
  act varchar(80) character set ascii not null,
  subject_type varchar(40) character set ascii not null,
  subject_id varchar(64) character set ascii not null,
  subject_title varchar(255),
  tenant varchar(64) character set ascii,
  project_id char(36) character set ascii,
  sent_at datetime(6) not null,
  index (scope_id, id)
) engine = InnoDB default charset = utf8mb4;

create table notification_read (
  sub varchar(64) character set ascii not null,
  notification_id char(36) character set ascii not null,
  read_at datetime(6) not null,
  primary key (sub, notification_id)
) engine = InnoDB;
