-- What all bidders are told is proposed by one official and published by another.
alter table question add column proposed_answer text;

-- What came back is entered by one and confirmed by another; what was booked before is as good as confirmed.
alter table contract add column repayment_confirmed_at datetime(6);
update contract set repayment_confirmed_at = repaid_on where repaid_on is not null;

-- What was approved of a bidder when it submitted, kept with what it offered.
alter table bid add column bidder_facts text;

-- Who takes an organisation into the register, for whom.
alter table organisation add column registered_for varchar(64) collate utf8mb4_bin;

-- Invitations that wait for another administrator, of all places.
alter table invitation add index (status, id);
