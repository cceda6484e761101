-- Runs on H2 and on PostgreSQL alike.

-- A mail that waits to be sent; who gets it and what it says is inside the sealed bytes.
create table mail (
  id varchar(36) not null primary key,
  sealed bytea not null,
  written timestamp with time zone not null,
  -- hand-overs to the mail server that were begun, and whose end was not heard
  begun int not null
);

-- What db-scheduler asks for, see its documentation.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
