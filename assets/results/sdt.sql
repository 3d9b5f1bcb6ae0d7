-- Second Look: the questions of `second-look results pool`, for DuckDB (tried with 1.4.5).
--
-- Run it in the folder that `results pool` has written:   cd pooled && duckdb -f sdt.sql
-- or from Python:   python -c "import duckdb; print(duckdb.sql(open('sdt.sql').read()))"
-- It reads sums.parquet and answers.parquet. For CSV, change the two endings. What the columns mean is written in `second-look guide results`.
-- Numbers are written with e0, because DuckDB would count with decimals otherwise.

-- ── one group of answers: d is how well pressing messages are told from harmless ones, c how rarely anything is marked ──

-- The quantile of the normal distribution (Wichura 1988, AS 241), for shares from 1e-10 to 1 - 1e-10.
create or replace macro z_centre(q, r) as
  q * (((((((2509.0809287301227e0*r+33430.57558358813e0)*r+67265.7709270087e0)*r+45921.95393154987e0)*r+13731.69376550946e0)*r+1971.5909503065513e0)*r+133.14166789178438e0)*r+3.3871328727963665e0)
    / (((((((5226.495278852854e0*r+28729.085735721943e0)*r+39307.89580009271e0)*r+21213.794301586597e0)*r+5394.196021424751e0)*r+687.1870074920579e0)*r+42.31333070160091e0)*r+1e0);
create or replace macro z_tail(r) as
  (((((((0.0007745450142783414e0*r+0.022723844989269184e0)*r+0.2417807251774506e0)*r+1.2704582524523684e0)*r+3.6478483247632045e0)*r+5.769497221460691e0)*r+4.630337846156546e0)*r+1.4234371107496835e0)
    / (((((((1.0507500716444169e-09*r+0.0005475938084995345e0)*r+0.015198666563616457e0)*r+0.14810397642748008e0)*r+0.6897673349851e0)*r+1.6763848301838038e0)*r+2.053191626637759e0)*r+1e0);
create or replace macro z(p) as
  case when abs(p-0.5e0) <= 0.425e0 then z_centre(p-0.5e0, 0.180625e0-(p-0.5e0)*(p-0.5e0))
       when p < 0.5e0 then -z_tail(sqrt(-ln(p))-1.6e0)
       else z_tail(sqrt(-ln(1e0-p))-1.6e0) end;

-- Half a mark and one answer are added to each kind, always (Hautus 1995).
create or replace macro rate(marked, answered) as (marked::double+0.5e0)/(answered::double+1e0);
create or replace macro d_of(hits, signals, alarms, noises) as z(rate(hits, signals))-z(rate(alarms, noises));
create or replace macro c_of(hits, signals, alarms, noises) as -0.5e0*(z(rate(hits, signals))+z(rate(alarms, noises)));
-- The variance of d; that of c is a quarter of it (Gourevitch and Galanter 1967).
create or replace macro part_of_variance(p, n) as p*(1e0-p)/(n::double*pow(exp(-z(p)*z(p)/2e0)/sqrt(2e0*pi()), 2));
create or replace macro variance_of(hits, signals, alarms, noises) as
  part_of_variance(rate(hits, signals), signals)+part_of_variance(rate(alarms, noises), noises);

-- ── workshops in which each half of the group had another order: a row for each, with four groups of answers ──

create or replace view compared as
  select workshop_id, measure, any_value(plan) as plan, any_value(story) as story, any_value(locale) as locale,
    array_to_string(list_sort(list_distinct(flatten(list(string_split(method, '+'))))), '+') as method,
    sum(hits) filter (wave='before' and "set"='A') as h1a, sum(signals) filter (wave='before' and "set"='A') as s1a,
    sum(false_alarms) filter (wave='before' and "set"='A') as f1a, sum(noises) filter (wave='before' and "set"='A') as n1a,
    sum(hits) filter (wave='before' and "set"='B') as h1b, sum(signals) filter (wave='before' and "set"='B') as s1b,
    sum(false_alarms) filter (wave='before' and "set"='B') as f1b, sum(noises) filter (wave='before' and "set"='B') as n1b,
    sum(hits) filter (wave='after' and "set"='A') as h2a, sum(signals) filter (wave='after' and "set"='A') as s2a,
    sum(false_alarms) filter (wave='after' and "set"='A') as f2a, sum(noises) filter (wave='after' and "set"='A') as n2a,
    sum(hits) filter (wave='after' and "set"='B') as h2b, sum(signals) filter (wave='after' and "set"='B') as s2b,
    sum(false_alarms) filter (wave='after' and "set"='B') as f2b, sum(noises) filter (wave='after' and "set"='B') as n2b
  from 'sums.parquet'
  where counterbalance='within' and wave in ('before', 'after') and "set" in ('A', 'B')
  group by workshop_id, measure
  having count(*) = 4;

-- What they have in common, and the place of each workshop among those, from 0. Instruments are never mixed.
create or replace table grouped as
  with named as (
    select measure, 'all' as "by", 'all' as value, * exclude (measure) from compared
    union all select measure, 'story', story, * exclude (measure) from compared
    union all select measure, 'plan', plan, * exclude (measure) from compared
    union all select measure, 'method', method, * exclude (measure) from compared
    union all select measure, 'locale', locale, * exclude (measure) from compared)
  select *, row_number() over (partition by measure, "by", value order by workshop_id) - 1 as place from named;

-- Each set is compared with itself: what those who had A before answered about it, with what the others answered about it afterwards.
create or replace macro d_change(h1a, s1a, f1a, n1a, h1b, s1b, f1b, n1b, h2a, s2a, f2a, n2a, h2b, s2b, f2b, n2b) as
  0.5e0*(d_of(h2a, s2a, f2a, n2a)-d_of(h1a, s1a, f1a, n1a)+d_of(h2b, s2b, f2b, n2b)-d_of(h1b, s1b, f1b, n1b));
create or replace macro c_change(h1a, s1a, f1a, n1a, h1b, s1b, f1b, n1b, h2a, s2a, f2a, n2a, h2b, s2b, f2b, n2b) as
  0.5e0*(c_of(h2a, s2a, f2a, n2a)-c_of(h1a, s1a, f1a, n1a)+c_of(h2b, s2b, f2b, n2b)-c_of(h1b, s1b, f1b, n1b));
create or replace macro error_of_change(h1a, s1a, f1a, n1a, h1b, s1b, f1b, n1b, h2a, s2a, f2a, n2a, h2b, s2b, f2b, n2b) as
  0.5e0*sqrt(variance_of(h1a, s1a, f1a, n1a)+variance_of(h1b, s1b, f1b, n1b)+variance_of(h2a, s2a, f2a, n2a)+variance_of(h2b, s2b, f2b, n2b));

create or replace table totals as
  select measure, "by", value, count(*) as workshops,
    sum(h1a) as h1a, sum(s1a) as s1a, sum(f1a) as f1a, sum(n1a) as n1a, sum(h1b) as h1b, sum(s1b) as s1b, sum(f1b) as f1b, sum(n1b) as n1b,
    sum(h2a) as h2a, sum(s2a) as s2a, sum(f2a) as f2a, sum(n2a) as n2a, sum(h2b) as h2b, sum(s2b) as s2b, sum(f2b) as f2b, sum(n2b) as n2b
  from grouped group by measure, "by", value;

-- ── from 20 workshops on, 2,000 times as many workshops are drawn anew from them, with repetition: the interval is that of their middle 95 % ──

-- Everybody draws the same: the numbers are those of SplitMix64 with the seed 1 (Steele and others 2014), of which the n-th can be computed by itself.
create or replace macro wrapped(product) as (product & 18446744073709551615::uhugeint);
create or replace macro mixed_once(x) as wrapped(xor(x, x >> 30) * 13787848793156543929::uhugeint);
create or replace macro mixed_twice(x) as wrapped(xor(x, x >> 27) * 10723151780598845931::uhugeint);
create or replace macro mixed_last(x) as xor(x, x >> 31);
create or replace macro drawn_number(n) as mixed_last(mixed_twice(mixed_once(wrapped(1::uhugeint + n::uhugeint * 11400714819323198485::uhugeint))));

create or replace table drawn as
  with picks as (
    select measure, "by", value, draw, (drawn_number(draw * workshops + pick + 1) * workshops::uhugeint >> 64)::bigint as place
    from totals, range(2000) as draws(draw), lateral (select unnest(range(workshops)) as pick)
    where workshops >= 20)
  select measure, "by", value, draw,
    sum(h1a) as h1a, sum(s1a) as s1a, sum(f1a) as f1a, sum(n1a) as n1a, sum(h1b) as h1b, sum(s1b) as s1b, sum(f1b) as f1b, sum(n1b) as n1b,
    sum(h2a) as h2a, sum(s2a) as s2a, sum(f2a) as f2a, sum(n2a) as n2a, sum(h2b) as h2b, sum(s2b) as s2b, sum(f2b) as f2b, sum(n2b) as n2b
  from picks join grouped using (measure, "by", value, place)
  group by measure, "by", value, draw;

create or replace table intervals as
  with changes as (
    select measure, "by", value,
      d_change(h1a, s1a, f1a, n1a, h1b, s1b, f1b, n1b, h2a, s2a, f2a, n2a, h2b, s2b, f2b, n2b) as d,
      c_change(h1a, s1a, f1a, n1a, h1b, s1b, f1b, n1b, h2a, s2a, f2a, n2a, h2b, s2b, f2b, n2b) as c
    from drawn)
  select measure, "by", value, quantile_cont(d, 0.025e0) as d_low, quantile_cont(d, 0.975e0) as d_high,
    quantile_cont(c, 0.025e0) as c_low, quantile_cont(c, 0.975e0) as c_high
  from changes group by measure, "by", value;

-- ── the answers: the same columns as report.csv and items.csv ──

create or replace view report as
  with estimated as (
    select *,
      d_change(h1a, s1a, f1a, n1a, h1b, s1b, f1b, n1b, h2a, s2a, f2a, n2a, h2b, s2b, f2b, n2b) as d,
      c_change(h1a, s1a, f1a, n1a, h1b, s1b, f1b, n1b, h2a, s2a, f2a, n2a, h2b, s2b, f2b, n2b) as c,
      1.959963984540054e0*error_of_change(h1a, s1a, f1a, n1a, h1b, s1b, f1b, n1b, h2a, s2a, f2a, n2a, h2b, s2b, f2b, n2b) as half
    from totals)
  select measure, "by", value, workshops,
    h1a+h1b as hits_before, s1a+s1b as signals_before, f1a+f1b as false_alarms_before, n1a+n1b as noises_before,
    h2a+h2b as hits_after, s2a+s2b as signals_after, f2a+f2b as false_alarms_after, n2a+n2b as noises_after,
    d as d_change, coalesce(d_low, d-half) as d_low, coalesce(d_high, d+half) as d_high,
    c as c_change, coalesce(c_low, c-half/2e0) as c_low, coalesce(c_high, c+half/2e0) as c_high,
    case when d_low is null then 'alike' else 'drawn' end as interval
  from estimated left join intervals using (measure, "by", value)
  order by measure, "by", value;

create or replace view items as
  select measure, item, any_value("set") as "set", any_value(kind) as kind, any_value(tactic) as tactic,
    sum(answered) as answered, sum(marked) as marked, sum(marked)::double/sum(answered) as share
  from 'answers.parquet' where wave='before' and not suppressed
  group by measure, item order by measure, item;

from items;
from report;
