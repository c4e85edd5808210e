/** Idle time that ends a session, and with it what can be known of a party. */
export const SESSION_GAP_MINUTES = 60;

/**
 * `parties`: the player's matches, sorted by id, and the size of their party in each, as two arrays. Upstream does not
 * tell it: a team mate who was also a team mate in the match right before or right after (at most an hour apart) counts
 * as of the party.
 */
export const PARTIES = `parties as materialized (
  select coalesce(array_agg(s.match_id order by s.match_id), '{}') as ids,
    coalesce(array_agg(s.size order by s.match_id), '{}') as sizes
  from (select h.match_id, 1 + (
    select count(*)::int from participants o
    where o.match_id = h.match_id and o.xuid <> h.xuid and o.team_id = h.team_id and (
      exists (select from participants b where b.xuid = o.xuid and b.started_at = h.before_at
        and b.match_id = h.before_id and b.team_id = h.before_team)
      or exists (select from participants b where b.xuid = o.xuid and b.started_at = h.after_at
        and b.match_id = h.after_id and b.team_id = h.after_team))
  ) as size
  from (
    select n.match_id, n.xuid, n.team_id,
      case when n.near_before then n.before_id end as before_id, n.before_at, n.before_team,
      case when n.near_after then n.after_id end as after_id, n.after_at, n.after_team
    from (
      select p.match_id, p.xuid, p.team_id,
        lag(p.match_id) over w as before_id, lag(p.started_at) over w as before_at, lag(p.team_id) over w as before_team,
        p.started_at - lag(m.ended_at) over w <= interval '${SESSION_GAP_MINUTES} minutes' as near_before,
        lead(p.match_id) over w as after_id, lead(p.started_at) over w as after_at, lead(p.team_id) over w as after_team,
        lead(p.started_at) over w - m.ended_at <= interval '${SESSION_GAP_MINUTES} minutes' as near_after
      from participants p join matches m on m.id = p.match_id
      where p.xuid = (select xuid from who)
      window w as (order by p.started_at, p.match_id)
    ) n
  ) h) s
)`;

/** The size of the party in a match `p` of the player's; needs PARTIES. A search in a sorted array, not one row by row. */
export const PARTY_SIZE = `(select sizes from parties)[width_bucket(p.match_id, (select ids from parties))]`;
