-- A notice of an instalment names its contract.
alter table payment add column title varchar(255) after credit_code;
update payment p join contract c on c.id = p.contract_id set p.title = c.title;
