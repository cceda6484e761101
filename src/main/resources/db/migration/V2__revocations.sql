-- Runs on H2 and on PostgreSQL alike.

-- A visit that has ended: until then, no copy of its journey opens. The id is random and says nothing of a patient.
create table revocation (
  id varchar(16) not null primary key,
  until timestamp with time zone not null
);

create index revocation_until on revocation (until);
