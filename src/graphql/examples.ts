/** Operations to begin with: each works wherever some player is tracked. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  PlayerPage: `# A player with their newest matches and what these add up to, in one request.
query PlayerPage {
  players(first: 1) {
    nodes {
      player {
        gamertag
        currentRanks { playlist { name } current { value tier subTier } }
        stats { matches wins losses metrics { kda { value lower upper n } accuracy { value lower upper } } }
        matches(first: 5) {
          totalCount
          nodes { startedAt outcome map { name } mode { name } stats { kills deaths assists } }
          pageInfo { hasNextPage endCursor }
        }
        freshness { state stored lastSync nextSync }
      }
    }
  }
}`,
  Insights: `# Who makes a player win, and with whom together: each number with its 90 % interval and a verdict.
query Insights {
  players(first: 1) {
    nodes {
      player {
        insights {
          teammateImpact { headline { text verdict } rows { gamertag impact impactLower impactUpper n verdict } }
          bestLineups { headline { text } rows { gamertags winRate winRateLower winRateUpper n } }
          timeOfDay(metric: accuracy) { headline { text verdict } }
        }
      }
    }
  }
}`,
  LastMatch: `# The newest match of a player, with everybody in it.
query LastMatch {
  players(first: 1) {
    nodes {
      player {
        matches(first: 1, filter: { lifecycle: [matchmade] }) {
          nodes {
            match {
              startedAt
              map { name }
              teams { teamId outcome mmr }
              participants { gamertag isBot outcome stats { kills deaths kda } medals { name count } }
            }
          }
        }
      }
    }
  }
}`,
  Leaderboard: `# The best by KDA lately, each with the metric by map.
query Leaderboard {
  leaderboard(metric: kda, minMatches: 5, first: 3) {
    nodes {
      rank
      gamertag
      value
      lower
      upper
      player { statsBy(dimension: "map", minMatches: 3, first: 3) { nodes { by { map { label } } metrics { kda { value n } } } } }
    }
  }
}`,
  Listen: `# Every match that is stored of the players registered with your key: put it into the headers.
subscription Listen {
  matchIngested { xuid player { gamertag } change { startedAt outcome kda map { name } } }
}`,
};
