-- First exchange rates, so that prices in different currencies compare from the first day. Units of
-- the currency per US dollar; where they come from is in seeds/reference/README.md. Rates quoted
-- later are further rows. Locks: none that matter, a few rows in a small table.

insert into exchange.fx_rate (currency, quoted_on, per_usd, source) values
  ('AED', '2026-06-01', 3.6725, 'official peg, Central Bank of the UAE'),
  ('AUD', '2026-06-01', 1.4235, 'Federal Reserve H.10, monthly mean'),
  ('BRL', '2026-06-01', 5.1241, 'Federal Reserve H.10, monthly mean'),
  ('CAD', '2026-06-01', 1.4034, 'Federal Reserve H.10, monthly mean'),
  ('CHF', '2026-06-01', 0.7993, 'Federal Reserve H.10, monthly mean'),
  ('CNY', '2026-06-01', 6.7758, 'Federal Reserve H.10, monthly mean'),
  ('DKK', '2026-06-01', 6.4903, 'Federal Reserve H.10, monthly mean'),
  ('EUR', '2026-06-01', 0.8684, 'Federal Reserve H.10, monthly mean'),
  ('GBP', '2026-06-01', 0.7497, 'Federal Reserve H.10, monthly mean'),
  ('HKD', '2026-06-01', 7.8377, 'Federal Reserve H.10, monthly mean'),
  ('INR', '2026-06-01', 94.96, 'Federal Reserve H.10, monthly mean'),
  ('JPY', '2026-06-01', 160.77, 'Federal Reserve H.10, monthly mean'),
  ('KRW', '2026-06-01', 1529.4619, 'Federal Reserve H.10, monthly mean'),
  ('MXN', '2026-06-01', 17.3792, 'Federal Reserve H.10, monthly mean'),
  ('MYR', '2026-06-01', 4.0635, 'Federal Reserve H.10, monthly mean'),
  ('NOK', '2026-06-01', 9.5827, 'Federal Reserve H.10, monthly mean'),
  ('NZD', '2026-06-01', 1.7295, 'Federal Reserve H.10, monthly mean'),
  ('SAR', '2026-06-01', 3.75, 'official peg, Saudi Central Bank'),
  ('SEK', '2026-06-01', 9.5155, 'Federal Reserve H.10, monthly mean'),
  ('SGD', '2026-06-01', 1.2878, 'Federal Reserve H.10, monthly mean'),
  ('THB', '2026-06-01', 32.899, 'Federal Reserve H.10, monthly mean'),
  ('USD', '2026-06-01', 1, 'unit'),
  ('ZAR', '2026-06-01', 16.3886, 'Federal Reserve H.10, monthly mean');
