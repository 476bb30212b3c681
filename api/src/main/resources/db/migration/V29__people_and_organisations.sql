-- Who is invited: nothing belongs to an address before its owner says yes.
create table invitation (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  role varchar(20) collate utf8mb4_bin not null,
  scope_id varchar(64) collate utf8mb4_bin not null,
  person_name varchar(255) not null,
  email varchar(200) not null,
  status varchar(20) collate utf8mb4_bin not null,
  invited_by_sub varchar(64) collate utf8mb4_bin not null,
  invited_by_name varchar(600) not null,
  inviters varchar(4000) collate utf8mb4_bin not null,
  sent_by_sub varchar(64) collate utf8mb4_bin,
  invited_at datetime(6) not null,
  expires_at datetime(6) not null,
  times_sent int not null,
  handed_over boolean not null,
  answered_at datetime(6),
  index (scope_id, status, id),
  index (email, expires_at),
  index (invited_by_sub, expires_at)
) engine = InnoDB default charset = utf8mb4;

-- Who wants to speak for an organisation. It has people when the district has let it in, and not before.
create table registration (
  id char(36) collate utf8mb4_bin not null primary key,
  version bigint not null,
  credit_code varchar(18) collate utf8mb4_bin not null,
  kind varchar(30) collate utf8mb4_bin not null,
  status varchar(20) collate utf8mb4_bin not null,
  name varchar(200) not null,
  profile longtext not null,
  applicant_sub varchar(64) collate utf8mb4_bin not null,
  applicant_account varchar(255) not null,
  applicant_name varchar(255) not null,
  submitted_at datetime(6) not null,
  decided_at datetime(6),
  reason varchar(2000),
  changes int not null default 0,
  index (status, id),
  index (applicant_sub, id),
  index (credit_code, status)
) engine = InnoDB default charset = utf8mb4;

insert into registration (id, version, credit_code, kind, status, name, profile, applicant_sub, applicant_account, applicant_name, submitted_at, decided_at, reason)
  select uuid(), 0, o.credit_code, o.kind, o.status, o.name,
    json_object('name', o.name, 'legalRepresentative', o.legal_representative, 'controllingPerson', o.controlling_person, 'contact', o.contact,
      'phone', o.phone, 'email', o.email, 'address', o.address, 'fields', json_extract(concat('[', replace(json_quote(o.fields), '、', '","'), ']'), '$'),
      'introduction', o.introduction, 'grade', o.grade, 'gradeUntil', o.grade_until, 'documents', json_extract(o.documents, '$')),
    coalesce(m.sub, o.registered_by), coalesce(m.username, o.registered_by), coalesce(m.person_name, o.contact), o.registered_at, o.decided_at, o.returned_reason
  from organisation o left join membership m on m.id = (select min(a.id) from membership a where a.scope_id = o.credit_code and a.role = 'ORG_ADMIN' and a.valid_until is null)
  where o.status <> 'APPROVED';
update stored_file f join registration r on f.owner = r.credit_code set f.owner = r.applicant_sub;
update membership m join organisation o on m.scope_id = o.credit_code and o.status <> 'APPROVED' set m.valid_until = utc_timestamp(6) where m.valid_until is null;
delete t from organisation_term t join organisation o on t.credit_code = o.credit_code where o.status <> 'APPROVED';
delete from organisation where status <> 'APPROVED';

alter table organisation
  drop column returned_reason,
  add column standings longtext,
  add column representative_hash char(64) collate utf8mb4_bin,
  add column representative_last_four varchar(4),
  add column controller_hash char(64) collate utf8mb4_bin,
  add column controller_last_four varchar(4);

create table facts_proposal (
  credit_code varchar(18) collate utf8mb4_bin not null primary key,
  version bigint not null,
  facts longtext not null,
  status varchar(20) collate utf8mb4_bin not null,
  proposed_by_sub varchar(64) collate utf8mb4_bin not null,
  proposed_by_name varchar(600) not null,
  by_district boolean not null,
  proposed_at datetime(6) not null,
  grounds varchar(2000) not null,
  returned_reason varchar(2000),
  index (status, proposed_at, credit_code)
) engine = InnoDB default charset = utf8mb4;

create index owner on stored_file (owner);
alter table audit_record modify actor_name varchar(600);
alter table bid add column question varchar(20) collate utf8mb4_bin;
