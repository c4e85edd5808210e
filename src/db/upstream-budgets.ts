import type pg from 'pg';
import type { Budgets, Clean, Standing, Terms } from '../waypoint/options.ts';

/**
 * `take` and `cut` of budget.ts of the upstream client, one statement each; a test holds them to it. What is set comes from
 * the row alone, so whoever waited for the row works with what they find there.
 */
const budgetStatement = (name: string, parameters: string, set: Record<string, string>, work: string) => ({
  name,
  text: `/* ${name} */
    update upstream_budgets b set used_at = now(), (${Object.keys(set)}) = (
      select ${Object.values(set)}
      from (
        select
          case when c.is_clean then least($4, c.rate + $6 * $2 / 250) else c.rate end as rate,
          case when c.is_clean then 0 else b.streak end as streak,
          least(b.due, greatest(asked.now, least(b.paused_until, asked.now + 3600000)) + asked.tolerance + 120000) as old_due, least(b.last_cut, asked.now) as old_cut,
          least(b.paused_until, asked.now + 3600000) as old_pause
        from (select $6 > 0 and $7 >= least(b.last_cut, asked.now) as is_clean, greatest($3, least($4, b.rate)) as rate) c
      ) grown, ${work}
    )
    from (
      select coalesce($8, extract(epoch from clock_timestamp()) * 1000)::float8 as now,
        ((greatest(1, $5) - 1) * 1000 / $4)::float8 as tolerance, ${parameters}
    ) asked
    where b.key = $1
    returning asked.now, b.slot, b.made_at as "madeAt", b.due - asked.tolerance as "freeAt", b.rate,
      b.paused_until as "pausedUntil", b.last_cut as "lastCut"`
    .replaceAll(/\$([2-7])\b/g, '$$$1::float8')
    .replaceAll(/\$8\b/g, '$$8::float8'),
});

const TAKE = budgetStatement(
  'take_upstream_grant',
  '$9::float8 as claimed, $10::float8 as claimed_at',
  {
    rate: 'grown.rate',
    streak: 'grown.streak',
    slot: 's.slot',
    made_at: 's.made_at',
    due: 'd.due',
    last_cut: 'old_cut',
    paused_until: 'old_pause',
  },
  `lateral (
    select asked.claimed is not null and asked.claimed_at >= old_cut and asked.claimed >= old_pause as is_kept
  ) k, lateral (
    select
      case when is_kept then asked.claimed else greatest(asked.now, old_pause, old_due - asked.tolerance) end as slot,
      case when is_kept then asked.claimed_at else asked.now end as made_at
  ) s, lateral (
    select case
      when not is_kept then greatest(old_due, s.slot) + 1000 / grown.rate
      when s.slot <= asked.now then greatest(old_due, asked.now + 1000 / grown.rate)
      else old_due
    end as due
  ) d`,
);

const CUT = budgetStatement(
  'cut_upstream_rate',
  '$9::float8 as granted_at, $10::float8 as asked_pause',
  {
    rate: 'r.rate',
    streak: 'r.streak',
    last_cut: 'r.last_cut',
    due: 'p.due',
    paused_until: 'p.paused_until',
  },
  `lateral (select asked.granted_at >= old_cut as is_fresh) f, lateral (
    select
      case when is_fresh then greatest($3, grown.rate * 0.5) else grown.rate end as rate,
      case when is_fresh then grown.streak + 1 else grown.streak end as streak,
      case when is_fresh then asked.now else old_cut end as last_cut
  ) r, lateral (
    select
      case when is_fresh then least(old_due, asked.now + asked.tolerance + 1000 / r.rate) else old_due end as due,
      greatest(old_pause, asked.now + greatest(asked.asked_pause,
        case when is_fresh then least(60000, 1000 * 2 ^ (least(r.streak, 7) - 1)) else 0 end)) as paused_until
  ) p`,
);

const FIRST = {
  name: 'first_upstream_grant',
  text: `/* first_upstream_grant */
    insert into upstream_budgets (used_at, rate, due, paused_until, last_cut, slot, made_at, streak, key)
    values (now(), $2, 0, 0, 0, 0, 0, 0, $1) on conflict (key) do nothing`,
};

const FORGET = {
  name: 'forget_upstream_budgets',
  text: `/* forget_upstream_budgets */
    delete from upstream_budgets
    where used_at < now() - interval '1 hour' and paused_until < extract(epoch from now()) * 1000`,
};

/** Budgets in PostgreSQL, for several processes without a Redis. @param now a clock in place of the server's; for tests. */
export function createSharedBudgets(pool: pg.Pool, now: (() => number) | null = null): Budgets {
  async function send(statement: typeof TAKE, key: string, terms: Terms, clean: Clean, more: unknown[]) {
    const { start, floor, ceiling, burst } = terms;
    const values = [key, start, floor, ceiling, burst, clean.count, clean.since, now?.() ?? null, ...more];
    for (;;) {
      const { rows } = await pool.query<Standing>({ ...statement, values });
      if (rows[0] !== undefined) return rows[0];
      await pool.query({ ...FIRST, values: [key, start] });
    }
  }
  return {
    take: (key, terms, claim, clean) =>
      send(TAKE, key, terms, clean, [claim?.slot ?? null, claim?.madeAt ?? null]),
    cut: (key, terms, { grantedAt, retryAfterMs, clean }) =>
      send(CUT, key, terms, clean, [grantedAt, retryAfterMs]),
  };
}

/** Takes out what nobody has asked of for an hour. */
export async function forgetIdleBudgets(pool: pg.Pool): Promise<void> {
  await pool.query(FORGET);
}
