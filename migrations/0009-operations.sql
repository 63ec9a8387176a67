-- What the operator reads of all organisations at once, newest first, and when an owner answered a
-- hold. Locks: each index keeps writers of its table out while it is built, a second per million
-- rows; the column is added without rewriting the table.

create index job_created_idx on platform.job (created_at desc, id desc);
create index audit_at_idx on platform.audit (at desc, organisation_id desc, seq desc);
create index organisation_created_idx on trust.organisation (created_at desc, id desc);

alter table exchange.hold add column answered_at timestamptz(3);  -- accepted or declined by the owner

update exchange.hold set answered_at = lease.signed_at
from exchange.lease where lease.hold_id = hold.id;
update exchange.hold set answered_at = event.occurred_at
from platform.event where event.type = 'hold.declined' and event.subject_id = hold.id;
