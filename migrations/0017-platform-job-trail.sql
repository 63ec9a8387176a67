-- The best values a job has had over its seconds, so that whoever looks in late sees the curve.
-- Locks: platform.job for a moment; the default is a constant, so no row is rewritten.

alter table platform.job
  add column trail jsonb not null default '[]';       -- [{seconds, best, bound}], at most 240
