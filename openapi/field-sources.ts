/**
 * Where each public field comes from: upstream's word for it, or `ours`. Keys are `Schema.path`; a key that ends in
 * `.*` answers for every field below it that has no key of its own. `renderDataDictionary` refuses a field without a
 * source and a source without a field.
 */
export const FIELD_SOURCES: Readonly<Record<string, string>> = {
  'Problem.*': 'ours',

  'Webhook.*': 'ours',
  'WebhookWithSecret.*': 'ours',
  'WebhookDelivery.*': 'ours',
  'WebhookReplayed.*': 'ours',
  'WebhookTest.*': 'ours',

  'Freshness.*': 'ours',
  'Event.*': 'ours',
  'Freshness.upstreamTotal': 'match count: `MatchesPlayedCount`',

  'Csr.value': 'CSR object: `Value`, where `Tier` is not empty',
  'Csr.tier': 'ours, from the value',
  'Csr.subTier': 'ours, from the value',
  'Csr.placementsLeft': 'CSR object: `MeasurementMatchesRemaining`',

  'Skill.teamMmr': 'skill: `Result.TeamMmr`',
  'Skill.csrBefore': 'skill: `Result.RankRecap.PreMatchCsr`',
  'Skill.csrAfter': 'skill: `Result.RankRecap.PostMatchCsr`',
  'Skill.kills.expected': 'skill: `Result.StatPerformances.Kills.Expected`',
  'Skill.kills.stdDev': 'skill: `Result.StatPerformances.Kills.StdDev`',
  'Skill.deaths.expected': 'skill: `Result.StatPerformances.Deaths.Expected`',
  'Skill.deaths.stdDev': 'skill: `Result.StatPerformances.Deaths.StdDev`',
  'Skill.tierExpected.*': 'skill: `Result.Counterfactuals.TierCounterfactuals`',

  'Team.teamId': 'match stats: `Teams[].TeamId`',
  'Team.outcome': 'match stats: `Teams[].Outcome`',
  'Team.rank': 'match stats: `Teams[].Rank`',
  'Team.mmr': 'skill: `Result.TeamMmrs`',
  'Team.stats': 'match stats: `Teams[].Stats.CoreStats`',
  'Team.modeStats': 'match stats: the other blocks of `Teams[].Stats`',

  'Participant.xuid': 'match stats: `Players[].PlayerId`, `xuid(…)`',
  'Participant.botId': 'match stats: `Players[].PlayerId`, `bid(…)`',
  'Participant.gamertag': 'profile: `gamertag`',
  'Participant.pseudonym': 'ours',
  'Participant.isBot': 'match stats: `Players[].PlayerType`',
  'Participant.botDifficulty': 'match stats: `Players[].BotAttributes.Difficulty`',
  'Participant.teamId': 'match stats: `Players[].LastTeamId`',
  'Participant.outcome': 'match stats: `Players[].Outcome`',
  'Participant.rank': 'match stats: `Players[].Rank`',
  'Participant.joinedInProgress': 'match stats: `ParticipationInfo.JoinedInProgress`',
  'Participant.leftInProgress': 'match stats: `ParticipationInfo.LeftInProgress`',
  'Participant.presentAtBeginning': 'match stats: `ParticipationInfo.PresentAtBeginning`',
  'Participant.presentAtCompletion': 'match stats: `ParticipationInfo.PresentAtCompletion`',
  'Participant.timePlayedSeconds': 'match stats: `ParticipationInfo.TimePlayed`',
  'Participant.firstJoinedAt': 'match stats: `ParticipationInfo.FirstJoinedTime`',
  'Participant.lastLeftAt': 'match stats: `ParticipationInfo.LastLeaveTime`',
  'Participant.stats': 'match stats: `PlayerTeamStats[].Stats.CoreStats`, summed over the teams played for',
  'Participant.modeStats': 'match stats: the other blocks of `PlayerTeamStats[].Stats`',
  'Participant.medals[].id': 'match stats: `CoreStats.Medals[].NameId`',
  'Participant.medals[].name': 'medal metadata: `name`',
  'Participant.medals[].count': 'match stats: `CoreStats.Medals[].Count`',
  'Participant.personalScores[].id': 'match stats: `CoreStats.PersonalScores[].NameId`',
  'Participant.personalScores[].count': 'match stats: `CoreStats.PersonalScores[].Count`',
  'Participant.personalScores[].points':
    'match stats: `CoreStats.PersonalScores[].TotalPersonalScoreAwarded`',
  'Participant.skill': 'skill: the entry of this player, where its `ResultCode` is 0',

  ...matchHead('MatchDetail'),
  'MatchDetail.teamsEnabled': 'match stats: `MatchInfo.TeamsEnabled`',
  'MatchDetail.teamScoringEnabled': 'match stats: `MatchInfo.TeamScoringEnabled`',
  'MatchDetail.skillState': 'ours',
  'MatchDetail.fetchedAt': 'ours',
  'MatchDetail.teams': 'match stats: `Teams`',
  'MatchDetail.participants': 'match stats: `Players`',

  ...matchHead('PlayerMatch'),
  'PlayerMatch.teamId': 'match stats: `Players[].LastTeamId`',
  'PlayerMatch.outcome': 'match stats: `Players[].Outcome`',
  'PlayerMatch.rank': 'match stats: `Players[].Rank`',
  'PlayerMatch.joinedInProgress': 'match stats: `ParticipationInfo.JoinedInProgress`',
  'PlayerMatch.leftInProgress': 'match stats: `ParticipationInfo.LeftInProgress`',
  'PlayerMatch.presentAtCompletion': 'match stats: `ParticipationInfo.PresentAtCompletion`',
  'PlayerMatch.timePlayedSeconds': 'match stats: `ParticipationInfo.TimePlayed`',
  'PlayerMatch.csrBefore': 'skill: `Result.RankRecap.PreMatchCsr`',
  'PlayerMatch.csrAfter': 'skill: `Result.RankRecap.PostMatchCsr`',
  'PlayerMatch.stats': 'match stats: `PlayerTeamStats[].Stats.CoreStats`, summed over the teams played for',

  'Player.xuid': 'profile: `xuid`',
  'Player.gamertag': 'profile: `gamertag`',
  'Player.gamertags[].gamertag': 'profile: `gamertag`, as it was at each look',
  'Player.gamertags[].firstSeenAt': 'ours',
  'Player.gamertags[].lastSeenAt': 'ours',
  'Player.registeredAt': 'ours',
  'Player.serviceRecord.takenAt': 'ours',
  'Player.serviceRecord.matchesCompleted': 'service record (matchmade): `MatchesCompleted`',
  'Player.serviceRecord.wins': 'service record (matchmade): `Wins`',
  'Player.serviceRecord.losses': 'service record (matchmade): `Losses`',
  'Player.serviceRecord.ties': 'service record (matchmade): `Ties`',
  'Player.serviceRecord.timePlayedSeconds': 'service record (matchmade): `TimePlayed`',
  'Player.careerRank.takenAt': 'ours',
  'Player.careerRank.rank': 'career ranks: `CurrentProgress.Rank`; 0 is “no progression”',
  'Player.careerRank.partialProgress': 'career ranks: `CurrentProgress.PartialProgress`',
  'Player.careerRank.reachedMax': 'career ranks: `CurrentProgress.HasReachedMaxRank`',
  'Player.ranks[].playlist.assetId': 'playlist CSR: the playlist asked for',
  'Player.ranks[].playlist.name': 'playlist asset: `PublicName`',
  'Player.ranks[].takenAt': 'ours',
  'Player.ranks[].current': 'playlist CSR: `Result.Current`',
  'Player.ranks[].seasonMax': 'playlist CSR: `Result.SeasonMax`',
  'Player.ranks[].allTimeMax': 'playlist CSR: `Result.AllTimeMax`',
  'Player.notices[].*': 'ours',
  'Player.freshness': 'ours',

  'Sync.*': 'ours',
  'Sync.xuid': 'profile: `xuid`',
  'Sync.gamertag': 'profile: `gamertag`',
  'Sync.coverage.upstreamTotal': 'match count: `MatchesPlayedCount`',
  'Sync.coverage.historyLength': 'ours, from match history: its number of entries',

  'Estimate.*': 'ours, from match stats',
  'StatLine.*': 'ours, from match stats: `PlayerTeamStats[].Stats.CoreStats`',
  'StatGroup.*': 'ours, from match stats: `PlayerTeamStats[].Stats.CoreStats`',
  'StatGroup.by.*': 'ours',
  'HistogramBin.*': 'ours, from match stats',

  'Status.*': 'ours',

  'Card.*': 'ours, from match stats: `PlayerTeamStats[].Stats.CoreStats`',
  'Card.xuid': 'profile: `xuid`',
  'Card.gamertag': 'profile: `gamertag`',
  'Card.rank.*': 'playlist CSR',

  'PlayerRecord.*': 'ours, from match stats',
  ...matchLabel('PlayerRecord'),

  'PlayerMedal.id': 'match stats: `CoreStats.Medals[].NameId`',
  'PlayerMedal.name': 'medal metadata: `name`',
  'PlayerMedal.description': 'medal metadata: `description`',
  'PlayerMedal.difficulty': 'medal metadata: `difficultyIndex`',
  'PlayerMedal.type': 'medal metadata: `typeIndex`',
  'PlayerMedal.sprite.*': 'medal metadata: `spriteIndex`',
  'PlayerMedal.*': 'ours, from `CoreStats.Medals`',

  'Teammate.gamertag': 'profile: `gamertag`',
  'Teammate.*': 'ours, from match stats',
  'Opponent.gamertag': 'profile: `gamertag`',
  'Opponent.*': 'ours, from match stats',

  'RankedMatch.matchId': 'match stats: `MatchId`',
  'RankedMatch.endedAt': 'match stats: `MatchInfo.EndTime`',
  'RankedMatch.playlist.assetId': 'match stats: `MatchInfo.Playlist.AssetId`',
  'RankedMatch.playlist.name': 'playlist asset: `PublicName`',
  'RankedMatch.csrBefore': 'skill: `Result.RankRecap.PreMatchCsr`',
  'RankedMatch.csrAfter': 'skill: `Result.RankRecap.PostMatchCsr`',
  'RankedMatch.csrChange': 'ours, from the two',

  'Session.*': 'ours, from match stats and skill',

  'PlayerChange.*': 'ours, from match stats and playlist CSR',
  ...matchLabel('PlayerChange'),

  'ListedPlayer.*': 'ours',
  'ListedPlayer.xuid': 'profile: `xuid`',
  'ListedPlayer.gamertag': 'profile: `gamertag`',
  'ListedPlayer.alias': 'profile: `gamertag`, as it was at an earlier look',

  'LeaderboardEntry.*': 'ours, from match stats; of `csr`, playlist CSR: `Result.Current.Value`',
  'LeaderboardEntry.xuid': 'profile: `xuid`',
  'LeaderboardEntry.gamertag': 'profile: `gamertag`',
  'LeaderboardEntry.playlist.assetId': 'playlist CSR: the playlist asked for',
  'LeaderboardEntry.playlist.name': 'playlist asset: `PublicName`',

  'Benchmark.*': 'ours, from match stats and skill',
  'Benchmark.mode': 'match stats: `MatchInfo.GameVariantCategory`',
  'Benchmark.tier': 'skill: `Result.RankRecap.PreMatchCsr`',

  'Playlist.assetId': 'match stats: `MatchInfo.Playlist.AssetId`',
  'Playlist.name': 'playlist asset: `PublicName`',
  'Playlist.ranked': 'playlist rules: `HasCsr`',
  'Playlist.experience': 'playlist rules: `PlaylistExperience`',
  'Playlist.versions': 'ours',

  'Map.assetId': 'match stats: `MatchInfo.MapVariant.AssetId`',
  'Map.name': 'map asset: `PublicName`',
  'Map.description': 'map asset: `Description`',
  'Map.versions': 'ours',

  'Mode.id': 'match stats: `MatchInfo.GameVariantCategory`',
  'Mode.mode': 'match stats: `MatchInfo.GameVariantCategory`',
  'Mode.label': 'ours',
  'Mode.variants[].assetId': 'match stats: `MatchInfo.UgcGameVariant.AssetId`',
  'Mode.variants[].name': 'game variant asset: `PublicName`',

  'Medal.id': 'medal metadata: `nameId`',
  'Medal.name': 'medal metadata: `name.value`, or of `name.translations`',
  'Medal.language': 'medal metadata: the key of `name.translations`',
  'Medal.description': 'medal metadata: `description.value`',
  'Medal.difficulty': 'medal metadata: `difficultyIndex`',
  'Medal.type': 'medal metadata: `typeIndex`',
  'Medal.sortWeight': 'medal metadata: `sortingWeight`',
  'Medal.personalScore': 'medal metadata: `personalScore`',
  'Medal.sprite.*': 'ours, from `spriteIndex`',
  'Medal.sprite.index': 'medal metadata: `spriteIndex`',

  'Season.id': 'CSR season calendar: `CsrSeasonFilePath`',
  'Season.name': 'CSR season calendar: the last part of `CsrSeasonFilePath`',
  'Season.startsAt': 'CSR season calendar: `StartDate`',
  'Season.endsAt': 'CSR season calendar: `EndDate`',
  'Season.current': 'ours',
  'Erasure.*': 'ours',

  'Headline.*': 'ours',
  'InsightEntry.*': 'ours',
  'InsightHeadline.*': 'ours',
  'Provenance.*': 'ours',
};

/** Fields every form of a match begins with. */
function matchHead(schema: string): Record<string, string> {
  const fields = {
    matchId: '`MatchId`',
    startedAt: '`MatchInfo.StartTime`',
    endedAt: '`MatchInfo.EndTime`',
    durationSeconds: '`MatchInfo.Duration`',
    playableDurationSeconds: '`MatchInfo.PlayableDuration`',
    lifecycle: '`MatchInfo.LifecycleMode`',
    'mode.category': '`MatchInfo.GameVariantCategory`',
    'mode.categoryId': '`MatchInfo.GameVariantCategory`',
    'mode.assetId': '`MatchInfo.UgcGameVariant.AssetId`',
    'mode.versionId': '`MatchInfo.UgcGameVariant.VersionId`',
    'map.assetId': '`MatchInfo.MapVariant.AssetId`',
    'map.versionId': '`MatchInfo.MapVariant.VersionId`',
    'playlist.assetId': '`MatchInfo.Playlist.AssetId`',
    'playlist.versionId': '`MatchInfo.Playlist.VersionId`',
    'playlist.experience': '`MatchInfo.PlaylistExperience`',
    seasonId: '`MatchInfo.SeasonId`',
  };
  return {
    ...Object.fromEntries(
      Object.entries(fields).map(([path, word]) => [`${schema}.${path}`, `match stats: ${word}`]),
    ),
    [`${schema}.mode.name`]: 'game variant asset: `PublicName`',
    [`${schema}.map.name`]: 'map asset: `PublicName`',
    [`${schema}.playlist.name`]: 'playlist asset: `PublicName`',
    [`${schema}.playlist.ranked`]: 'playlist rules: `HasCsr`',
  };
}

/** A match in short, where a row is about something of it. */
function matchLabel(schema: string): Record<string, string> {
  return {
    [`${schema}.mode.category`]: 'match stats: `MatchInfo.GameVariantCategory`',
    [`${schema}.mode.name`]: 'game variant asset: `PublicName`',
    [`${schema}.map.assetId`]: 'match stats: `MatchInfo.MapVariant.AssetId`',
    [`${schema}.map.name`]: 'map asset: `PublicName`',
    [`${schema}.playlist.assetId`]: 'match stats: `MatchInfo.Playlist.AssetId`',
    [`${schema}.playlist.name`]: 'playlist asset: `PublicName`',
  };
}
