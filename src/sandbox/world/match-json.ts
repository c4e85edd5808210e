import { hash } from './hash.ts';
import { isoDuration, isoTime, TICKS_PER_MS } from './iso.ts';
import type { MatchDetail, Row } from './match-detail.ts';
import { type Era, eraAt, statsJson } from './stats-json.ts';

export type PlayerIdOf = (slot: number) => string;

/** The stats body, compact, fields in upstream's order. */
export function matchJson(detail: MatchDetail, matchId: string, info: object, playerId: PlayerIdOf): string {
  const era = eraAt(detail.match.start);
  const block = detail.mode.block;
  const teams = detail.teams.map(
    (team) =>
      `{"TeamId":${team.teamId},"Outcome":${team.outcome},"Rank":${team.rank},"Stats":${statsJson(team.tally, block, era)}}`,
  );
  const players = detail.rows.map((row) => rowJson(detail, row, era, playerId));
  return `{"MatchId":"${matchId}","MatchInfo":${JSON.stringify(info)},"Teams":[${teams.join(',')}],"Players":[${players.join(',')}]}`;
}

function rowJson(detail: MatchDetail, row: Row, era: Era, playerId: PlayerIdOf): string {
  const one = row.combatant;
  const human = one.slot >= 0;
  const id = human ? playerId(one.slot) : `bid(${one.botId}.0)`;
  const bot = one.difficulty === null ? 'null' : `{"Difficulty":${one.difficulty}}`;
  const stats = row.tallies.map(
    (tally) => `{"TeamId":${tally.teamId},"Stats":${statsJson(tally, detail.mode.block, era)}}`,
  );
  return (
    `{"PlayerId":"${id}","PlayerType":${human ? 1 : 2},"BotAttributes":${bot},"LastTeamId":${one.teamId},` +
    `"Outcome":${row.outcome},"Rank":${row.rank},"ParticipationInfo":${participationJson(detail, row)},` +
    `"PlayerTeamStats":[${stats.join(',')}]}`
  );
}

/** The flags are independent (UPSTREAM §7.8–7.11): never one from another. */
function participationJson(detail: MatchDetail, row: Row): string {
  const { match } = detail;
  const one = row.combatant;
  const draw = hash(match.block, match.playMs, one.slot, one.botId);
  const began = one.kind === 'full' || one.kind === 'leaver';
  // Slow loaders have neither flag; a few left and came back and have both.
  const slow = one.kind === 'full' && draw % 60 === 0;
  const returned = one.kind === 'full' && draw % 60 === 1;
  const joined = match.playStart + one.from - (one.from === 0 ? 300 - (draw % 40) : 0);
  const left = row.outcome === 4;
  const wholeMatch = one.from === 0 && one.to === match.playMs;
  const ticks = (one.to - one.from) * TICKS_PER_MS + (wholeMatch ? 0 : draw % 10_000);
  return (
    `{"FirstJoinedTime":"${isoTime(joined)}","LastLeaveTime":${left ? `"${isoTime(match.playStart + one.to)}"` : 'null'},` +
    `"PresentAtBeginning":${began && !slow},"JoinedInProgress":${one.kind === 'joiner' || returned},` +
    `"LeftInProgress":${left},"PresentAtCompletion":${!left},"TimePlayed":"${isoDuration(Math.round(ticks))}",` +
    `"ConfirmedParticipation":null}`
  );
}
