import type { PlayerSearch } from '../../../schemas/population.ts';
import { gamertagKey } from '../../gamertag-key.ts';
import { FRESHNESS_STATE } from '../freshness.ts';
import type { Members } from '../members.ts';
import type { Parameters } from '../parameters.ts';
import { LISTED } from '../population.ts';
import { instant, xuid } from '../sql-words.ts';
import type { Page, Selection, SelectTable } from '../table.ts';

/** Below this a name resembles nothing; the operators of pg_trgm that find candidates by index ask for less or the same. */
const RESEMBLES = 0.4;
const RESEMBLES_PART = 0.6;

/** Fewer characters have no trigram to look up: only the beginning of a name has. */
const SHORT = 3;

/** What trigrams are made of whatever the database's locale: without them every name would have to be compared. */
const HAS_TRIGRAMS = /[a-z0-9]/;

const PLAYER: Members = {
  xuid: xuid('who.xuid'),
  gamertag: 'pl.gamertag',
  alias: 'r.alias',
  state: FRESHNESS_STATE,
  matches: 'who.stored_matches',
  lastMatchAt: `(select ${instant('max(p.started_at)')} from participants p where p.xuid = who.xuid)`,
  registeredAt: instant('who.registered_at'),
  similarity: 'r.similarity',
};

const JOINS = 'join tracked_players who on who.xuid = r.xuid join players pl on pl.xuid = r.xuid';

/** Tracked players, the newest registered first, or the best match first. */
export const selectPlayers: SelectTable<PlayerSearch> = ({ search }, parameters, page) => ({
  ...(search === undefined ? newest(parameters, page) : found(search, parameters)),
  document: PLAYER,
  joins: JOINS,
});

type Rows = Pick<Selection, 'ctes' | 'rows' | 'total'>;

/** With an index straight to where a page begins, a later page costs what the first does. */
function newest(parameters: Parameters, { after, limit }: Page): Rows {
  let start = '';
  if (after !== null) {
    const moment = `to_timestamp(${parameters.add(after[0], 'float8')} / 1000)`;
    start = `and t.registered_at <= ${moment}
      and (t.registered_at < ${moment} or t.xuid > ${parameters.add(after[1], 'text')}::bigint)`;
  }
  return {
    ctes: [],
    rows: `
      select t.xuid, null::text as alias, null::float8 as similarity,
        (extract(epoch from t.registered_at) * 1000)::float8 as k1, ${xuid('t.xuid')} as k2
      from tracked_players t where ${LISTED} ${start}
      order by t.registered_at desc, t.xuid limit ${parameters.add(limit, 'int')} + 1`,
    total: `(select count(*)::int from tracked_players t where ${LISTED})`,
  };
}

/** Players no longer tracked are found too: what is stored of them stays readable. */
function found(search: string, parameters: Parameters): Rows {
  const key = gamertagKey(search);
  const literal = key.replace(/[\\%_]/g, '\\$&');
  const isShort = [...key].length < SHORT;
  const given = parameters.add(key, 'text');
  const begins = parameters.add(`${literal}%`, 'text');
  const part = isShort ? begins : parameters.add(`%${literal}%`, 'text');
  const resembles =
    isShort || !HAS_TRIGRAMS.test(key)
      ? ''
      : `or (g.gamertag_key % ${given} and similarity(g.gamertag_key, ${given}) >= ${RESEMBLES})
       or (${given} <% g.gamertag_key and word_similarity(${given}, g.gamertag_key) >= ${RESEMBLES_PART})`;
  return {
    ctes: [
      `named as materialized (
        select g.xuid, g.gamertag, g.gamertag_key, g.last_seen_at,
          greatest(similarity(g.gamertag_key, ${given}), word_similarity(${given}, g.gamertag_key)) as similarity,
          case when g.gamertag_key = ${given} then 3 when g.gamertag_key like ${begins} then 2
            when g.gamertag_key like ${part} then 1 else 0 end as likeness
        from player_gamertags g
        where g.gamertag_key like ${part} ${resembles}
      )`,
    ],
    rows: `
      select distinct on (n.xuid) n.xuid, round(n.similarity::numeric, 3)::float8 as similarity,
        case when n.gamertag_key is distinct from c.gamertag_key then n.gamertag end as alias,
        n.likeness + round(n.similarity::numeric, 3)::float8 / 2 as k1, ${xuid('n.xuid')} as k2
      from named n join tracked_players t on t.xuid = n.xuid join players c on c.xuid = n.xuid
      where not exists (select from opt_outs o where o.xuid = n.xuid)
      order by n.xuid, n.likeness desc, n.similarity desc, n.gamertag_key is distinct from c.gamertag_key,
        n.last_seen_at desc`,
  };
}
