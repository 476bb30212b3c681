-- What all bidders are told is proposed by one official and published by another.
alter table question add column proposed_answer text, add column answer_returned_reason varchar(2000),
  add column told boolean not null default false;

-- What came back is entered by one and confirmed by another; what was booked before is as good as confirmed.
alter table contract add column repayment_returned_reason varchar(2000), add column repayment_confirmed_at datetime(6);
update contract set repayment_confirmed_at = repaid_on where repaid_on is not null;

-- What was approved of a bidder when it submitted, kept with what it offered.
alter table bid add column bidder_facts text;

-- Who takes an organisation into the register, for whom.
alter table organisation add column registered_for varchar(64) collate utf8mb4_bin;

-- Invitations that wait for another administrator, of all places.
alter table invitation add index (status, id);

-- Since when something against it waits for another official.
alter table organisation add column standing_waits_since datetime(6), add index (standing_waits_since);

-- For whom an amendment was proposed, by who stood in.
alter table amendment add column proposed_for varchar(64) collate utf8mb4_bin;

-- Of two who ask the same person at the same moment, one does; what was open before has no key, and is found by asking.
alter table invitation add column open_key varchar(300) collate utf8mb4_bin, add unique (open_key);
