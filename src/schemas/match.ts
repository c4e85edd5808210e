import Type from 'typebox';
import {
  BOT_DIFFICULTIES,
  LIFECYCLES,
  MODE_CATEGORIES,
  OUTCOMES,
  PLAYLIST_EXPERIENCES,
  TIERS,
  wordsOf,
} from './enums.ts';
import { Count, Instant, MatchId, nullable, ref, Seconds, Word, Xuid } from './primitives.ts';
import { CoreStats, LATER_FIELDS, ModeStats } from './stats.ts';

const open = (words: readonly string[]): string[] => [...new Set([...words, 'unknown'])];

export const Outcome = Word(
  open(wordsOf(OUTCOMES)),
  'How it ended: `dnf` left before the end, `dns` never started; a leaver’s team may still have won.',
);

const AssetId = Type.String({ format: 'uuid', description: 'Upstream id of the asset.' });
const VersionId = Type.String({ format: 'uuid', description: 'Upstream id of the version played.' });
const AssetName = nullable(
  Type.String({ description: 'Public name of that version; null until it is fetched.' }),
);

const GameMap = Type.Object(
  { assetId: AssetId, versionId: nullable(VersionId), name: AssetName },
  { description: 'The map.' },
);

const Mode = Type.Object(
  {
    category: Word(open(wordsOf(MODE_CATEGORIES)), 'Engine mode in our words.'),
    categoryId: Type.Integer({ description: 'Engine mode as upstream numbers it.', 'x-unit': 'id' }),
    name: AssetName,
    assetId: nullable(AssetId),
    versionId: nullable(VersionId),
  },
  { description: 'The mode: engine category, and the game variant by name.' },
);

const Playlist = Type.Object(
  {
    assetId: AssetId,
    versionId: nullable(VersionId),
    name: AssetName,
    ranked: nullable(
      Type.Boolean({ description: 'Whether the playlist has a CSR ladder; null: not known.' }),
    ),
    experience: Word(open(wordsOf(PLAYLIST_EXPERIENCES)), 'Kind of playlist.'),
  },
  { description: 'The playlist; null outside matchmaking.' },
);

/** What names a match for people, where a row is about something of it. */
export const matchLabel = {
  map: nullable(
    Type.Object(
      { assetId: AssetId, name: AssetName },
      { description: 'The map; null where upstream names none.' },
    ),
  ),
  mode: Type.Object(
    { category: Word(open(wordsOf(MODE_CATEGORIES)), 'Engine mode in our words.'), name: AssetName },
    { description: 'The mode: engine category, and the game variant by name.' },
  ),
  playlist: nullable(
    Type.Object(
      { assetId: AssetId, name: AssetName },
      { description: 'The playlist; null outside matchmaking.' },
    ),
  ),
};

/** Fields every form of a match begins with. */
const head = {
  matchId: MatchId,
  startedAt: Instant('Start.'),
  endedAt: Instant('End.'),
  durationSeconds: nullable(Seconds('Length, loading included.')),
  playableDurationSeconds: nullable(Seconds('Length of play: what rates are computed over.')),
  lifecycle: Word(open(wordsOf(LIFECYCLES)), 'Where it was played.'),
  mode: Mode,
  map: nullable(GameMap),
  playlist: nullable(Playlist),
  seasonId: nullable(Type.String({ description: 'Upstream path of the season; null outside matchmaking.' })),
};

export const Csr = Type.Object(
  {
    value: nullable(
      Type.Integer({ description: 'Competitive skill rank; null during placement.', 'x-unit': 'CSR' }),
    ),
    tier: nullable(Word(Object.keys(TIERS), 'Tier of the value.')),
    subTier: nullable(
      Type.Integer({
        minimum: 1,
        maximum: 6,
        description: 'Sub-tier as shown in game; null in Onyx.',
        'x-unit': 'sub-tier',
      }),
    ),
    placementsLeft: nullable(Count('Placement matches still to play.')),
  },
  { $id: 'Csr', description: 'A rank on a playlist’s ladder.' },
);

const participation = {
  teamId: nullable(
    Type.Integer({ description: 'Team at the end; in free-for-all the player’s own slot.', 'x-unit': 'id' }),
  ),
  outcome: Outcome,
  rank: nullable(Type.Integer({ description: 'Place in the match; ties share one.', 'x-unit': 'rank' })),
  joinedInProgress: nullable(Type.Boolean({ description: 'Joined after the start.' })),
  leftInProgress: nullable(Type.Boolean({ description: 'Left before the end.' })),
  presentAtCompletion: nullable(Type.Boolean({ description: 'Was there at the end.' })),
  timePlayedSeconds: nullable(Seconds('Time in the match.')),
};

const Expectation = (what: string) =>
  Type.Object(
    {
      expected: nullable(
        Type.Number({ description: `${what} upstream’s model expected.`, 'x-unit': 'count' }),
      ),
      stdDev: nullable(
        Type.Number({ description: 'Standard deviation of that expectation.', 'x-unit': 'count' }),
      ),
    },
    { description: `${what} against upstream’s expectation.` },
  );

const TierExpectation = (tier: string) =>
  Type.Object(
    {
      kills: nullable(Type.Number({ description: 'Kills expected.', 'x-unit': 'count' })),
      deaths: nullable(Type.Number({ description: 'Deaths expected.', 'x-unit': 'count' })),
    },
    { description: `A player of ${tier}.` },
  );

export const Skill = Type.Object(
  {
    teamMmr: nullable(
      Type.Number({
        description: 'Matchmaking rating of the player’s team; upstream exposes none of players.',
        'x-unit': 'MMR',
      }),
    ),
    csrBefore: nullable(ref(Csr)),
    csrAfter: nullable(ref(Csr)),
    kills: Expectation('Kills'),
    deaths: Expectation('Deaths'),
    tierExpected: nullable(
      Type.Object(Object.fromEntries(Object.keys(TIERS).map((tier) => [tier, TierExpectation(tier)])), {
        description: 'What a player of each tier would have been expected to do in this place.',
      }),
    ),
  },
  {
    $id: 'Skill',
    description: 'Upstream’s skill figures, in single precision; null where it has none for this player.',
  },
);

export const Participant = Type.Object(
  {
    xuid: nullable(Xuid),
    botId: nullable(
      Type.String({ description: 'Upstream id of a bot; the same bot is in unrelated matches.' }),
    ),
    gamertag: nullable(
      Type.String({ description: 'Present gamertag; null for bots and until it is fetched.' }),
    ),
    pseudonym: nullable(
      Type.String({
        pattern: '^player-[0-9a-f]{8}$',
        description:
          'What somebody who asked to be erased is called in this match; their xuid and gamertag are null. It is made ' +
          'of the match and the place in its list alone: the same person has another in every match. Null for ' +
          'everybody else.',
      }),
    ),
    isBot: Type.Boolean({ description: 'A bot, never a person.' }),
    botDifficulty: nullable(Word(open(wordsOf(BOT_DIFFICULTIES)), 'Difficulty of the bot.')),
    ...participation,
    firstJoinedAt: nullable(Instant('First joined.')),
    lastLeftAt: nullable(Instant('Last left; null when still there at the end.')),
    presentAtBeginning: nullable(Type.Boolean({ description: 'Was there at the start.' })),
    stats: CoreStats,
    modeStats: ModeStats,
    medals: Type.Array(
      Type.Object({
        id: Type.Integer({ description: 'NameId of the medal.', 'x-unit': 'id' }),
        name: nullable(
          Type.String({ description: 'Name; null where upstream’s metadata does not have the medal.' }),
        ),
        count: Count('Times awarded.'),
      }),
      { description: 'Medals, in upstream’s order.' },
    ),
    personalScores: Type.Array(
      Type.Object({
        id: Type.Integer({ description: 'NameId of the score.', 'x-unit': 'id' }),
        count: Count('Times awarded.'),
        points: Type.Integer({
          description: 'Points in total; negative for betrayals and suicides.',
          'x-unit': 'points',
        }),
      }),
      { description: 'What the personal score is made of.' },
    ),
    skill: nullable(ref(Skill)),
  },
  { $id: 'Participant', additionalProperties: LATER_FIELDS, description: 'One person or bot in a match.' },
);

export const Team = Type.Object(
  {
    teamId: Type.Integer({ description: 'Team number, 0 Eagle, 1 Cobra, …', 'x-unit': 'id' }),
    outcome: Outcome,
    rank: nullable(Type.Integer({ description: 'Place; ties share one.', 'x-unit': 'rank' })),
    mmr: nullable(Type.Number({ description: 'Matchmaking rating of the team.', 'x-unit': 'MMR' })),
    stats: CoreStats,
    modeStats: ModeStats,
  },
  { $id: 'Team', additionalProperties: LATER_FIELDS, description: 'A team’s totals as upstream gives them.' },
);

export const MatchDetail = Type.Object(
  {
    ...head,
    teamsEnabled: nullable(Type.Boolean({ description: 'False in free-for-all.' })),
    teamScoringEnabled: nullable(Type.Boolean({ description: 'Whether the score is the team’s.' })),
    skillState: Word(['stored', 'absent'], '`absent`: upstream has no skill for this match.'),
    fetchedAt: Instant('When it was fetched from upstream.'),
    teams: Type.Array(ref(Team), { description: 'Teams; empty in free-for-all.' }),
    participants: Type.Array(ref(Participant), {
      description: 'Everybody in it, bots too, in upstream’s order.',
    }),
  },
  { $id: 'MatchDetail', additionalProperties: LATER_FIELDS, description: 'Everything stored of a match.' },
);

export const PlayerMatch = Type.Object(
  {
    ...head,
    ...participation,
    csrBefore: nullable(ref(Csr)),
    csrAfter: nullable(ref(Csr)),
    stats: CoreStats,
  },
  { $id: 'PlayerMatch', description: 'A match as one player played it.' },
);
