import { Card } from './card.ts';
import { PlayerChange } from './change.ts';
import { Opponent, Teammate } from './company.ts';
import { Erasure } from './erasure.ts';
import { Event } from './event.ts';
import { Freshness } from './freshness.ts';
import { Headline, InsightEntry, InsightHeadline, Provenance } from './insight.ts';
import { Csr, MatchDetail, Participant, PlayerMatch, Skill, Team } from './match.ts';
import { MetadataMap, MetadataMedal, MetadataMode, MetadataPlaylist, MetadataSeason } from './metadata.ts';
import { Player, Sync } from './player.ts';
import { PlayerMedal } from './player-medal.ts';
import { Estimate, HistogramBin, StatGroup, StatLine } from './player-stats.ts';
import { Benchmark, LeaderboardEntry, ListedPlayer } from './population.ts';
import { Problem } from './problem.ts';
import { RankedMatch } from './rank.ts';
import { PlayerRecord } from './record.ts';
import { Session } from './session.ts';
import { Status } from './status.ts';
import { Webhook, WebhookDelivery, WebhookReplayed, WebhookTest, WebhookWithSecret } from './webhook.ts';

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
  Card,
  PlayerRecord,
  PlayerMedal,
  Teammate,
  Opponent,
  RankedMatch,
  Session,
  PlayerChange,
  Event,
  ListedPlayer,
  LeaderboardEntry,
  Benchmark,
  MetadataPlaylist,
  MetadataMap,
  MetadataMode,
  MetadataMedal,
  MetadataSeason,
  Erasure,
  Webhook,
  WebhookWithSecret,
  WebhookDelivery,
  WebhookReplayed,
  WebhookTest,
  Headline,
  InsightEntry,
  InsightHeadline,
  Provenance,
];
