import { Freshness } from './freshness.ts';
import { Csr, MatchDetail, Participant, PlayerMatch, Skill, Team } from './match.ts';
import { Player, Sync } from './player.ts';
import { Estimate, HistogramBin, StatGroup, StatLine } from './player-stats.ts';
import { Problem } from './problem.ts';
import { Status } from './status.ts';

/** Every schema that has a name, for the app to register. */
export const SHARED_SCHEMAS = [
  Problem,
  Freshness,
  Csr,
  Skill,
  Team,
  Participant,
  MatchDetail,
  PlayerMatch,
  Player,
  Sync,
  Estimate,
  StatLine,
  StatGroup,
  HistogramBin,
  Status,
];
