import { onSide } from './sides.ts';

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
  from (
    select f.match_id, 1 + (count(*) filter (where f.is_of_party))::int as size
    from (
      select h.match_id, o.xuid is not null and (
        h.near_before and lag(h.nth) over mate = h.nth - 1
        or h.near_after and lead(h.nth) over mate = h.nth + 1) as is_of_party
      from (
        select p.match_id, p.xuid, p.team_id, m.teams_enabled is not false as teams, row_number() over w as nth,
          p.started_at - lag(m.ended_at) over w <= interval '${SESSION_GAP_MINUTES} minutes' as near_before,
          lead(p.started_at) over w - m.ended_at <= interval '${SESSION_GAP_MINUTES} minutes' as near_after
        from participants p join matches m on m.id = p.match_id
        where p.xuid = (select xuid from who)
        window w as (order by p.started_at, p.match_id)
      ) h
      left join participants o on o.match_id = h.match_id and o.xuid <> h.xuid
        and ${onSide('mate', 'o', 'h', 'h.teams')}
      window mate as (partition by o.xuid order by h.nth)
    ) f
    group by f.match_id
  ) s
)`;

/** The size of the party in a match `p` of the player's; needs PARTIES. A search in a sorted array, not one row by row. */
export const PARTY_SIZE = `(select sizes from parties)[width_bucket(p.match_id, (select ids from parties))]`;
