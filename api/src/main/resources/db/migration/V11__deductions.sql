alter table payment
  add column deduction_grade varchar(20) collate utf8mb4_bin comment 'the grade by which less is paid',
  add column deduction_percent int not null default 0,
  add column deduction decimal(15,2) not null default 0,
  add column invoice_amount decimal(15,2),
  add constraint payment_deduction check (deduction >= 0 and deduction <= amount);
