// Made from openapi.json by `npm run contracts`; do not edit it.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers as long as the process does; asks nobody else.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it answer
         * @description Answers when the database and the queues do.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/benchmarks/{metric}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Benchmarks of a metric
         * @description How a metric is spread over tracked players, by mode and by tier at the time: percentiles of the players’ values, each pooled over the matches they completed in that cell. Only players with enough of them count. Answers are kept as those of leaderboards.
         */
        get: operations["getBenchmarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Insights there are
         * @description The catalogue: what each insight answers, how, with which parameters and columns.
         */
        get: operations["listInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaderboards/{metric}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A leaderboard
         * @description Tracked players ranked by a metric pooled over the matches they completed, the best first: of metrics where less is better the least. Ties share a rank. `csr` ranks by the newest CSR known of a player in `playlist`, or their highest over playlists, and takes no other filter. Answers are kept for five minutes, those of `365d` and `all` for an hour: `computedAt` says when.
         */
        get: operations["getLeaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Maps
         * @description Maps of stored matches by name, those of custom games too.
         */
        get: operations["listMaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches/{matchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A match
         * @description Everything stored of a match: teams, participants, stats of the mode, medals, skill.
         */
        get: operations["getMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches/{matchId}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A match as upstream sent it
         * @description Upstream’s answer, byte for byte, as long as nobody in it asked to be erased: such a person has `erased(…)` with their pseudonym for an id, and no rank. `x-pseudonyms` says how many there are; at 0 the bytes are upstream’s. `repr-digest` is the SHA-256 of the bytes, `x-fetched-at` when they came.
         */
        get: operations["getMatchRaw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/medals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Medals
         * @description Medals as upstream’s metadata has them, with where each one’s picture is on upstream’s sheets. Matches hold medals the metadata does not know.
         */
        get: operations["listMedals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/modes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Modes
         * @description The engine’s categories in our words, as filters take them, each with the game variants seen of it. A variant’s name may say more than its category.
         */
        get: operations["listModes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tracked players
         * @description Tracked players, the newest registered first; with `search`, those with such a gamertag, now or formerly, the best match first. Players no longer tracked are found by search, because what is stored of them stays readable; they are in no other list. Whoever asked to be erased is in none.
         */
        get: operations["listPlayers"];
        put?: never;
        /**
         * Register a player
         * @description Asks for a gamertag to be tracked. 202: asked; `Location` is where its sync stands. 200: it is tracked already. Whether the gamertag exists is found out by the sync, not by this call.
         */
        post: operations["registerPlayer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A player
         * @description Profile of a tracked player: gamertags, ranks, service record, freshness.
         */
        get: operations["getPlayer"];
        put?: never;
        post?: never;
        /**
         * Stop tracking a player
         * @description No more looks at the player’s history. What is stored stays, and stays readable.
         */
        delete: operations["stopTrackingPlayer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A player at a glance
         * @description Name, highest rank, five numbers with their 90 % intervals and the newest results; as `/card.svg` and `/card.png` a picture to embed, 600 × 200. Matches not completed are left out and counted in `exclusions`.
         */
        get: operations["getPlayerCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came since
         * @description What was stored of a player after `since`, in the order it was stored. Take every page; then the next `since` is the `revision` of the last row, or the ETag of the last page, and nothing is missed or told twice. Without news the ETag stays and a conditional request is a 304. `since` beyond the present revision has no rows: compare it with `freshness.revision`. Matches stored before the player was registered are no news. A record is broken by a match that is better than every match stored before it, whenever they were played; the first value of a metric breaks nothing. The filters choose among matches (left ones included unless told otherwise) and records (completed matches only unless told otherwise); ranks are of no match and are always told, unless `kind` leaves them out.
         */
        get: operations["listPlayerChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a player
         * @description For the owner of an account, by an xuid or the present gamertag: deletes what is stored about them alone, and makes them a pseudonym of its own in each match of others, now and in whatever is stored later. The proof comes from the operator of this server and works once, for seven days; a key with the role admin needs none. Safe to repeat. Matches already pseudonymised stay so, even when the player registers again later.
         */
        post: operations["erasePlayer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/histograms/{metric}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a metric is distributed over a player’s matches
         * @description In how many matches the metric had which value: bins from the least to the greatest value without gaps, and the distribution in numbers. A match that lacks the metric is not in it; matches not completed are left out.
         */
        get: operations["getPlayerHistogram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every insight in one sentence
         * @description What each insight says of a player, in one sentence worked out from the numbers, with its verdict. Each is the headline of the insight itself, asked with the same filters.
         */
        get: operations["listPlayerInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/best-lineups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Best line-ups
         * @description Which team works best? Win rate of every line-up of regular company, steadied by what its people do in other line-ups, with the chance that it is the best one and how many more matches would tell. How it is worked out: /docs/insights/best-lineups.
         */
        get: operations["getBestLineups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/csr-trajectory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * CSR trajectory
         * @description Where is my rank going? CSR per ranked playlist and day, from matches and snapshots, with a local trend and a forecast for the 30 days after the newest match. How it is worked out: /docs/insights/csr-trajectory.
         */
        get: operations["getCsrTrajectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/improvement-levers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Improvement levers
         * @description What would make me win more? For each thing a player can work on: how the chance to win goes with a realistic improvement of it, all others held, and how players one tier up do. What the matches support becomes advice in words; where they support none, there is none. How it is worked out: /docs/insights/improvement-levers.
         */
        get: operations["getImprovementLevers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/map-mode-affinity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Maps and modes
         * @description Where do I win? The win rate on every map in every mode, drawn toward the player’s rate in the mode as far as the matches do not hold it apart, and how much better or worse that is than the same mode on the other maps. How it is worked out: /docs/insights/map-mode-affinity.
         */
        get: operations["getMapModeAffinity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/match-length": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Match length
         * @description How long are matches? How long matches last in each mode: median and quartiles, how much longer than in the other modes, and the density. How it is worked out: /docs/insights/match-length.
         */
        get: operations["getMatchLength"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/medal-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Medal signature
         * @description What am I known for? For each medal how much more, or less, of the player’s medals it is than of those of all other tracked players; the most telling first. How it is worked out: /docs/insights/medal-signature.
         */
        get: operations["getMedalSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/over-expected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Over expected
         * @description Better than the game expected? Kills and deaths a match beyond what the game’s skill model expected of the player in that very match, overall and by playlist. How it is worked out: /docs/insights/over-expected.
         */
        get: operations["getOverExpected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/performance-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Performance summary
         * @description How do I play? The metrics of a player with their intervals, the change of each in the newest days against as many days before, and how many tracked players they outdo in the same modes. How it is worked out: /docs/insights/performance-summary.
         */
        get: operations["getPerformanceSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/playlist-preference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Playlists and modes chosen
         * @description What do I choose, and is it changing? The share of matches and of time each playlist or mode has, how it changes per month, and whether a loss makes the player stay or go elsewhere. How it is worked out: /docs/insights/playlist-preference.
         */
        get: operations["getPlaylistPreference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/rivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rivals
         * @description Who do I keep meeting? The opponents met most often, the share of matches won against each, and whether that is more or less than the player wins in such matches anyway. How it is worked out: /docs/insights/rivals.
         */
        get: operations["getRivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/session-fatigue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Within a session
         * @description When should I stop? A metric by place in the session against its first three matches, within the same sessions; and, of the win rate, what a loss does to the chance of the next match. How it is worked out: /docs/insights/session-fatigue.
         */
        get: operations["getSessionFatigue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/streaks-and-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Streaks and records
         * @description What are my bests and runs, and is there more to them than chance? Longest runs of wins and losses, and the best match by several metrics with how often the record was broken; each beside what chance alone gives a player who wins as often and is always equally good. How it is worked out: /docs/insights/streaks-and-records.
         */
        get: operations["getStreaksAndRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/teammate-impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Team mates and winning
         * @description Who makes me win? What each team mate adds to the chance of winning, beyond what the MMR of both teams, the mode and everybody else on the team account for; with the plain win rates with and without them beside it. How it is worked out: /docs/insights/teammate-impact.
         */
        get: operations["getTeammateImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/tier-equivalent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rank of kills and deaths
         * @description What rank do my kills and deaths look like? The level, on the scale of CSR, at which the game would have expected as many kills, and as few deaths, in the same matches; beside the level it took the player for. How it is worked out: /docs/insights/tier-equivalent.
         */
        get: operations["getTierEquivalent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/time-of-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Time of day
         * @description When do I play best? A metric by hour of the day or by weekday, with the mix of modes and the place in the session held equal, and how far each is from the player’s own average. Accuracy by the same hours stands beside it. How it is worked out: /docs/insights/time-of-day.
         */
        get: operations["getTimeOfDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/insights/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trend
         * @description Am I improving? A metric week by week with intervals, its robust slope per 30 days, and the weeks where its level changed, with the evidence for each. How it is worked out: /docs/insights/trend.
         */
        get: operations["getTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A player’s matches
         * @description Matches of a tracked player, newest first, left ones included. Pages by cursor: no match is skipped or repeated while new ones arrive. A private history with nothing stored is HISTORY_PRIVATE.
         */
        get: operations["listPlayerMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/medals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A player’s medals
         * @description How often a player earned each medal, the most frequent first. Medals upstream’s metadata does not have are listed without a name. Matches not completed are left out unless told otherwise.
         */
        get: operations["listPlayerMedals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/opponents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who a player played against
         * @description People who ended a match on another team than the player, those met most often first; in free-for-all everybody. Wins, losses, ties and KDA are the player’s own. Bots are nobody. Matches the player did not complete are left out unless told otherwise.
         */
        get: operations["listPlayerOpponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/ranks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A player’s CSR, match by match
         * @description CSR before and after each match on a ladder, newest first by start, left ones included; placement matches too, without a value. `current` is what upstream said last of each playlist, whatever the filters. Pages by cursor: no match is skipped or repeated while new ones arrive.
         */
        get: operations["listPlayerRanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A player’s records
         * @description The best match by each metric of which more is better; of equals the earliest holds the record. Metrics of which less is better have none: the fewest deaths are those of the shortest match. A match must have had at least 300 s played for rates over time and damageEfficiency, 20 shots for accuracy, 5 kills for headshotRate (`minimum`). A metric no match counts for is left out. `score` is compared across modes unless `mode` is given. Matches not completed are left out unless told otherwise.
         */
        get: operations["listPlayerRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A player’s sessions
         * @description Matches played without a break longer than `gapMinutes`, newest session first. Sessions are drawn over all matches of the player; the filters choose among the matches within, and a session with none left is not listed. Matches not completed are left out of the sums unless told otherwise.
         */
        get: operations["listPlayerSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A player’s statistics
         * @description Totals and every metric over the matches the filters let through, each metric with a 90 % interval and the matches it is computed over. Matches not completed are left out and counted in `exclusions`.
         */
        get: operations["getPlayerStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/stats/by/{dimension}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A player’s statistics by map, mode, day, team mate, …
         * @description The player’s statistics for each group of matches that have something in common: one dimension, or two separated by a comma (`map,mode`). Groups with most matches come first; days, weeks and months come newest first, hours and days of the week in their order. Grouping by people costs 10 units.
         */
        get: operations["listPlayerStatsBy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a player’s sync stands
         * @description State, coverage and progress of the fetching; readable at any time, before, during and after. GAMERTAG_UNKNOWN: it was asked for and upstream knows nobody by it.
         */
        get: operations["getPlayerSync"];
        put?: never;
        /**
         * Ask for a sync now
         * @description Asks for a look at a tracked player’s history now. Asking again while one runs changes nothing.
         */
        post: operations["requestPlayerSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/players/{player}/teammates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who a player played with
         * @description People who ended a match on the player’s team, those met most often first. Wins, losses, ties and KDA are the player’s own. Bots are nobody; free-for-all has no teams and so no teammates. Matches the player did not complete are left out unless told otherwise.
         */
        get: operations["listPlayerTeammates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/playlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Playlists
         * @description Playlists of stored matches, ranked ones first, then by name.
         */
        get: operations["listPlaylists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Seasons
         * @description Seasons of the CSR calendar, the newest first.
         */
        get: operations["listSeasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the service is doing
         * @description What is stored, who is tracked, what is left to do, and what fails.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description How a metric is spread over players, in one mode and tier. */
        Benchmark: {
            /** @description Matches of theirs that count. */
            matches: number;
            /** @description Mean of the players’ values, each player counting once. */
            mean: number;
            /**
             * @description Engine mode in our words.
             * @enum {string}
             */
            mode: "campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown";
            /** @description 10 % of the players have this value or less, interpolated. */
            p10: number;
            /** @description 25 % of the players have this value or less, interpolated. */
            p25: number;
            /** @description 50 % of the players have this value or less, interpolated. */
            p50: number;
            /** @description 75 % of the players have this value or less, interpolated. */
            p75: number;
            /** @description 90 % of the players have this value or less, interpolated. */
            p90: number;
            /** @description Tracked players with enough matches in this cell: what the percentiles are of. */
            players: number;
            /**
             * @description Tier of the player’s CSR before the match; `unranked`: without one, as outside ranked playlists. A player counts in every tier they played enough matches in.
             * @enum {string}
             */
            tier: "bronze" | "silver" | "gold" | "platinum" | "diamond" | "onyx" | "unranked";
        };
        /** @description A row of `best-lineups`. */
        BestLineupsRow: {
            /** @description Chance that it is the best of the line-ups listed. */
            chanceBest: number | null;
            /** @description Win rate less the share of all other matches that were won. */
            difference: number | null;
            /** @description Lower end of the 90 % interval of `difference`. */
            differenceLower: number | null;
            /** @description Upper end of the 90 % interval of `difference`. */
            differenceUpper: number | null;
            /** @description Who was there beside the player, joined by ` + `; xuids where a gamertag is not known. */
            gamertags: string;
            /** @description Further matches, of it and as many of the other, until it could be told from the first (the first from the second) if their win rates are as they look; null when there is nothing to tell apart, or more than a million are needed. */
            matchesToTell: number | null;
            /** @description Matches of the line-up. */
            n: number;
            /** @description People of the line-up, the player included. */
            size: number;
            /**
             * @description `signal`: it wins more, or less, than the player does in all other matches. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
            /** @description Share of matches the line-up wins, steadied by its people’s other matches. */
            winRate: number | null;
            /** @description Lower end of the 90 % interval of `winRate`. */
            winRateLower: number | null;
            /** @description Upper end of the 90 % interval of `winRate`. */
            winRateUpper: number | null;
            /** @description Matches won. */
            wins: number;
            /** @description Their xuids, joined by a space, in the same order. */
            xuids: string;
        };
        /** @description A player at a glance. */
        Card: {
            /** @description Present gamertag; null until it is fetched. */
            gamertag: string | null;
            /** @description Start of the last match counted. UTC, ISO 8601 with milliseconds. */
            lastMatchAt: string | null;
            /** @description Matches counted. */
            matches: number;
            /** @description The numbers of the card, each with its interval. */
            metrics: {
                /** @description Shots hit / shots fired. */
                accuracy: components["schemas"]["Estimate"];
                /** @description Damage dealt / damage taken. */
                damageEfficiency: components["schemas"]["Estimate"];
                /** @description Kills + assists / 3 − deaths, per match; may be negative. */
                kda: components["schemas"]["Estimate"];
                /** @description Kills in 10 minutes of time played. */
                killsPer10: components["schemas"]["Estimate"];
                /** @description Share of wins among wins, losses and ties. */
                winRate: components["schemas"]["Estimate"];
            };
            /** @description The highest rank upstream said last of any playlist, whatever the filters; null: none is known. */
            rank: {
                csr: components["schemas"]["Csr"] | null;
                /** @description Name of the playlist. */
                playlist: string | null;
                /**
                 * Format: date-time
                 * @description Fetched. UTC, ISO 8601 with milliseconds.
                 */
                takenAt: string;
            } | null;
            /** @description Results of the newest matches counted, at most 100, in the order they were played. */
            results: ("win" | "loss" | "tie")[];
            /**
             * @description Xbox user id, 16 digits as text: the key of a player.
             * @example 2533274800000001
             */
            xuid: string;
        };
        /** @description A rank on a playlist’s ladder. */
        Csr: {
            /** @description Placement matches still to play. */
            placementsLeft: number | null;
            /** @description Sub-tier as shown in game; null in Onyx. */
            subTier: number | null;
            /** @description Tier of the value. */
            tier: ("bronze" | "silver" | "gold" | "platinum" | "diamond" | "onyx") | null;
            /** @description Competitive skill rank; null during placement. */
            value: number | null;
        };
        /** @description A row of `csr-trajectory`. */
        CsrTrajectoryRow: {
            /** @description Last CSR of the day; null of a forecast. */
            csr: number | null;
            /**
             * Format: date
             * @description Day in `tz`.
             */
            day: string;
            /** @description Whether the day is since the ladder last began anew. */
            isCurrent: boolean;
            /** @description Whether the day is after the newest match. */
            isForecast: boolean;
            /** @description Whether the ladder has no CSR now, as placements are being played; the same in every row of a playlist. */
            isInPlacement: boolean;
            /** @description Rated matches of the day. */
            n: number;
            /** @description Name of the playlist; null while it is unknown. */
            playlist: string | null;
            /** @description Asset id of the playlist. */
            playlistId: string;
            /** @description Change of the CSR in a week at the last day; the same in every row of a playlist. */
            slope: number | null;
            /** @description Lower end of the 90 % interval of `slope`. */
            slopeLower: number | null;
            /** @description Rated matches since the ladder last began anew. */
            slopeN: number;
            /** @description Upper end of the 90 % interval of `slope`. */
            slopeUpper: number | null;
            /**
             * @description `signal`: the CSR is going up, or down, beyond chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            slopeVerdict: "signal" | "unclear" | "insufficient";
            /** @description Level of the CSR by the trend, behind the last match’s luck. Null without one. */
            trend: number | null;
            /** @description Lower end of the 90 % interval of `trend`. */
            trendLower: number | null;
            /** @description Upper end of the 90 % interval of `trend`. */
            trendUpper: number | null;
        };
        /** @description What an erasure took away; zeros when there was nothing left. */
        Erasure: {
            /**
             * Format: date-time
             * @description When this person was erased first. UTC, ISO 8601 with milliseconds.
             */
            erasedAt: string;
            /** @description Gamertags forgotten. */
            gamertags: number;
            /** @description Matches in which they are a pseudonym from now on. */
            matches: number;
            /** @description Kept upstream answers that were written anew or deleted. */
            payloads: number;
            /** @description Ranks, career ranks and service records forgotten. */
            snapshots: number;
        };
        /** @description A metric with its 90 % interval: Wilson’s for `winRate`, which needs one match; for all others the normal interval of a ratio of sums (delta method), which needs two. Intervals of shares stay within 0 and 1. */
        Estimate: {
            /** @description Lower end of the interval; null when n is too small to tell. */
            lower: number | null;
            /** @description Matches that count for the metric: those that have both numbers, the second not zero. */
            n: number;
            /** @description Upper end of the interval; null when n is too small to tell. */
            upper: number | null;
            /** @description The metric over all the matches: the sum of one over the sum of the other. Null when n is 0. */
            value: number | null;
        };
        /** @description How fresh the data of a player is, and if not, why. */
        Freshness: {
            /**
             * Format: date-time
             * @description When this answer was made. UTC, ISO 8601 with milliseconds.
             */
            asOf: string;
            /** @description When the history was last looked at with success. UTC, ISO 8601 with milliseconds. */
            lastSync: string | null;
            /** @description When it is looked at next. UTC, ISO 8601 with milliseconds. */
            nextSync: string | null;
            /** @description Goes up with every change of this player’s data. */
            revision: number;
            /**
             * @description `new`: registered, not looked at yet. `syncing`: matches are being fetched. `current`: all that upstream lists is stored. `delayed`: upstream did not answer; what is stored is served. `private`: the player hides their history. `stopped`: no longer tracked.
             * @enum {string}
             */
            state: "new" | "syncing" | "current" | "delayed" | "private" | "stopped";
            /** @description Matches stored in which the player took part. */
            stored: number;
            /** @description Upstream’s own count of the player’s matches; close to, but not comparable with `stored`. */
            upstreamTotal: number | null;
        };
        /** @description An insight in one sentence. */
        Headline: {
            /** @description Matches it rests on. */
            n: number;
            /** @description The answer in one sentence, worked out from the rows. */
            text: string;
            /**
             * @description `signal`: more than chance. `unclear`: the interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
        };
        /** @description Matches whose value of a metric lies between two numbers. */
        HistogramBin: {
            /** @description Least value in the bin. */
            lower: number;
            /** @description Matches with such a value. */
            matches: number;
            /** @description Of all matches that have the metric. */
            share: number;
            /** @description Values in the bin are less; in the last of `bins` the greatest value itself is in it. */
            upper: number;
        };
        /** @description A row of `improvement-levers`. */
        ImprovementLeversRow: {
            /** @description Change of the chance to win with a realistic improvement; `step`, null of deaths. */
            effect: number | null;
            /** @description Lower end of the 90 % interval of `effect`. */
            effectLower: number | null;
            /** @description Upper end of the 90 % interval of `effect`. */
            effectUpper: number | null;
            /** @description `tierUpValue` − `value`. */
            gap: number | null;
            /**
             * @description What can be worked on. `objectiveWorkPer10`: carriers stopped, flags returned, zones taken or secured, power seeds stolen, extractions turned or denied, in modes that have them. `assistRate`: assists in proportion to the kills of team mates. `calloutsPer10`: assists by marking an enemy. `grenadeShare`, `powerWeaponShare`: share of the kills.
             * @enum {string}
             */
            metric: "accuracy" | "objectiveWorkPer10" | "assistRate" | "calloutsPer10" | "headshotRate" | "grenadeShare" | "powerWeaponShare" | "deathsPer10";
            /** @description Matches with a value. */
            n: number;
            /** @description What it is called. */
            name: string;
            /** @description A realistic improvement: half a standard deviation; null where no effect is asked for. */
            step: number | null;
            /** @description What to do, with its effect; null unless the verdict is `signal` and the effect good. */
            strategy: string | null;
            /** @description The tier above the newest CSR; null at the top and while unranked. */
            tierUp: ("bronze" | "silver" | "gold" | "platinum" | "diamond" | "onyx") | null;
            /** @description The metric of tracked players of that tier in the same modes; null where too few are known. */
            tierUpValue: number | null;
            /** @description Unit of `value`, `tierUpValue`, `gap` and `step`. */
            unit: string;
            /** @description Over the matches that count. */
            value: number | null;
            /**
             * @description `signal`: the chance to win goes with it. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
        };
        /** @description An insight of the catalogue. */
        InsightEntry: {
            /** @description Pictures there are of it; the first is drawn unless another is asked for. */
            charts: {
                /** @description What it is asked for by (`chart`). */
                id: string;
                /** @description What is drawn. */
                title: string;
            }[];
            /** @description Columns of a row, in their order. */
            columns: {
                /** @description What it is. */
                description: string;
                /** @description Whether it may be null. */
                isNullable: boolean;
                /** @description Name of the column. */
                name: string;
                /**
                 * @description Type of its values.
                 * @enum {string}
                 */
                type: "string" | "number" | "integer" | "boolean";
                /** @description Unit of a number; null of anything else. */
                unit: string | null;
            }[];
            /** @description Units a call costs. */
            cost: number;
            /** @description What it tells. */
            description: string;
            /** @description Page on the method, with formulas and sources. */
            documentation: string;
            /** @description Segment of its address. */
            id: string;
            /** @description How it is worked out, in plain words. */
            method: string;
            /** @description Matches below which nothing is claimed. */
            minMatches: number;
            /** @description Parameters of its own, beside the filters every answer about a player takes. */
            parameters: {
                /** @description What it is. */
                description: string;
                /** @description Name of the parameter. */
                name: string;
            }[];
            /** @description The question it answers. */
            question: string;
            /** @description Version of the API it came with. */
            since: string;
            /**
             * @description Whether its columns may still change.
             * @enum {string}
             */
            stability: "stable" | "experimental";
            /** @description What it is called. */
            title: string;
            /** @description Where it is, of a player: an RFC 6570 template. */
            url: string;
            /** @description Version of the definition: another one may give other numbers for the same matches. */
            version: number;
        };
        /** @description An insight about a player in one sentence. */
        InsightHeadline: {
            /** @description Which insight. */
            id: string;
            /** @description Matches it rests on. */
            n: number;
            /** @description The answer in one sentence, worked out from the rows. */
            text: string;
            /** @description What it is called. */
            title: string;
            /**
             * @description `signal`: more than chance. `unclear`: the interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
        };
        /** @description A player’s place on a leaderboard. */
        LeaderboardEntry: {
            /** @description Present gamertag; null until it is fetched. */
            gamertag: string | null;
            /** @description Lower end of the 90 % interval; null of one match, and of CSR. */
            lower: number | null;
            /** @description Matches that count for the metric; null of CSR. */
            n: number | null;
            /** @description The ranked playlist of a CSR; null of metrics. */
            playlist: {
                /**
                 * Format: uuid
                 * @description Upstream id of the playlist.
                 */
                assetId: string;
                /** @description Name of the playlist. */
                name: string | null;
            } | null;
            /** @description Place, the best is 1. Equal values share a place. */
            rank: number;
            /** @description Upper end of the 90 % interval; null of one match, and of CSR. */
            upper: number | null;
            /** @description The metric, in its own unit, over the player’s matches. */
            value: number;
            /**
             * @description Xbox user id, 16 digits as text: the key of a player.
             * @example 2533274800000001
             */
            xuid: string;
        };
        /** @description A tracked player in a list. */
        ListedPlayer: {
            /** @description The former gamertag the search found them by; null when it was the present one. */
            alias: string | null;
            /** @description Present gamertag; null until it is fetched. */
            gamertag: string | null;
            /** @description Start of the newest of them. UTC, ISO 8601 with milliseconds. */
            lastMatchAt: string | null;
            /** @description Matches stored in which the player took part. */
            matches: number;
            /**
             * Format: date-time
             * @description Registered here. UTC, ISO 8601 with milliseconds.
             */
            registeredAt: string;
            /** @description How much the gamertag resembles the search, by the trigrams they share; null without a search. */
            similarity: number | null;
            /**
             * @description `new`: registered, not looked at yet. `syncing`: matches are being fetched. `current`: all that upstream lists is stored. `delayed`: upstream did not answer; what is stored is served. `private`: the player hides their history. `stopped`: no longer tracked.
             * @enum {string}
             */
            state: "new" | "syncing" | "current" | "delayed" | "private" | "stopped";
            /**
             * @description Xbox user id, 16 digits as text: the key of a player.
             * @example 2533274800000001
             */
            xuid: string;
        };
        /** @description A map of stored matches. */
        Map: {
            /**
             * Format: uuid
             * @description Upstream id of the asset.
             */
            assetId: string;
            /** @description What its maker says of it. */
            description: string | null;
            /** @description Public name, of the newest version known. */
            name: string;
            /** @description Versions seen in stored matches whose names are known. */
            versions: number;
        };
        /** @description A row of `map-mode-affinity`. */
        MapModeAffinityRow: {
            /** @description Share of wins, differences between modes taken out: as counted, moved by how far the mode’s rate elsewhere is from that of all matches of the format. Null under five matches. */
            comparableWinRate: number | null;
            /** @description Win rate less that in the mode on the other maps. */
            effect: number | null;
            /** @description Lower end of the 90 % interval of `effect`. */
            effectLower: number | null;
            /** @description Upper end of the 90 % interval of `effect`. */
            effectUpper: number | null;
            /** @description Share of wins in the mode on the other maps, as counted; null where there are none. */
            elsewhereWinRate: number | null;
            /** @description Share of wins in all matches of the format: what all would have without differences. */
            expectedWinRate: number;
            /**
             * @description Who plays against whom.
             * @enum {string}
             */
            format: "teams" | "free-for-all";
            /** @description Newest name of the map; null while none is known. */
            map: string | null;
            /** @description Asset id of the map. */
            mapId: string | null;
            /**
             * @description Mode.
             * @enum {string}
             */
            mode: "campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown";
            /** @description Matches won, lost or tied on the map in the mode. */
            n: number;
            /**
             * @description `signal`: the win rate differs from that of the mode on the other maps by more than chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
            /** @description Share of wins on the map in the mode, drawn toward that of the mode as far as luck reaches. */
            winRate: number | null;
            /** @description Lower end of the 90 % interval of `winRate`. */
            winRateLower: number | null;
            /** @description Upper end of the 90 % interval of `winRate`. */
            winRateUpper: number | null;
            /** @description Matches won. */
            wins: number;
        };
        /** @description Everything stored of a match. */
        MatchDetail: {
            /** @description Length, loading included. */
            durationSeconds: number | null;
            /**
             * Format: date-time
             * @description End. UTC, ISO 8601 with milliseconds.
             */
            endedAt: string;
            /**
             * Format: date-time
             * @description When it was fetched from upstream. UTC, ISO 8601 with milliseconds.
             */
            fetchedAt: string;
            /**
             * @description Where it was played.
             * @enum {string}
             */
            lifecycle: "custom" | "matchmade" | "local" | "unknown";
            /** @description The map. */
            map: {
                /**
                 * Format: uuid
                 * @description Upstream id of the asset.
                 */
                assetId: string;
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
                /** @description Upstream id of the version played. */
                versionId: string | null;
            } | null;
            /**
             * @description Match id, a GUID; lower case in answers, any case in requests.
             * @example 6b77bfe2-6800-48f0-81d2-a2a5b5422084
             */
            matchId: string;
            /** @description The mode: engine category, and the game variant by name. */
            mode: {
                /** @description Upstream id of the asset. */
                assetId: string | null;
                /**
                 * @description Engine mode in our words.
                 * @enum {string}
                 */
                category: "campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown";
                /** @description Engine mode as upstream numbers it. */
                categoryId: number;
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
                /** @description Upstream id of the version played. */
                versionId: string | null;
            };
            /** @description Everybody in it, bots too, in upstream’s order. */
            participants: components["schemas"]["Participant"][];
            /** @description Length of play: what rates are computed over. */
            playableDurationSeconds: number | null;
            /** @description The playlist; null outside matchmaking. */
            playlist: {
                /**
                 * Format: uuid
                 * @description Upstream id of the asset.
                 */
                assetId: string;
                /**
                 * @description Kind of playlist.
                 * @enum {string}
                 */
                experience: "untracked" | "arena" | "big-team-battle" | "pve-bots" | "featured" | "pve" | "unknown";
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
                /** @description Whether the playlist has a CSR ladder; null: not known. */
                ranked: boolean | null;
                /** @description Upstream id of the version played. */
                versionId: string | null;
            } | null;
            /** @description Upstream path of the season; null outside matchmaking. */
            seasonId: string | null;
            /**
             * @description `absent`: upstream has no skill for this match.
             * @enum {string}
             */
            skillState: "stored" | "absent";
            /**
             * Format: date-time
             * @description Start. UTC, ISO 8601 with milliseconds.
             */
            startedAt: string;
            /** @description Teams; empty in free-for-all. */
            teams: components["schemas"]["Team"][];
            /** @description Whether the score is the team’s. */
            teamScoringEnabled: boolean | null;
            /** @description False in free-for-all. */
            teamsEnabled: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A row of `match-length`. */
        MatchLengthRow: {
            /** @description Share of the matches per minute of length; null of figures. */
            density: number | null;
            /** @description Mean length minus that of the matches of all other modes. */
            differenceSeconds: number | null;
            /** @description Lower end of the 90 % interval of `differenceSeconds`. */
            differenceSecondsLower: number | null;
            /** @description Upper end of the 90 % interval of `differenceSeconds`. */
            differenceSecondsUpper: number | null;
            /**
             * @description `mode`: the figures of a mode. `density`: a point of its curve.
             * @enum {string}
             */
            kind: "mode" | "density";
            /** @description Length of a match; a place on the curve, null of figures. */
            lengthSeconds: number | null;
            /** @description Median length; null in a point of the curve. */
            medianSeconds: number | null;
            /** @description Lower end of the 90 % interval of `medianSeconds`. */
            medianSecondsLower: number | null;
            /** @description Upper end of the 90 % interval of `medianSeconds`. */
            medianSecondsUpper: number | null;
            /**
             * @description Engine mode in our words.
             * @enum {string}
             */
            mode: "campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown";
            /** @description Matches of the mode. */
            n: number;
            /** @description A quarter of the matches is shorter. */
            quartile1Seconds: number | null;
            /** @description A quarter of the matches is longer. */
            quartile3Seconds: number | null;
            /**
             * @description `signal`: matches of the mode are longer or shorter than those of the others. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
        };
        /** @description A medal as upstream’s metadata has it. */
        Medal: {
            /** @description What it is awarded for; English. */
            description: string | null;
            /** @description How hard it is to earn. */
            difficulty: ("normal" | "heroic" | "legendary" | "mythic" | "unknown") | null;
            /** @description NameId, as medals of matches have it. */
            id: number;
            /** @description Language of the name. */
            language: string;
            /** @description Name, in the language asked for where upstream has it. */
            name: string;
            /** @description Personal score it is worth. */
            personalScore: number | null;
            /** @description Upstream’s weight for sorting; more comes first. */
            sortWeight: number | null;
            /** @description Where its picture is on upstream’s sheets. */
            sprite: {
                /** @description Column of the sheet, from 0, of 16. */
                column: number;
                /** @description On the sheet with pictures of 256 px. */
                extraLarge: {
                    /** @description Upstream’s file, `medals/images/medal_sheet_xl.png`. */
                    sheet: string;
                    /** @description Width and height of the picture. */
                    size: number;
                    /** @description Left edge of the picture on the sheet. */
                    x: number;
                    /** @description Upper edge of the picture on the sheet. */
                    y: number;
                };
                /** @description Cell of the sheet, from 0, row by row. */
                index: number;
                /** @description On the sheet with pictures of 128 px. */
                medium: {
                    /** @description Upstream’s file, `medals/images/medal_sheet_med.png`. */
                    sheet: string;
                    /** @description Width and height of the picture. */
                    size: number;
                    /** @description Left edge of the picture on the sheet. */
                    x: number;
                    /** @description Upper edge of the picture on the sheet. */
                    y: number;
                };
                /** @description Row of the sheet, from 0. */
                row: number;
                /** @description On the sheet with pictures of 72 px. */
                small: {
                    /** @description Upstream’s file, `medals/images/medal_sheet_sm.png`. */
                    sheet: string;
                    /** @description Width and height of the picture. */
                    size: number;
                    /** @description Left edge of the picture on the sheet. */
                    x: number;
                    /** @description Upper edge of the picture on the sheet. */
                    y: number;
                };
            } | null;
            /** @description What kind of deed it is for. */
            type: ("spree" | "mode" | "multikill" | "proficiency" | "skill" | "style" | "unknown") | null;
        };
        /** @description A row of `medal-signature`. */
        MedalSignatureRow: {
            /** @description Times the player earned it. */
            count: number;
            /** @description Times as often as with other players: log of the odds of it among the player’s medals over those among the others’. */
            logOdds: number | null;
            /** @description Lower end of the 90 % interval of `logOdds`. */
            logOddsLower: number | null;
            /** @description Upper end of the 90 % interval of `logOdds`. */
            logOddsUpper: number | null;
            /**
             * @description NameId of the medal, as text.
             * @example 548533137
             */
            medalId: string;
            /** @description Matches the medals are of. */
            n: number;
            /** @description Its name; its id while the metadata does not know it. */
            name: string;
            /** @description The same in ten matches. */
            perTenMatches: number | null;
            /** @description Share of it among the medals of all other tracked players. */
            populationShare: number | null;
            /** @description Share of it among the player’s medals. */
            share: number | null;
            /** @description Whether it is more, or less, the player’s than the others’. */
            standing: ("more" | "less") | null;
            /**
             * @description `signal`: the player’s mix differs from the others’ in it. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
        };
        /** @description A mode: an engine category, and the game variants seen of it. */
        Mode: {
            /** @description Engine category as upstream numbers it. */
            id: number;
            /** @description The category for people to read; null: not known here. */
            label: string | null;
            /**
             * @description The category in our words, as filters take it.
             * @enum {string}
             */
            mode: "campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown";
            /** @description Game variants of this category in matchmade matches stored here, by name. */
            variants: {
                /**
                 * Format: uuid
                 * @description Upstream id of the asset.
                 */
                assetId: string;
                /** @description Public name, of the newest version known. */
                name: string;
            }[];
        };
        /** @description Somebody who was on another team than the player. */
        Opponent: {
            /**
             * Format: date-time
             * @description Start of the first match on different teams. UTC, ISO 8601 with milliseconds.
             */
            firstPlayedAt: string;
            /** @description Present gamertag; null until it is fetched. */
            gamertag: string | null;
            /** @description Kills + assists / 3 − deaths, per match; may be negative. */
            kda: components["schemas"]["Estimate"];
            /**
             * Format: date-time
             * @description Start of the last match on different teams. UTC, ISO 8601 with milliseconds.
             */
            lastPlayedAt: string;
            /** @description Of those, lost. */
            losses: number;
            /** @description Matches on different teams. */
            matches: number;
            /** @description Of those, tied. */
            ties: number;
            /** @description Share of wins among wins, losses and ties. */
            winRate: components["schemas"]["Estimate"];
            /** @description Of those, matches the player of this path won. */
            wins: number;
            /**
             * @description Xbox user id, 16 digits as text: the key of a player.
             * @example 2533274800000001
             */
            xuid: string;
        };
        /** @description A row of `over-expected`. */
        OverExpectedRow: {
            /** @description Mean count per match: difference + expected. */
            actual: number | null;
            /** @description Mean of count − expected, per match. */
            difference: number | null;
            /** @description Lower end of the 90 % interval of `difference`. */
            differenceLower: number | null;
            /** @description Upper end of the 90 % interval of `difference`. */
            differenceUpper: number | null;
            /** @description Mean expected count per match. */
            expected: number | null;
            /** @description Whether the row is about all playlists together. */
            isOverall: boolean;
            /** @description Matches with an expectation. */
            n: number;
            /** @description Name of the playlist, `All playlists` overall; null while it is unknown. */
            playlist: string | null;
            /** @description Asset id of the playlist; null overall, and outside matchmaking. */
            playlistId: string | null;
            /**
             * @description What is counted.
             * @enum {string}
             */
            stat: "kills" | "deaths";
            /**
             * @description `signal`: the difference is not zero beyond chance: the player does more, or less, than the game expects. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
            /** @description Mean of (count − expected) / standard deviation, per match. */
            z: number | null;
            /** @description Lower end of the 90 % interval of `z`. */
            zLower: number | null;
            /** @description Upper end of the 90 % interval of `z`. */
            zUpper: number | null;
        };
        /** @description One person or bot in a match. */
        Participant: {
            /** @description Difficulty of the bot. */
            botDifficulty: ("marine" | "odst" | "spartan" | "recruit" | "adaptive" | "unknown") | null;
            /** @description Upstream id of a bot; the same bot is in unrelated matches. */
            botId: string | null;
            /** @description First joined. UTC, ISO 8601 with milliseconds. */
            firstJoinedAt: string | null;
            /** @description Present gamertag; null for bots and until it is fetched. */
            gamertag: string | null;
            /** @description A bot, never a person. */
            isBot: boolean;
            /** @description Joined after the start. */
            joinedInProgress: boolean | null;
            /** @description Last left; null when still there at the end. UTC, ISO 8601 with milliseconds. */
            lastLeftAt: string | null;
            /** @description Left before the end. */
            leftInProgress: boolean | null;
            /** @description Medals, in upstream’s order. */
            medals: {
                /** @description Times awarded. */
                count: number;
                /** @description NameId of the medal. */
                id: number;
                /** @description Name; null where upstream’s metadata does not have the medal. */
                name: string | null;
            }[];
            /** @description Blocks of the mode, e.g. `captureTheFlag`, `oddball`, `zones`, `elimination`, `pvp`, `pve`; fields as upstream names them in camelCase, durations in seconds ending in `Seconds`. A block upstream sent as null is null. */
            modeStats: {
                [key: string]: unknown;
            };
            /**
             * @description How it ended: `dnf` left before the end, `dns` never started; a leaver’s team may still have won.
             * @enum {string}
             */
            outcome: "unknown" | "tie" | "win" | "loss" | "dnf" | "dns";
            /** @description What the personal score is made of. */
            personalScores: {
                /** @description Times awarded. */
                count: number;
                /** @description NameId of the score. */
                id: number;
                /** @description Points in total; negative for betrayals and suicides. */
                points: number;
            }[];
            /** @description Was there at the start. */
            presentAtBeginning: boolean | null;
            /** @description Was there at the end. */
            presentAtCompletion: boolean | null;
            /** @description What somebody who asked to be erased is called in this match; their xuid and gamertag are null. It is made of the match and the place in its list alone: the same person has another in every match. Null for everybody else. */
            pseudonym: string | null;
            /** @description Place in the match; ties share one. */
            rank: number | null;
            skill: components["schemas"]["Skill"] | null;
            /** @description Stats of the whole match. Fields upstream adds later appear by the same naming rule. */
            stats: {
                /** @description Shots hit / shots fired, exact; null when none was fired. */
                accuracy: number | null;
                /** @description Assists. */
                assists: number | null;
                /** @description Average life. */
                averageLifeDurationSeconds: number | null;
                /** @description Kills of team mates. */
                betrayals: number | null;
                /** @description Assists by marking an opponent. */
                calloutAssists: number | null;
                /** @description Damage dealt, in points of damage. */
                damageDealt: number | null;
                /** @description Damage taken, in points of damage. */
                damageTaken: number | null;
                /** @description Deaths. */
                deaths: number | null;
                /** @description Upstream’s older damage figure, dealt. */
                deprecatedDamageDealt: number | null;
                /** @description Upstream’s older damage figure, taken. */
                deprecatedDamageTaken: number | null;
                /** @description Assists by driving a gunner. */
                driverAssists: number | null;
                /** @description Assists by disabling a vehicle. */
                empAssists: number | null;
                /** @description Kills with grenades. */
                grenadeKills: number | null;
                /** @description Kills by headshot. */
                headshotKills: number | null;
                /** @description Vehicles hijacked. */
                hijacks: number | null;
                /** @description Kills + assists / 3 − deaths, exact (upstream cuts it to two decimals); may be negative. */
                kda: number | null;
                /** @description Kills. */
                kills: number | null;
                /** @description Longest run of kills without dying. */
                maxKillingSpree: number | null;
                /** @description Kills by melee. */
                meleeKills: number | null;
                /** @description Objectives completed; absent from matches of some years. */
                objectivesCompleted: number | null;
                /** @description Points of personal score. */
                personalScore: number | null;
                /** @description Kills with power weapons. */
                powerWeaponKills: number | null;
                /** @description Rounds lost. */
                roundsLost: number | null;
                /** @description Rounds tied. */
                roundsTied: number | null;
                /** @description Rounds won. */
                roundsWon: number | null;
                /** @description Score in the mode: what it counts is the mode’s own. */
                score: number | null;
                /** @description Shots fired. */
                shotsFired: number | null;
                /** @description Shots that hit. */
                shotsHit: number | null;
                /** @description Lives begun. */
                spawns: number | null;
                /** @description Suicides. */
                suicides: number | null;
                /** @description Vehicles destroyed. */
                vehicleDestroys: number | null;
            } & {
                [key: string]: unknown;
            };
            /** @description Team at the end; in free-for-all the player’s own slot. */
            teamId: number | null;
            /** @description Time in the match. */
            timePlayedSeconds: number | null;
            /** @description Xbox user id, 16 digits as text: the key of a player. */
            xuid: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A row of `performance-summary`. */
        PerformanceSummaryRow: {
            /** @description Which way is better; null: neither. */
            better: ("more" | "less") | null;
            /** @description Newest window less the one before, at the same modes. */
            change: number | null;
            /** @description Lower end of the 90 % interval of `change`. */
            changeLower: number | null;
            /** @description Matches of both windows. */
            changeN: number;
            /** @description Upper end of the 90 % interval of `change`. */
            changeUpper: number | null;
            /**
             * @description `signal`: the metric changed beyond chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            changeVerdict: "signal" | "unclear" | "insufficient";
            /** @description The change in standard deviations of a match; above zero is for the better. */
            gain: number | null;
            /** @description Lower end of the 90 % interval of `gain`. */
            gainLower: number | null;
            /** @description Upper end of the 90 % interval of `gain`. */
            gainUpper: number | null;
            /**
             * @description The metric.
             * @enum {string}
             */
            metric: "winRate" | "kda" | "killsPer10" | "deathsPer10" | "assistsPer10" | "accuracy" | "damageDealtPer10" | "damageEfficiency" | "damagePerLife" | "headshotRate" | "averageLifeSeconds" | "personalScorePer10" | "objectivesCompleted";
            /** @description Matches with the metric. */
            n: number;
            /** @description What it is called. */
            name: string;
            /** @description Share of tracked players who do worse in the same modes. */
            percentile: number | null;
            /** @description Lower end of the 90 % interval of `percentile`. */
            percentileLower: number | null;
            /** @description Upper end of the 90 % interval of `percentile`. */
            percentileUpper: number | null;
            /** @description The metric in the window before. */
            previous: number | null;
            /** @description The metric in the newest window. */
            recent: number | null;
            /** @description Unit of the metric. */
            unit: string;
            /** @description The metric over all matches that count. */
            value: number | null;
            /** @description Lower end of the 90 % interval of `value`. */
            valueLower: number | null;
            /** @description Upper end of the 90 % interval of `value`. */
            valueUpper: number | null;
        };
        /** @description A tracked player. */
        Player: {
            /** @description Career rank. */
            careerRank: {
                /** @description Points toward the next rank. */
                partialProgress: number | null;
                /** @description Career rank 1 to 272; null without progression. */
                rank: number | null;
                /** @description Reached the last rank. */
                reachedMax: boolean | null;
                /**
                 * Format: date-time
                 * @description Fetched. UTC, ISO 8601 with milliseconds.
                 */
                takenAt: string;
            } | null;
            freshness: components["schemas"]["Freshness"];
            /** @description Present gamertag; null until it is fetched. */
            gamertag: string | null;
            /** @description Every gamertag seen, newest first. */
            gamertags: {
                /**
                 * Format: date-time
                 * @description First seen. UTC, ISO 8601 with milliseconds.
                 */
                firstSeenAt: string;
                /** @description A gamertag of this player. */
                gamertag: string;
                /**
                 * Format: date-time
                 * @description Last seen. UTC, ISO 8601 with milliseconds.
                 */
                lastSeenAt: string;
            }[];
            /** @description What you should know of how this player was found. */
            notices: {
                /** @description Stable code, e.g. `GAMERTAG_RENAMED`. */
                code: string;
                /** @description In words. */
                detail: string;
            }[];
            /** @description CSR per ranked playlist played, highest first. */
            ranks: {
                allTimeMax: components["schemas"]["Csr"] | null;
                current: components["schemas"]["Csr"] | null;
                /** @description Ranked playlist. */
                playlist: {
                    /**
                     * Format: uuid
                     * @description Upstream id of the playlist.
                     */
                    assetId: string;
                    /** @description Name of the playlist. */
                    name: string | null;
                };
                seasonMax: components["schemas"]["Csr"] | null;
                /**
                 * Format: date-time
                 * @description Fetched. UTC, ISO 8601 with milliseconds.
                 */
                takenAt: string;
            }[];
            /**
             * Format: date-time
             * @description Registered here. UTC, ISO 8601 with milliseconds.
             */
            registeredAt: string;
            /** @description Upstream’s own lifetime totals; another count than the stored matches. */
            serviceRecord: {
                /** @description Lost. */
                losses: number | null;
                /** @description Matchmade matches completed. */
                matchesCompleted: number | null;
                /**
                 * Format: date-time
                 * @description Fetched. UTC, ISO 8601 with milliseconds.
                 */
                takenAt: string;
                /** @description Tied. */
                ties: number | null;
                /** @description Time played. */
                timePlayedSeconds: number | null;
                /** @description Won. */
                wins: number | null;
            } | null;
            /**
             * @description Xbox user id, 16 digits as text: the key of a player.
             * @example 2533274800000001
             */
            xuid: string;
        };
        /** @description Something that came since; what its kind does not have is null. */
        PlayerChange: {
            /**
             * Format: date-time
             * @description When it was stored here. UTC, ISO 8601 with milliseconds.
             */
            at: string;
            csrAfter: components["schemas"]["Csr"] | null;
            csrBefore: components["schemas"]["Csr"] | null;
            /** @description CSR after − CSR before; null where one is not known. */
            csrChange: number | null;
            /** @description Kills + assists / 3 − deaths of the match. */
            kda: number | null;
            /**
             * @description `match`: a match newly stored. `rank`: the CSR of a playlist moved. `record`: a match beat all stored before it.
             * @enum {string}
             */
            kind: "match" | "rank" | "record";
            /** @description The map; null where upstream names none. */
            map: {
                /**
                 * Format: uuid
                 * @description Upstream id of the asset.
                 */
                assetId: string;
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
            } | null;
            /** @description Match id, a GUID; lower case in answers, any case in requests. */
            matchId: string | null;
            /** @description The metric. */
            metric: ("kda" | "kills" | "assists" | "killsPer10" | "assistsPer10" | "accuracy" | "damageDealt" | "damageDealtPer10" | "damageEfficiency" | "damagePerLife" | "headshotRate" | "headshotKills" | "meleeKills" | "grenadeKills" | "powerWeaponKills" | "score" | "personalScore" | "personalScorePer10" | "objectivesCompleted" | "maxKillingSpree" | "averageLifeSeconds") | null;
            /** @description The mode: engine category, and the game variant by name. */
            mode: {
                /**
                 * @description Engine mode in our words.
                 * @enum {string}
                 */
                category: "campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown";
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
            } | null;
            /** @description How it ended: `dnf` left before the end, `dns` never started; a leaver’s team may still have won. */
            outcome: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns") | null;
            /** @description The playlist; null outside matchmaking. */
            playlist: {
                /**
                 * Format: uuid
                 * @description Upstream id of the asset.
                 */
                assetId: string;
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
            } | null;
            /** @description The record until then, in `unit`. */
            previous: number | null;
            /** @description The revision that brought it. */
            revision: number;
            /** @description Start of the match. UTC, ISO 8601 with milliseconds. */
            startedAt: string | null;
            /** @description Unit of the value. */
            unit: ("ratio" | "kda" | "count" | "per10min" | "points" | "s") | null;
            /** @description The new record, in `unit`. */
            value: number | null;
        };
        /** @description A match as one player played it. */
        PlayerMatch: {
            csrAfter: components["schemas"]["Csr"] | null;
            csrBefore: components["schemas"]["Csr"] | null;
            /** @description Length, loading included. */
            durationSeconds: number | null;
            /**
             * Format: date-time
             * @description End. UTC, ISO 8601 with milliseconds.
             */
            endedAt: string;
            /** @description Joined after the start. */
            joinedInProgress: boolean | null;
            /** @description Left before the end. */
            leftInProgress: boolean | null;
            /**
             * @description Where it was played.
             * @enum {string}
             */
            lifecycle: "custom" | "matchmade" | "local" | "unknown";
            /** @description The map. */
            map: {
                /**
                 * Format: uuid
                 * @description Upstream id of the asset.
                 */
                assetId: string;
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
                /** @description Upstream id of the version played. */
                versionId: string | null;
            } | null;
            /**
             * @description Match id, a GUID; lower case in answers, any case in requests.
             * @example 6b77bfe2-6800-48f0-81d2-a2a5b5422084
             */
            matchId: string;
            /** @description The mode: engine category, and the game variant by name. */
            mode: {
                /** @description Upstream id of the asset. */
                assetId: string | null;
                /**
                 * @description Engine mode in our words.
                 * @enum {string}
                 */
                category: "campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown";
                /** @description Engine mode as upstream numbers it. */
                categoryId: number;
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
                /** @description Upstream id of the version played. */
                versionId: string | null;
            };
            /**
             * @description How it ended: `dnf` left before the end, `dns` never started; a leaver’s team may still have won.
             * @enum {string}
             */
            outcome: "unknown" | "tie" | "win" | "loss" | "dnf" | "dns";
            /** @description Length of play: what rates are computed over. */
            playableDurationSeconds: number | null;
            /** @description The playlist; null outside matchmaking. */
            playlist: {
                /**
                 * Format: uuid
                 * @description Upstream id of the asset.
                 */
                assetId: string;
                /**
                 * @description Kind of playlist.
                 * @enum {string}
                 */
                experience: "untracked" | "arena" | "big-team-battle" | "pve-bots" | "featured" | "pve" | "unknown";
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
                /** @description Whether the playlist has a CSR ladder; null: not known. */
                ranked: boolean | null;
                /** @description Upstream id of the version played. */
                versionId: string | null;
            } | null;
            /** @description Was there at the end. */
            presentAtCompletion: boolean | null;
            /** @description Place in the match; ties share one. */
            rank: number | null;
            /** @description Upstream path of the season; null outside matchmaking. */
            seasonId: string | null;
            /**
             * Format: date-time
             * @description Start. UTC, ISO 8601 with milliseconds.
             */
            startedAt: string;
            /** @description Stats of the whole match. Fields upstream adds later appear by the same naming rule. */
            stats: {
                /** @description Shots hit / shots fired, exact; null when none was fired. */
                accuracy: number | null;
                /** @description Assists. */
                assists: number | null;
                /** @description Average life. */
                averageLifeDurationSeconds: number | null;
                /** @description Kills of team mates. */
                betrayals: number | null;
                /** @description Assists by marking an opponent. */
                calloutAssists: number | null;
                /** @description Damage dealt, in points of damage. */
                damageDealt: number | null;
                /** @description Damage taken, in points of damage. */
                damageTaken: number | null;
                /** @description Deaths. */
                deaths: number | null;
                /** @description Upstream’s older damage figure, dealt. */
                deprecatedDamageDealt: number | null;
                /** @description Upstream’s older damage figure, taken. */
                deprecatedDamageTaken: number | null;
                /** @description Assists by driving a gunner. */
                driverAssists: number | null;
                /** @description Assists by disabling a vehicle. */
                empAssists: number | null;
                /** @description Kills with grenades. */
                grenadeKills: number | null;
                /** @description Kills by headshot. */
                headshotKills: number | null;
                /** @description Vehicles hijacked. */
                hijacks: number | null;
                /** @description Kills + assists / 3 − deaths, exact (upstream cuts it to two decimals); may be negative. */
                kda: number | null;
                /** @description Kills. */
                kills: number | null;
                /** @description Longest run of kills without dying. */
                maxKillingSpree: number | null;
                /** @description Kills by melee. */
                meleeKills: number | null;
                /** @description Objectives completed; absent from matches of some years. */
                objectivesCompleted: number | null;
                /** @description Points of personal score. */
                personalScore: number | null;
                /** @description Kills with power weapons. */
                powerWeaponKills: number | null;
                /** @description Rounds lost. */
                roundsLost: number | null;
                /** @description Rounds tied. */
                roundsTied: number | null;
                /** @description Rounds won. */
                roundsWon: number | null;
                /** @description Score in the mode: what it counts is the mode’s own. */
                score: number | null;
                /** @description Shots fired. */
                shotsFired: number | null;
                /** @description Shots that hit. */
                shotsHit: number | null;
                /** @description Lives begun. */
                spawns: number | null;
                /** @description Suicides. */
                suicides: number | null;
                /** @description Vehicles destroyed. */
                vehicleDestroys: number | null;
            } & {
                [key: string]: unknown;
            };
            /** @description Team at the end; in free-for-all the player’s own slot. */
            teamId: number | null;
            /** @description Time in the match. */
            timePlayedSeconds: number | null;
        };
        /** @description A medal and how often the player earned it. */
        PlayerMedal: {
            /** @description Times awarded. */
            count: number;
            /** @description What it is awarded for, in upstream’s words. */
            description: string | null;
            /** @description How hard it is to earn. */
            difficulty: ("normal" | "heroic" | "legendary" | "mythic" | "unknown") | null;
            /**
             * Format: date-time
             * @description Start of the first match it was awarded in. UTC, ISO 8601 with milliseconds.
             */
            firstEarnedAt: string;
            /** @description NameId of the medal. */
            id: number;
            /**
             * Format: date-time
             * @description Start of the last match it was awarded in. UTC, ISO 8601 with milliseconds.
             */
            lastEarnedAt: string;
            /** @description Matches it was awarded in. */
            matches: number;
            /** @description Name; null where upstream’s metadata does not have the medal. */
            name: string | null;
            /** @description Times awarded in 10 minutes of play (`counted.timePlayedSeconds`). */
            per10: number | null;
            /** @description Times awarded per match counted (`counted.matches`). */
            perMatch: number;
            /** @description Where its picture is on upstream’s sheet of medals. */
            sprite: {
                /** @description Column of the sheet, from 0, of 16. */
                column: number;
                /** @description Cell of the sheet, from 0, row by row. */
                index: number;
                /** @description Row of the sheet, from 0. */
                row: number;
            } | null;
            /** @description What kind of deed it is for. */
            type: ("spree" | "mode" | "multikill" | "proficiency" | "skill" | "style" | "unknown") | null;
        };
        /** @description A player’s best match by one metric. */
        PlayerRecord: {
            /** @description The map; null where upstream names none. */
            map: {
                /**
                 * Format: uuid
                 * @description Upstream id of the asset.
                 */
                assetId: string;
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
            } | null;
            /**
             * @description Match id, a GUID; lower case in answers, any case in requests.
             * @example 6b77bfe2-6800-48f0-81d2-a2a5b5422084
             */
            matchId: string;
            /**
             * @description The metric.
             * @enum {string}
             */
            metric: "kda" | "kills" | "assists" | "killsPer10" | "assistsPer10" | "accuracy" | "damageDealt" | "damageDealtPer10" | "damageEfficiency" | "damagePerLife" | "headshotRate" | "headshotKills" | "meleeKills" | "grenadeKills" | "powerWeaponKills" | "score" | "personalScore" | "personalScorePer10" | "objectivesCompleted" | "maxKillingSpree" | "averageLifeSeconds";
            /** @description What a match must have had to count for this metric; null: nothing. */
            minimum: {
                /** @description How much of it at least. */
                least: number;
                /**
                 * @description What of.
                 * @enum {string}
                 */
                of: "timePlayedSeconds" | "shotsFired" | "kills";
            } | null;
            /** @description The mode: engine category, and the game variant by name. */
            mode: {
                /**
                 * @description Engine mode in our words.
                 * @enum {string}
                 */
                category: "campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown";
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
            };
            /**
             * @description How it ended: `dnf` left before the end, `dns` never started; a leaver’s team may still have won.
             * @enum {string}
             */
            outcome: "unknown" | "tie" | "win" | "loss" | "dnf" | "dns";
            /** @description The playlist; null outside matchmaking. */
            playlist: {
                /**
                 * Format: uuid
                 * @description Upstream id of the asset.
                 */
                assetId: string;
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
            } | null;
            /**
             * Format: date-time
             * @description Start of the match. UTC, ISO 8601 with milliseconds.
             */
            startedAt: string;
            /**
             * @description Unit of the value.
             * @enum {string}
             */
            unit: "ratio" | "kda" | "count" | "per10min" | "points" | "s";
            /** @description The most there was in one match, in `unit`. */
            value: number;
        };
        /** @description A playlist of stored matches. */
        Playlist: {
            /**
             * Format: uuid
             * @description Upstream id of the asset.
             */
            assetId: string;
            /** @description Kind of playlist; null: not known. */
            experience: ("untracked" | "arena" | "big-team-battle" | "pve-bots" | "featured" | "pve" | "unknown") | null;
            /** @description Public name, of the newest version known. */
            name: string | null;
            /** @description Whether it has a CSR ladder; null: not known. */
            ranked: boolean | null;
            /** @description Versions seen in stored matches whose names are known. */
            versions: number;
        };
        /** @description A row of `playlist-preference`. */
        PlaylistPreferenceRow: {
            /** @description Asset id of the playlist, or the mode; null: played in no playlist. */
            key: string | null;
            /** @description Month in `tz` the row is about, as in `2026-03`; null in rows about all matches. */
            month: string | null;
            /** @description Matches of the playlist or mode. */
            n: number;
            /** @description Newest name of the playlist, or the mode; null while none is known. `Outside playlists` where there is none. */
            name: string | null;
            /** @description Matches of all. */
            outOf: number;
            /**
             * @description Whether the row is about all matches or about those of a month.
             * @enum {string}
             */
            scope: "all" | "month";
            /** @description Time played in it, of the matches. */
            seconds: number;
            /** @description Share of the matches. */
            share: number | null;
            /** @description Lower end of the 90 % interval of `share`. */
            shareLower: number | null;
            /** @description Upper end of the 90 % interval of `share`. */
            shareUpper: number | null;
            /** @description Share of its losses after which the next match of the session was of it too. */
            stayAfterLoss: number | null;
            /** @description The same after wins. */
            stayAfterWin: number | null;
            /** @description Share staying after a loss less that after a win. */
            stayDifference: number | null;
            /** @description Lower end of the 90 % interval of `stayDifference`. */
            stayDifferenceLower: number | null;
            /** @description Wins and losses with a next match in the session. */
            stayDifferenceN: number;
            /** @description Upper end of the 90 % interval of `stayDifference`. */
            stayDifferenceUpper: number | null;
            /**
             * @description `signal`: a loss makes the player stay or leave by more than chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            stayDifferenceVerdict: "signal" | "unclear" | "insufficient";
            /** @description Its share of the time. */
            timeShare: number | null;
            /** @description Lower end of the 90 % interval of `timeShare`. */
            timeShareLower: number | null;
            /** @description Upper end of the 90 % interval of `timeShare`. */
            timeShareUpper: number | null;
            /** @description Change of its share of the matches per month; over the newest months, null in rows of a month. */
            trend: number | null;
            /** @description Lower end of the 90 % interval of `trend`. */
            trendLower: number | null;
            /** @description Sessions the change rests on. */
            trendN: number;
            /** @description Upper end of the 90 % interval of `trend`. */
            trendUpper: number | null;
            /**
             * @description `signal`: the share changes by more than chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            trendVerdict: "signal" | "unclear" | "insufficient";
        };
        /** @description Why a request was not answered (application/problem+json). */
        Problem: {
            /** @description Stable code of the error, SCREAMING_SNAKE. */
            code: string;
            /** @description What went wrong with this request. */
            detail: string;
            /** @description Each bad field. */
            errors?: {
                /** @description What is wrong there. */
                message: string;
                /** @description Where in the request, e.g. `body/gamertag`. */
                path: string;
            }[];
            /** @description Path of the request. */
            instance: string;
            /** @description Id of the request, also in `x-request-id`; name it when you ask us. */
            requestId: string;
            /** @description HTTP status. */
            status: number;
            /** @description The code in words. */
            title: string;
            /**
             * Format: uri-reference
             * @description Address of the page that explains the code.
             */
            type: string;
        };
        /** @description Where the numbers come from, for who wants to check them. */
        Provenance: {
            /** @description Why matches were left out, and how many: `incomplete` are those the player did not see to their end. */
            exclusions: {
                [key: string]: number;
            };
            /** @description Which insight. */
            insight: string;
            /** @description Matches that count. */
            matches: number;
            /** @description The values of its placeholders, from $1. */
            parameters: string[];
            /** @description Revision of the player’s data it is made of. */
            revision: number;
            /** @description The statement that read the matches. */
            sql: string;
            /** @description Version of its definition: another one may give other numbers for the same matches. */
            version: number;
        };
        /** @description What a ranked match did to the player’s CSR. */
        RankedMatch: {
            csrAfter: components["schemas"]["Csr"];
            csrBefore: components["schemas"]["Csr"] | null;
            /** @description CSR after − CSR before; null during placement and on its last match. */
            csrChange: number | null;
            /**
             * Format: date-time
             * @description When the match ended, and the rank was what it is after it. UTC, ISO 8601 with milliseconds.
             */
            endedAt: string;
            /**
             * @description Match id, a GUID; lower case in answers, any case in requests.
             * @example 6b77bfe2-6800-48f0-81d2-a2a5b5422084
             */
            matchId: string;
            /** @description The playlist; null outside matchmaking. */
            playlist: {
                /**
                 * Format: uuid
                 * @description Upstream id of the asset.
                 */
                assetId: string;
                /** @description Public name of that version; null until it is fetched. */
                name: string | null;
            } | null;
        };
        /** @description A row of `rivals`. */
        RivalsRow: {
            /** @description Win rate less the expected one. */
            difference: number | null;
            /** @description Lower end of the 90 % interval of `difference`. */
            differenceLower: number | null;
            /** @description Upper end of the 90 % interval of `difference`. */
            differenceUpper: number | null;
            /** @description Share of such matches (mode, kind of play, ranked or not) the player wins anyway. */
            expectedWinRate: number;
            /** @description Gamertag of the opponent, where it is known. */
            gamertag: string | null;
            /**
             * Format: date-time
             * @description When the latest match against them began. UTC, ISO 8601 with milliseconds.
             */
            lastMetAt: string;
            /** @description Matches against them. */
            n: number;
            /**
             * @description `signal`: the player wins more, or less, against them than in such matches anyway. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
            /** @description Share of matches won against them, drawn toward what was to be expected. */
            winRate: number | null;
            /** @description Lower end of the 90 % interval of `winRate`. */
            winRateLower: number | null;
            /** @description Upper end of the 90 % interval of `winRate`. */
            winRateUpper: number | null;
            /** @description Matches won against them. */
            wins: number;
            /**
             * @description Xbox user id, 16 digits as text: the key of a player.
             * @example 2533274800000001
             */
            xuid: string;
        };
        /** @description A season of the CSR calendar. */
        Season: {
            /** @description Whether it is now. */
            current: boolean;
            /** @description Ends; null: not known yet. UTC, ISO 8601 with milliseconds. */
            endsAt: string | null;
            /** @description Upstream’s path, as matches have it. */
            id: string;
            /** @description Its last part, as filters take it. */
            name: string;
            /** @description Begins. UTC, ISO 8601 with milliseconds. */
            startsAt: string | null;
        };
        /** @description Matches played one after the other, without a long break. */
        Session: {
            /** @description Shots hit / shots fired, over all of the matches. */
            accuracy: number | null;
            /** @description Assists. */
            assists: number | null;
            /** @description CSR won or lost in ranked matches, summed; null where none was ranked beyond placement. */
            csrChange: number | null;
            /** @description Deaths. */
            deaths: number | null;
            /** @description From `startedAt` to `endedAt`. */
            durationSeconds: number;
            /**
             * Format: date-time
             * @description End of the session’s last match, whatever the filters. UTC, ISO 8601 with milliseconds.
             */
            endedAt: string;
            /** @description Kills + assists / 3 − deaths, mean over the matches. */
            kda: number | null;
            /** @description Kills. */
            kills: number | null;
            /** @description Lost. */
            losses: number;
            /** @description Matches in it the filters let through; all that follows is over these. */
            matches: number;
            /**
             * Format: date-time
             * @description Start of the session’s first match, whatever the filters. UTC, ISO 8601 with milliseconds.
             */
            startedAt: string;
            /** @description Tied. */
            ties: number;
            /** @description Time in matches; null where none has any. */
            timePlayedSeconds: number | null;
            /** @description Won. */
            wins: number;
        };
        /** @description A row of `session-fatigue`. */
        SessionFatigueRow: {
            /** @description The metric less that of the first three of a session; in the row `afterLoss` the chance to win after a loss less that after a win. */
            effect: number | null;
            /** @description Lower end of the 90 % interval of `effect`. */
            effectLower: number | null;
            /** @description Upper end of the 90 % interval of `effect`. */
            effectUpper: number | null;
            /**
             * @description A place in the session, all places after the third, or the match after a loss against that after a win.
             * @enum {string}
             */
            kind: "position" | "afterThird" | "afterLoss";
            /** @description The same in words: `1`, `10+`, `after a loss`. */
            label: string;
            /**
             * @description Metric of `value`.
             * @enum {string}
             */
            metric: "winRate" | "kda" | "accuracy" | "killsPer10" | "deathsPer10" | "damageEfficiency" | "damageDealtPer10" | "damagePerLife" | "headshotRate" | "personalScorePer10";
            /** @description Matches it is told by. */
            n: number;
            /** @description Place in the session; from 1, the last stands for all from there on. */
            position: number | null;
            /** @description Unit of `value`. */
            unit: string;
            /** @description The metric at that place, sessions and modes as usual. */
            value: number | null;
            /** @description Lower end of the 90 % interval of `value`. */
            valueLower: number | null;
            /** @description Upper end of the 90 % interval of `value`. */
            valueUpper: number | null;
            /**
             * @description `signal`: the metric changes by more than chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
        };
        /** @description Upstream’s skill figures, in single precision; null where it has none for this player. */
        Skill: {
            csrAfter: components["schemas"]["Csr"] | null;
            csrBefore: components["schemas"]["Csr"] | null;
            /** @description Deaths against upstream’s expectation. */
            deaths: {
                /** @description Deaths upstream’s model expected. */
                expected: number | null;
                /** @description Standard deviation of that expectation. */
                stdDev: number | null;
            };
            /** @description Kills against upstream’s expectation. */
            kills: {
                /** @description Kills upstream’s model expected. */
                expected: number | null;
                /** @description Standard deviation of that expectation. */
                stdDev: number | null;
            };
            /** @description Matchmaking rating of the player’s team; upstream exposes none of players. */
            teamMmr: number | null;
            /** @description What a player of each tier would have been expected to do in this place. */
            tierExpected: {
                /** @description A player of bronze. */
                bronze: {
                    /** @description Deaths expected. */
                    deaths: number | null;
                    /** @description Kills expected. */
                    kills: number | null;
                };
                /** @description A player of diamond. */
                diamond: {
                    /** @description Deaths expected. */
                    deaths: number | null;
                    /** @description Kills expected. */
                    kills: number | null;
                };
                /** @description A player of gold. */
                gold: {
                    /** @description Deaths expected. */
                    deaths: number | null;
                    /** @description Kills expected. */
                    kills: number | null;
                };
                /** @description A player of onyx. */
                onyx: {
                    /** @description Deaths expected. */
                    deaths: number | null;
                    /** @description Kills expected. */
                    kills: number | null;
                };
                /** @description A player of platinum. */
                platinum: {
                    /** @description Deaths expected. */
                    deaths: number | null;
                    /** @description Kills expected. */
                    kills: number | null;
                };
                /** @description A player of silver. */
                silver: {
                    /** @description Deaths expected. */
                    deaths: number | null;
                    /** @description Kills expected. */
                    kills: number | null;
                };
            } | null;
        };
        /** @description What is computed over the matches of one player that have something in common. */
        StatGroup: {
            /** @description What the matches have in common: a member for each dimension asked for. */
            by: {
                /** @description Day in `tz`: `2026-11-01`. */
                day?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Hour of the day in `tz`: 0 to 23. */
                hour?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Where it was played: our word, and in words. */
                lifecycle?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Map: asset id, newest known name. */
                map?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Mode: the engine’s category in our word, and in words. */
                mode?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Month in `tz`: `2026-11`. */
                month?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Person on another team: xuid, present gamertag. A match counts once for each. */
                opponent?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Outcome: our word, and in words. */
                outcome?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Size of the party, as the filter `partySize` tells it. */
                partySize?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Playlist: asset id, newest known name; key null outside matchmaking. */
                playlist?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Season: upstream’s path, its last part; key null outside matchmaking. */
                season?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Session, by the start of its first match; more than 60 minutes without a match end one. */
                session?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Team at the end: upstream’s number, its name; key null in free-for-all, which has no teams. */
                team?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Person on the player’s team: xuid, present gamertag. A match counts once for each. */
                teammate?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description CSR tier before the match; key null where the player had none. */
                tier?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Game variant: asset id, newest known name. */
                variant?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Week in `tz`, from Monday, as ISO 8601 numbers them: `2026-W45`. */
                week?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
                /** @description Day of the week in `tz`: 1 (Monday) to 7 (Sunday). */
                weekday?: {
                    /** @description What the matches have in common; null: they have none. */
                    key: string | null;
                    /** @description What the key is called; null: not known. */
                    label: string | null;
                };
            };
            /** @description Start of the first match counted. UTC, ISO 8601 with milliseconds. */
            firstMatchAt: string | null;
            /** @description Start of the last match counted. UTC, ISO 8601 with milliseconds. */
            lastMatchAt: string | null;
            /** @description Lost. */
            losses: number;
            /** @description Matches counted. */
            matches: number;
            /** @description Every metric, with its interval. */
            metrics: {
                /** @description Shots hit / shots fired. */
                accuracy: components["schemas"]["Estimate"];
                /** @description Assists per match. */
                assists: components["schemas"]["Estimate"];
                /** @description Assists in 10 minutes of time played. */
                assistsPer10: components["schemas"]["Estimate"];
                /** @description Average life, the mean of the matches’ averages. */
                averageLifeSeconds: components["schemas"]["Estimate"];
                /** @description Damage dealt per match. */
                damageDealt: components["schemas"]["Estimate"];
                /** @description Damage dealt in 10 minutes of time played. */
                damageDealtPer10: components["schemas"]["Estimate"];
                /** @description Damage dealt / damage taken. */
                damageEfficiency: components["schemas"]["Estimate"];
                /** @description Damage dealt / (deaths + 1). */
                damagePerLife: components["schemas"]["Estimate"];
                /** @description Damage taken per match. */
                damageTaken: components["schemas"]["Estimate"];
                /** @description Deaths per match. */
                deaths: components["schemas"]["Estimate"];
                /** @description Deaths in 10 minutes of time played. */
                deathsPer10: components["schemas"]["Estimate"];
                /** @description Kills with grenades per match. */
                grenadeKills: components["schemas"]["Estimate"];
                /** @description Kills by headshot per match. */
                headshotKills: components["schemas"]["Estimate"];
                /** @description Headshot kills / kills. */
                headshotRate: components["schemas"]["Estimate"];
                /** @description Kills + assists / 3 − deaths, per match; may be negative. */
                kda: components["schemas"]["Estimate"];
                /** @description Kills per match. */
                kills: components["schemas"]["Estimate"];
                /** @description Kills in 10 minutes of time played. */
                killsPer10: components["schemas"]["Estimate"];
                /** @description Longest run of kills without dying, per match. */
                maxKillingSpree: components["schemas"]["Estimate"];
                /** @description Kills by melee per match. */
                meleeKills: components["schemas"]["Estimate"];
                /** @description Objectives completed per match. */
                objectivesCompleted: components["schemas"]["Estimate"];
                /** @description Points of personal score per match. */
                personalScore: components["schemas"]["Estimate"];
                /** @description Points of personal score in 10 minutes of time played. */
                personalScorePer10: components["schemas"]["Estimate"];
                /** @description Kills with power weapons per match. */
                powerWeaponKills: components["schemas"]["Estimate"];
                /** @description Score in the mode per match: what it counts is the mode’s own. */
                score: components["schemas"]["Estimate"];
                /** @description Time played per match. */
                timePlayedSeconds: components["schemas"]["Estimate"];
                /** @description Share of wins among wins, losses and ties. */
                winRate: components["schemas"]["Estimate"];
            };
            /** @description Tied. */
            ties: number;
            /** @description Time played. */
            timePlayedSeconds: number;
            /** @description Sums over the matches. */
            totals: {
                /** @description Assists. Null when no match had the field. */
                assists: number | null;
                /** @description Kills of team mates. Null when no match had the field. */
                betrayals: number | null;
                /** @description Damage dealt. Null when no match had the field. */
                damageDealt: number | null;
                /** @description Damage taken. Null when no match had the field. */
                damageTaken: number | null;
                /** @description Deaths. Null when no match had the field. */
                deaths: number | null;
                /** @description Kills with grenades. Null when no match had the field. */
                grenadeKills: number | null;
                /** @description Kills by headshot. Null when no match had the field. */
                headshotKills: number | null;
                /** @description Kills. Null when no match had the field. */
                kills: number | null;
                /** @description Kills by melee. Null when no match had the field. */
                meleeKills: number | null;
                /** @description Objectives completed. Null when no match had the field. */
                objectivesCompleted: number | null;
                /** @description Points of personal score. Null when no match had the field. */
                personalScore: number | null;
                /** @description Kills with power weapons. Null when no match had the field. */
                powerWeaponKills: number | null;
                /** @description Score in the mode: what it counts is the mode’s own. Null when no match had the field. */
                score: number | null;
                /** @description Shots fired. Null when no match had the field. */
                shotsFired: number | null;
                /** @description Shots that hit. Null when no match had the field. */
                shotsHit: number | null;
                /** @description Suicides. Null when no match had the field. */
                suicides: number | null;
            };
            /** @description Won. */
            wins: number;
        };
        /** @description What is computed over some matches of one player. */
        StatLine: {
            /** @description Start of the first match counted. UTC, ISO 8601 with milliseconds. */
            firstMatchAt: string | null;
            /** @description Start of the last match counted. UTC, ISO 8601 with milliseconds. */
            lastMatchAt: string | null;
            /** @description Lost. */
            losses: number;
            /** @description Matches counted. */
            matches: number;
            /** @description Every metric, with its interval. */
            metrics: {
                /** @description Shots hit / shots fired. */
                accuracy: components["schemas"]["Estimate"];
                /** @description Assists per match. */
                assists: components["schemas"]["Estimate"];
                /** @description Assists in 10 minutes of time played. */
                assistsPer10: components["schemas"]["Estimate"];
                /** @description Average life, the mean of the matches’ averages. */
                averageLifeSeconds: components["schemas"]["Estimate"];
                /** @description Damage dealt per match. */
                damageDealt: components["schemas"]["Estimate"];
                /** @description Damage dealt in 10 minutes of time played. */
                damageDealtPer10: components["schemas"]["Estimate"];
                /** @description Damage dealt / damage taken. */
                damageEfficiency: components["schemas"]["Estimate"];
                /** @description Damage dealt / (deaths + 1). */
                damagePerLife: components["schemas"]["Estimate"];
                /** @description Damage taken per match. */
                damageTaken: components["schemas"]["Estimate"];
                /** @description Deaths per match. */
                deaths: components["schemas"]["Estimate"];
                /** @description Deaths in 10 minutes of time played. */
                deathsPer10: components["schemas"]["Estimate"];
                /** @description Kills with grenades per match. */
                grenadeKills: components["schemas"]["Estimate"];
                /** @description Kills by headshot per match. */
                headshotKills: components["schemas"]["Estimate"];
                /** @description Headshot kills / kills. */
                headshotRate: components["schemas"]["Estimate"];
                /** @description Kills + assists / 3 − deaths, per match; may be negative. */
                kda: components["schemas"]["Estimate"];
                /** @description Kills per match. */
                kills: components["schemas"]["Estimate"];
                /** @description Kills in 10 minutes of time played. */
                killsPer10: components["schemas"]["Estimate"];
                /** @description Longest run of kills without dying, per match. */
                maxKillingSpree: components["schemas"]["Estimate"];
                /** @description Kills by melee per match. */
                meleeKills: components["schemas"]["Estimate"];
                /** @description Objectives completed per match. */
                objectivesCompleted: components["schemas"]["Estimate"];
                /** @description Points of personal score per match. */
                personalScore: components["schemas"]["Estimate"];
                /** @description Points of personal score in 10 minutes of time played. */
                personalScorePer10: components["schemas"]["Estimate"];
                /** @description Kills with power weapons per match. */
                powerWeaponKills: components["schemas"]["Estimate"];
                /** @description Score in the mode per match: what it counts is the mode’s own. */
                score: components["schemas"]["Estimate"];
                /** @description Time played per match. */
                timePlayedSeconds: components["schemas"]["Estimate"];
                /** @description Share of wins among wins, losses and ties. */
                winRate: components["schemas"]["Estimate"];
            };
            /** @description Tied. */
            ties: number;
            /** @description Time played. */
            timePlayedSeconds: number;
            /** @description Sums over the matches. */
            totals: {
                /** @description Assists. Null when no match had the field. */
                assists: number | null;
                /** @description Kills of team mates. Null when no match had the field. */
                betrayals: number | null;
                /** @description Damage dealt. Null when no match had the field. */
                damageDealt: number | null;
                /** @description Damage taken. Null when no match had the field. */
                damageTaken: number | null;
                /** @description Deaths. Null when no match had the field. */
                deaths: number | null;
                /** @description Kills with grenades. Null when no match had the field. */
                grenadeKills: number | null;
                /** @description Kills by headshot. Null when no match had the field. */
                headshotKills: number | null;
                /** @description Kills. Null when no match had the field. */
                kills: number | null;
                /** @description Kills by melee. Null when no match had the field. */
                meleeKills: number | null;
                /** @description Objectives completed. Null when no match had the field. */
                objectivesCompleted: number | null;
                /** @description Points of personal score. Null when no match had the field. */
                personalScore: number | null;
                /** @description Kills with power weapons. Null when no match had the field. */
                powerWeaponKills: number | null;
                /** @description Score in the mode: what it counts is the mode’s own. Null when no match had the field. */
                score: number | null;
                /** @description Shots fired. Null when no match had the field. */
                shotsFired: number | null;
                /** @description Shots that hit. Null when no match had the field. */
                shotsHit: number | null;
                /** @description Suicides. Null when no match had the field. */
                suicides: number | null;
            };
            /** @description Won. */
            wins: number;
        };
        /** @description How this service is doing. */
        Status: {
            /**
             * Format: date-time
             * @description When this answer was made. UTC, ISO 8601 with milliseconds.
             */
            asOf: string;
            /** @description Work to do. */
            backlog: {
                /** @description Those by the code of their last failure. */
                byError: {
                    [key: string]: number;
                };
                /** @description Of those, matches that failed at least once. */
                failing: number;
                /** @description Matches known and not stored yet. */
                matches: number;
            };
            /** @description How this server is put together. */
            profile: {
                /**
                 * @description Where the data is.
                 * @enum {string}
                 */
                database: "embedded" | "services";
                /**
                 * @description Where the jobs are.
                 * @enum {string}
                 */
                jobs: "postgres" | "redis";
                /**
                 * @description Who is asked for matches.
                 * @enum {string}
                 */
                upstream: "sandbox" | "waypoint";
            };
            /** @description Jobs per queue; null when the queues did not answer. */
            queues: {
                [key: string]: {
                    [key: string]: number;
                };
            } | null;
            /** @description Registrations by state. */
            registrations: {
                [key: string]: number;
            };
            /**
             * Format: date-time
             * @description Start of this process. UTC, ISO 8601 with milliseconds.
             */
            startedAt: string;
            /** @description What is stored; estimated above a hundred thousand. */
            stored: {
                /** @description Matches stored. */
                matches: number;
                /** @description People seen in them. */
                players: number;
            };
            /** @description Tracked players. */
            tracked: {
                /** @description Players by state. */
                byState: {
                    [key: string]: number;
                };
                /** @description The least fresh player was looked at then. UTC, ISO 8601 with milliseconds. */
                oldestSuccessAt: string | null;
                /** @description Players whose look is more than a minute late. */
                overdue: number;
                /** @description Tracked players. */
                players: number;
            };
            /** @description Version of this software. */
            version: string;
        };
        /** @description A row of `streaks-and-records`. */
        StreaksAndRecordsRow: {
            /** @description What `observed` would be by chance alone: its mean, with the limits nine of ten stay within. */
            chance: number | null;
            /** @description Lower end of the 90 % interval of `chance`. */
            chanceLower: number | null;
            /** @description Upper end of the 90 % interval of `chance`. */
            chanceUpper: number | null;
            /** @description Matches in the run that lasts; null when there is none, and of records. */
            current: number | null;
            /** @description End of the run’s last match; null of records. UTC, ISO 8601 with milliseconds. */
            endedAt: string | null;
            /**
             * @description `streak`: a run of matches. `record`: the best single match.
             * @enum {string}
             */
            kind: "streak" | "record";
            /** @description Match id, a GUID; lower case in answers, any case in requests. */
            matchId: string | null;
            /** @description Matches that count. */
            n: number;
            /**
             * @description Of a streak what it is of; of a record the metric.
             * @enum {string}
             */
            name: "wins" | "losses" | "kills" | "kda" | "assists" | "damageDealt" | "accuracy" | "headshotKills" | "personalScore" | "maxKillingSpree";
            /** @description Length of the run, or times the record was broken. */
            observed: number;
            /** @description Start of the run’s first match, or of the match. UTC, ISO 8601 with milliseconds. */
            startedAt: string | null;
            /** @description The same in words. */
            title: string;
            /** @description Unit of `value`. */
            unit: string;
            /** @description Matches in the longest run; of a record the best value. */
            value: number | null;
            /**
             * @description `signal`: there is more, or less, than chance gives nine of ten players. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
        };
        /** @description How the fetching of a player’s matches stands. */
        Sync: {
            /** @description How much of the history is stored. */
            coverage: {
                /** @description Of those, matches that failed at least once and are tried again. */
                failing: number;
                /** @description The end of the history was seen once. */
                historyComplete: boolean;
                /** @description Matches listed and not stored yet. */
                pending: number;
                /** @description Stored share of what is known. */
                progress: number | null;
                /** @description Matches stored. */
                stored: number;
                /** @description Upstream’s own count. */
                upstreamTotal: number | null;
            } | null;
            freshness: components["schemas"]["Freshness"] | null;
            /** @description Present gamertag; null until it is fetched. */
            gamertag: string | null;
            /** @description Last look begun. UTC, ISO 8601 with milliseconds. */
            lastAttemptAt: string | null;
            /** @description The last failure; null when the last look worked. */
            lastError: {
                /**
                 * Format: date-time
                 * @description When. UTC, ISO 8601 with milliseconds.
                 */
                at: string;
                /** @description Stable code of the failure. */
                code: string;
                /** @description Failures in a row. */
                failures: number;
            } | null;
            /** @description Last look that worked. UTC, ISO 8601 with milliseconds. */
            lastSuccessAt: string | null;
            /** @description Next look. UTC, ISO 8601 with milliseconds. */
            nextSyncAt: string | null;
            /** @description `resolving`: upstream is being asked who has this gamertag; else as in `freshness.state`. */
            state: "resolving" | ("new" | "syncing" | "current" | "delayed" | "private" | "stopped");
            /** @description Xbox user id, 16 digits as text: the key of a player. */
            xuid: string | null;
        };
        /** @description A team’s totals as upstream gives them. */
        Team: {
            /** @description Matchmaking rating of the team. */
            mmr: number | null;
            /** @description Blocks of the mode, e.g. `captureTheFlag`, `oddball`, `zones`, `elimination`, `pvp`, `pve`; fields as upstream names them in camelCase, durations in seconds ending in `Seconds`. A block upstream sent as null is null. */
            modeStats: {
                [key: string]: unknown;
            };
            /**
             * @description How it ended: `dnf` left before the end, `dns` never started; a leaver’s team may still have won.
             * @enum {string}
             */
            outcome: "unknown" | "tie" | "win" | "loss" | "dnf" | "dns";
            /** @description Place; ties share one. */
            rank: number | null;
            /** @description Stats of the whole match. Fields upstream adds later appear by the same naming rule. */
            stats: {
                /** @description Shots hit / shots fired, exact; null when none was fired. */
                accuracy: number | null;
                /** @description Assists. */
                assists: number | null;
                /** @description Average life. */
                averageLifeDurationSeconds: number | null;
                /** @description Kills of team mates. */
                betrayals: number | null;
                /** @description Assists by marking an opponent. */
                calloutAssists: number | null;
                /** @description Damage dealt, in points of damage. */
                damageDealt: number | null;
                /** @description Damage taken, in points of damage. */
                damageTaken: number | null;
                /** @description Deaths. */
                deaths: number | null;
                /** @description Upstream’s older damage figure, dealt. */
                deprecatedDamageDealt: number | null;
                /** @description Upstream’s older damage figure, taken. */
                deprecatedDamageTaken: number | null;
                /** @description Assists by driving a gunner. */
                driverAssists: number | null;
                /** @description Assists by disabling a vehicle. */
                empAssists: number | null;
                /** @description Kills with grenades. */
                grenadeKills: number | null;
                /** @description Kills by headshot. */
                headshotKills: number | null;
                /** @description Vehicles hijacked. */
                hijacks: number | null;
                /** @description Kills + assists / 3 − deaths, exact (upstream cuts it to two decimals); may be negative. */
                kda: number | null;
                /** @description Kills. */
                kills: number | null;
                /** @description Longest run of kills without dying. */
                maxKillingSpree: number | null;
                /** @description Kills by melee. */
                meleeKills: number | null;
                /** @description Objectives completed; absent from matches of some years. */
                objectivesCompleted: number | null;
                /** @description Points of personal score. */
                personalScore: number | null;
                /** @description Kills with power weapons. */
                powerWeaponKills: number | null;
                /** @description Rounds lost. */
                roundsLost: number | null;
                /** @description Rounds tied. */
                roundsTied: number | null;
                /** @description Rounds won. */
                roundsWon: number | null;
                /** @description Score in the mode: what it counts is the mode’s own. */
                score: number | null;
                /** @description Shots fired. */
                shotsFired: number | null;
                /** @description Shots that hit. */
                shotsHit: number | null;
                /** @description Lives begun. */
                spawns: number | null;
                /** @description Suicides. */
                suicides: number | null;
                /** @description Vehicles destroyed. */
                vehicleDestroys: number | null;
            } & {
                [key: string]: unknown;
            };
            /** @description Team number, 0 Eagle, 1 Cobra, … */
            teamId: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Somebody who was on the player’s team. */
        Teammate: {
            /**
             * Format: date-time
             * @description Start of the first match on the same team. UTC, ISO 8601 with milliseconds.
             */
            firstPlayedAt: string;
            /** @description Present gamertag; null until it is fetched. */
            gamertag: string | null;
            /** @description Kills + assists / 3 − deaths, per match; may be negative. */
            kda: components["schemas"]["Estimate"];
            /**
             * Format: date-time
             * @description Start of the last match on the same team. UTC, ISO 8601 with milliseconds.
             */
            lastPlayedAt: string;
            /** @description Of those, lost. */
            losses: number;
            /** @description Matches on the same team. */
            matches: number;
            /** @description Of those, tied. */
            ties: number;
            /** @description Share of wins among wins, losses and ties. */
            winRate: components["schemas"]["Estimate"];
            /** @description Of those, matches the player of this path won. */
            wins: number;
            /**
             * @description Xbox user id, 16 digits as text: the key of a player.
             * @example 2533274800000001
             */
            xuid: string;
        };
        /** @description A row of `teammate-impact`. */
        TeammateImpactRow: {
            /** @description Gamertag of the team mate, where it is known. */
            gamertag: string | null;
            /** @description What the team mate adds to the chance of winning; against a stranger of the same rating in their place. */
            impact: number | null;
            /** @description Lower end of the 90 % interval of `impact`. */
            impactLower: number | null;
            /** @description Upper end of the 90 % interval of `impact`. */
            impactUpper: number | null;
            /** @description Whether the two mostly play several matches in a row on one team. */
            isRegular: boolean;
            /** @description Matches without the team mate. */
            matchesWithout: number;
            /** @description Matches with the team mate. */
            n: number;
            /**
             * @description `signal`: the impact is more, or less, than nothing. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
            /** @description Share won of the matches with the team mate. */
            winRateWith: number | null;
            /** @description Lower end of the 90 % interval of `winRateWith`. */
            winRateWithLower: number | null;
            /** @description Share won of the matches without the team mate. */
            winRateWithout: number | null;
            /** @description Lower end of the 90 % interval of `winRateWithout`. */
            winRateWithoutLower: number | null;
            /** @description Upper end of the 90 % interval of `winRateWithout`. */
            winRateWithoutUpper: number | null;
            /** @description Upper end of the 90 % interval of `winRateWith`. */
            winRateWithUpper: number | null;
            /**
             * @description Xbox user id, 16 digits as text: the key of a player.
             * @example 2533274800000001
             */
            xuid: string;
        };
        /** @description A row of `tier-equivalent`. */
        TierEquivalentRow: {
            /** @description Matches at the highest level or above it. */
            atOrAbove: number;
            /** @description Matches at the lowest level or below it. */
            atOrBelow: number;
            /**
             * @description Whether the level is known, or beyond what the tiers reach.
             * @enum {string}
             */
            bound: "within" | "atOrBelow" | "atOrAbove";
            /** @description Level less the expected one. */
            difference: number | null;
            /** @description Lower end of the 90 % interval of `difference`. */
            differenceLower: number | null;
            /** @description Upper end of the 90 % interval of `difference`. */
            differenceUpper: number | null;
            /** @description Level the game’s own expectation lies at. */
            expectedLevel: number | null;
            /** @description Level at which as much was to be expected of all matches together. */
            level: number | null;
            /** @description Lower end of the 90 % interval of `level`. */
            levelLower: number | null;
            /** @description Upper end of the 90 % interval of `level`. */
            levelUpper: number | null;
            /** @description Median of the levels of single matches. */
            matchLevel: number | null;
            /** @description Lower end of the 90 % interval of `matchLevel`. */
            matchLevelLower: number | null;
            /** @description Upper end of the 90 % interval of `matchLevel`. */
            matchLevelUpper: number | null;
            /**
             * @description Of what.
             * @enum {string}
             */
            measure: "kills" | "deaths";
            /** @description Matches with expectations of every tier. */
            n: number;
            /** @description Tier of the level. */
            tier: ("bronze" | "silver" | "gold" | "platinum" | "diamond" | "onyx") | null;
            /** @description Tier of the lower end. */
            tierLower: ("bronze" | "silver" | "gold" | "platinum" | "diamond" | "onyx") | null;
            /** @description Tier of the upper end. */
            tierUpper: ("bronze" | "silver" | "gold" | "platinum" | "diamond" | "onyx") | null;
            /**
             * @description `signal`: the level is above, or below, the one the game expected. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
        };
        /** @description A row of `time-of-day`. */
        TimeOfDayRow: {
            /** @description Accuracy at that time, worked out the same way. */
            accuracy: number | null;
            /** @description Its difference from the player’s accuracy. */
            accuracyEffect: number | null;
            /** @description Lower end of the 90 % interval of `accuracy`. */
            accuracyLower: number | null;
            /** @description Matches that count for the accuracy. */
            accuracyN: number;
            /** @description Upper end of the 90 % interval of `accuracy`. */
            accuracyUpper: number | null;
            /** @description Hour the match began in, 0 to 23, or weekday, 1 (Monday) to 7. */
            bucket: number;
            /** @description The metric as counted, nothing held equal. */
            counted: number | null;
            /** @description The metric less the player’s average. */
            effect: number | null;
            /** @description Lower end of the 90 % interval of `effect`. */
            effectLower: number | null;
            /** @description Upper end of the 90 % interval of `effect`. */
            effectUpper: number | null;
            /** @description Time in `tz`: `20:00`, `Monday`. */
            label: string;
            /**
             * @description Metric of `value`.
             * @enum {string}
             */
            metric: "winRate" | "kda" | "accuracy" | "killsPer10" | "deathsPer10" | "damageEfficiency" | "damageDealtPer10" | "damagePerLife" | "headshotRate" | "personalScorePer10";
            /** @description Matches that count for the metric. */
            n: number;
            /** @description Time zone of the times. */
            tz: string;
            /** @description Unit of `value`. */
            unit: string;
            /** @description The metric at that time, with the usual mix of modes. */
            value: number | null;
            /** @description Lower end of the 90 % interval of `value`. */
            valueLower: number | null;
            /** @description Upper end of the 90 % interval of `value`. */
            valueUpper: number | null;
            /**
             * @description `signal`: the metric differs from the player’s average by more than chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            verdict: "signal" | "unclear" | "insufficient";
        };
        /** @description A row of `trend`. */
        TrendRow: {
            /** @description Level from a change on, up to the next. */
            after: number | null;
            /** @description How many times as likely the weeks are with the change as without it. */
            bayesFactor: number | null;
            /** @description Level up to a change, from the change before it. */
            before: number | null;
            /** @description The metric by the trend in the middle of the week. */
            fitted: number | null;
            /** @description Level changed with this week. */
            isChange: boolean;
            /**
             * @description The metric.
             * @enum {string}
             */
            metric: "kda" | "winRate" | "killsPer10" | "deathsPer10" | "assistsPer10" | "accuracy" | "damageDealtPer10" | "damageEfficiency" | "damagePerLife" | "headshotRate" | "averageLifeSeconds" | "personalScorePer10";
            /** @description Matches of the week with the metric. */
            n: number;
            /** @description Change of the metric in 30 days; the same in every row. */
            slope: number | null;
            /** @description Lower end of the 90 % interval of `slope`. */
            slopeLower: number | null;
            /** @description Matches the slope rests on. */
            slopeN: number;
            /** @description Upper end of the 90 % interval of `slope`. */
            slopeUpper: number | null;
            /**
             * @description `signal`: the metric goes up, or down, beyond chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
             * @enum {string}
             */
            slopeVerdict: "signal" | "unclear" | "insufficient";
            /** @description Unit of the metric. */
            unit: string;
            /** @description The metric in the week, at the modes played overall. */
            value: number | null;
            /** @description Lower end of the 90 % interval of `value`. */
            valueLower: number | null;
            /** @description Upper end of the 90 % interval of `value`. */
            valueUpper: number | null;
            /**
             * Format: date
             * @description Monday the week begins with, in `tz`.
             */
            week: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Version of the data this answer is made of. Sent back as If-None-Match it brings a 304 that costs nothing, for as long as there is nothing new.
         * @example W/"r12.m3-bS1Kp0tXb8cQ9v2a"
         */
        ETag: string;
        /**
         * @description What is left of it: `r` whole units; in `t` seconds all of them are back.
         * @example "default";r=50;t=10
         */
        RateLimit: string;
        /**
         * @description The caller’s budget (draft-ietf-httpapi-ratelimit-headers): `q` units come back evenly over `w` seconds. Absent when the caller has no limit.
         * @example "default";q=60;w=60
         */
        RateLimitPolicy: string;
        /** @description Seconds until there is enough of the budget for this call. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Always `ok`.
                         * @enum {string}
                         */
                        status: "ok";
                    };
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Always `ok`.
                         * @enum {string}
                         */
                        status: "ok";
                    };
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBenchmarks: {
        parameters: {
            query?: {
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Where they were played; `matchmade` unless told. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 200 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Matches that must count for the metric, so that few lucky ones rank nobody; 10 unless told. */
                minMatches?: number;
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Matches that began in the last so many days, in the present CSR season, or ever; `30d` unless told. It ends when the present five minutes began, of `365d` and `all` the present hour. */
                window?: "7d" | "30d" | "90d" | "365d" | "season" | "all";
            };
            header?: never;
            path: {
                /** @description What is measured: a metric, pooled over a player’s matches. */
                metric: "winRate" | "kda" | "kills" | "deaths" | "assists" | "killsPer10" | "deathsPer10" | "assistsPer10" | "accuracy" | "damageDealt" | "damageTaken" | "damageDealtPer10" | "damageEfficiency" | "damagePerLife" | "headshotRate" | "headshotKills" | "meleeKills" | "grenadeKills" | "powerWeaponKills" | "score" | "personalScore" | "personalScorePer10" | "objectivesCompleted" | "maxKillingSpree" | "averageLifeSeconds" | "timePlayedSeconds";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "mode": "slayer",
                     *           "tier": "gold",
                     *           "players": 1,
                     *           "matches": 1,
                     *           "p10": 7.666666666666668,
                     *           "p25": 7.666666666666668,
                     *           "p50": 7.666666666666668,
                     *           "p75": 7.666666666666668,
                     *           "p90": 7.666666666666668,
                     *           "mean": 7.666666666666668
                     *         },
                     *         {
                     *           "mode": "slayer",
                     *           "tier": "unranked",
                     *           "players": 1,
                     *           "matches": 8,
                     *           "p10": 3.375000000000001,
                     *           "p25": 3.375000000000001,
                     *           "p50": 3.375000000000001,
                     *           "p75": 3.375000000000001,
                     *           "p90": 3.375000000000001,
                     *           "mean": 3.375000000000001
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImdldEJlbmNobWFya3MiLC02LCI3Il0"
                     *       },
                     *       "computedAt": "2026-11-20T12:00:00.000Z",
                     *       "from": null,
                     *       "to": "2026-11-20T12:00:00.000Z",
                     *       "statement": "Percentiles are of players tracked here, who are not the population of Halo Infinite: they or others chose to register them. Read each row with the number of players it is of."
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description When this answer was computed; it is kept for a while. UTC, ISO 8601 with milliseconds.
                         */
                        computedAt: string;
                        /** @description The rows. */
                        data: components["schemas"]["Benchmark"][];
                        /** @description The window begins; null: with the first match, or there is no window or season. UTC, ISO 8601 with milliseconds. */
                        from: string | null;
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                        /**
                         * @description Whom this is about, and whom it is not.
                         * @example Percentiles are of players tracked here, who are not the population of Halo Infinite: they or others chose to register them. Read each row with the number of players it is of.
                         */
                        statement: string;
                        /** @description The window ends before this; null: there is no window. UTC, ISO 8601 with milliseconds. */
                        to: string | null;
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example mode,tier,players,matches,p10,p25,p50,p75,p90,mean
                     *     slayer,gold,1,1,7.666666666666668,7.666666666666668,7.666666666666668,7.666666666666668,7.666666666666668,7.666666666666668
                     *     slayer,unranked,1,8,3.375000000000001,3.375000000000001,3.375000000000001,3.375000000000001,3.375000000000001,3.375000000000001
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInsights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "best-lineups",
                     *           "title": "Best line-ups",
                     *           "question": "Which team works best?",
                     *           "description": "Win rate of every line-up of regular company, steadied by what its people do in other line-ups, with the chance that it is the best one and how many more matches would tell.",
                     *           "method": "Regular company is who mostly plays several matches in a row on the player’s team. The line-up of a match is exactly those of them who were there, the player included; who else filled the team does not matter.\n\nA line-up of a few matches says little by itself. But its people were in other line-ups too: a model of the base rate in each mode, every person, every pair and every line-up as a whole foretells what this one should win. The foretold share is the prior, worth as many matches as it has proved worth; the line-up’s own matches are then added to it.\n\nThe chance to be the best is the share of simulated worlds, drawn from these distributions, in which the line-up has the greatest win rate of those listed. A line-up can be first of the list and still have a small chance.\n\nWin rates are those of the matches as they were: a line-up that met weaker opponents, or played another mix of modes, has them in its figure. Left out: free-for-all, matches without an opponent who is a person, matches neither won, lost nor tied.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 5,
                     *           "minMatches": 10,
                     *           "url": "/v1/players/{player}/insights/best-lineups",
                     *           "documentation": "/docs/insights/best-lineups",
                     *           "parameters": [
                     *             {
                     *               "name": "lineupSize",
                     *               "description": "Only line-ups of so many, the player included; any unless told."
                     *             },
                     *             {
                     *               "name": "minMatches",
                     *               "description": "Fewest matches of a line-up to be listed."
                     *             }
                     *           ],
                     *           "columns": [
                     *             {
                     *               "name": "gamertags",
                     *               "description": "Who was there beside the player, joined by ` + `; xuids where a gamertag is not known.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "xuids",
                     *               "description": "Their xuids, joined by a space, in the same order.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "size",
                     *               "description": "People of the line-up, the player included.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "winRate",
                     *               "description": "Share of matches the line-up wins, steadied by its people’s other matches.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateLower",
                     *               "description": "Lower end of the 90 % interval of `winRate`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateUpper",
                     *               "description": "Upper end of the 90 % interval of `winRate`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches of the line-up.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: it wins more, or less, than the player does in all other matches. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "wins",
                     *               "description": "Matches won.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "difference",
                     *               "description": "Win rate less the share of all other matches that were won.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "differenceLower",
                     *               "description": "Lower end of the 90 % interval of `difference`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "differenceUpper",
                     *               "description": "Upper end of the 90 % interval of `difference`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "chanceBest",
                     *               "description": "Chance that it is the best of the line-ups listed.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "matchesToTell",
                     *               "description": "Further matches, of it and as many of the other, until it could be told from the first (the first from the second) if their win rates are as they look; null when there is nothing to tell apart, or more than a million are needed.",
                     *               "type": "integer",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "win-rate",
                     *               "title": "Win rate by line-up"
                     *             },
                     *             {
                     *               "id": "chance-best",
                     *               "title": "Chance to be the best line-up"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "csr-trajectory",
                     *           "title": "CSR trajectory",
                     *           "question": "Where is my rank going?",
                     *           "description": "CSR per ranked playlist and day, from matches and snapshots, with a local trend and a forecast for the 30 days after the newest match.",
                     *           "method": "Each ranked match tells the CSR before and after it, and now and then the rank itself is looked up. Of every day the last figure counts. Days are those of `tz`. Ranks that were looked up are taken from the playlists and the time the matches are of; what else the matches are chosen by (maps, modes, company) says nothing of them, and they are there all the same.\n\nThe line is a local linear trend: the level moves from day to day, its slope changes slowly, and how fast both do is learnt from the series itself. A CSR is where the last match left it, so it stands for the level up to what one match moves it by. The band is where the true level lies with 90 % confidence.\n\nThe forecast goes on from the last day with the last slope, and its band widens as both may wander: nine of ten times the CSR is within it, if the player goes on as before. A reset of the ladder is not foreseen.\n\nA ladder that begins anew (placements after a season or a long break) starts a new stretch; trend and forecast are of the newest. There is none while placements are being played, for stretches of fewer than five days, or when the last rated match is more than 30 days older than the newest match.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 5,
                     *           "minMatches": 10,
                     *           "url": "/v1/players/{player}/insights/csr-trajectory",
                     *           "documentation": "/docs/insights/csr-trajectory",
                     *           "parameters": [],
                     *           "columns": [
                     *             {
                     *               "name": "playlistId",
                     *               "description": "Asset id of the playlist.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "playlist",
                     *               "description": "Name of the playlist; null while it is unknown.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "day",
                     *               "description": "Day in `tz`.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "isForecast",
                     *               "description": "Whether the day is after the newest match.",
                     *               "type": "boolean",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "isCurrent",
                     *               "description": "Whether the day is since the ladder last began anew.",
                     *               "type": "boolean",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "isInPlacement",
                     *               "description": "Whether the ladder has no CSR now, as placements are being played; the same in every row of a playlist.",
                     *               "type": "boolean",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "csr",
                     *               "description": "Last CSR of the day; null of a forecast.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "trend",
                     *               "description": "Level of the CSR by the trend, behind the last match’s luck. Null without one.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "trendLower",
                     *               "description": "Lower end of the 90 % interval of `trend`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "trendUpper",
                     *               "description": "Upper end of the 90 % interval of `trend`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Rated matches of the day.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "slope",
                     *               "description": "Change of the CSR in a week at the last day; the same in every row of a playlist.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR per week"
                     *             },
                     *             {
                     *               "name": "slopeLower",
                     *               "description": "Lower end of the 90 % interval of `slope`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR per week"
                     *             },
                     *             {
                     *               "name": "slopeUpper",
                     *               "description": "Upper end of the 90 % interval of `slope`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR per week"
                     *             },
                     *             {
                     *               "name": "slopeN",
                     *               "description": "Rated matches since the ladder last began anew.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "slopeVerdict",
                     *               "description": "`signal`: the CSR is going up, or down, beyond chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "forecast",
                     *               "title": "CSR and where it leads"
                     *             },
                     *             {
                     *               "id": "history",
                     *               "title": "CSR over time"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "improvement-levers",
                     *           "title": "Improvement levers",
                     *           "question": "What would make me win more?",
                     *           "description": "For each thing a player can work on: how the chance to win goes with a realistic improvement of it, all others held, and how players one tier up do. What the matches support becomes advice in words; where they support none, there is none.",
                     *           "method": "Some matches of a player see better aim than others, fewer deaths, more work on the objective. The model asks which of these go with winning, all of them at once, so that what only comes along with another gets no credit. Each match is compared with the player’s own of the same mode, playlist and time, so that getting better over the years, while opponents get better too, is not mistaken for an effect. The difference of the teams’ MMR is held, where it is known.\n\nAn improvement is half the usual swing from match to match (half a standard deviation): what a good evening is to an ordinary one. The effect is how many points the chance to win is higher in such matches, with a 90 % interval.\n\nA winning team kills more, dies less and scores more, whoever is on it. So the model looks only at what the result does not itself change: the share of shots that hit, shares of the player’s own kills, help with the kills of team mates as a share of these, and work on the objective that is not itself what the mode counts, such as flags returned or zones taken. Kills, damage and score are left out: they are nearly the outcome. So are deaths: all of a losing team die more, and in proportion to its deaths one player’s share says nothing of the result, because it only moves deaths from one to another. They are shown beside players of the next tier, without an effect.\n\nIt remains an association within one player’s matches, not an experiment: a day that goes well shows in the metric and in the result. Luck in a single match also makes a metric a poor witness of what was done, so effects are rather too small than too big. Effects of a kind (skill, style) are drawn toward nothing together, as far as the matches do not hold them apart from it, so that the best of many is not a fluke, and the sentence on top names only what would be rare even of the furthest of as many. What goes with losing is not advised.\n\nOnly matchmade matches of teams against people count, seen from beginning to end.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 5,
                     *           "minMatches": 60,
                     *           "url": "/v1/players/{player}/insights/improvement-levers",
                     *           "documentation": "/docs/insights/improvement-levers",
                     *           "parameters": [],
                     *           "columns": [
                     *             {
                     *               "name": "metric",
                     *               "description": "What can be worked on. `objectiveWorkPer10`: carriers stopped, flags returned, zones taken or secured, power seeds stolen, extractions turned or denied, in modes that have them. `assistRate`: assists in proportion to the kills of team mates. `calloutsPer10`: assists by marking an enemy. `grenadeShare`, `powerWeaponShare`: share of the kills.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "name",
                     *               "description": "What it is called.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "unit",
                     *               "description": "Unit of `value`, `tierUpValue`, `gap` and `step`.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "value",
                     *               "description": "Over the matches that count.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "unit"
                     *             },
                     *             {
                     *               "name": "tierUp",
                     *               "description": "The tier above the newest CSR; null at the top and while unranked.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "tierUpValue",
                     *               "description": "The metric of tracked players of that tier in the same modes; null where too few are known.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "unit"
                     *             },
                     *             {
                     *               "name": "gap",
                     *               "description": "`tierUpValue` − `value`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "unit"
                     *             },
                     *             {
                     *               "name": "step",
                     *               "description": "A realistic improvement: half a standard deviation; null where no effect is asked for.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "unit"
                     *             },
                     *             {
                     *               "name": "effect",
                     *               "description": "Change of the chance to win with a realistic improvement; `step`, null of deaths.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "effectLower",
                     *               "description": "Lower end of the 90 % interval of `effect`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "effectUpper",
                     *               "description": "Upper end of the 90 % interval of `effect`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "strategy",
                     *               "description": "What to do, with its effect; null unless the verdict is `signal` and the effect good.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches with a value.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: the chance to win goes with it. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "effect",
                     *               "title": "What goes with winning"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "map-mode-affinity",
                     *           "title": "Maps and modes",
                     *           "question": "Where do I win?",
                     *           "description": "The win rate on every map in every mode, drawn toward the player’s rate in the mode as far as the matches do not hold it apart, and how much better or worse that is than the same mode on the other maps.",
                     *           "method": "Matches are grouped by map and mode; free-for-all is kept apart from matches between teams, for there one of many wins. A win counts as one, a loss or a tie as nothing. Matches against bots are left out.\n\nWith few matches a high or low share of wins is mostly luck. So each rate is drawn toward what the player’s rate in that mode and on that map in other modes make likely: strongly with few matches, hardly with many. How strongly is learnt from how far this player’s modes, maps and their combinations lie apart beyond what luck gives, and what is uncertain about that makes the intervals wider.\n\nThe effect is the difference from the same mode on all other maps: a map on which mostly a favourite mode is played gains nothing by it. It is a signal when its 90 % interval leaves zero out. One of many places always stands out most: the sentence on top tells of it only where that would be rare among as many.\n\nIt cannot tell why: company, opponents and the time of day may differ between maps. On a map of few matches the estimate is close to the mode’s, which means “not known”, not “just like everywhere”.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 5,
                     *           "minMatches": 10,
                     *           "url": "/v1/players/{player}/insights/map-mode-affinity",
                     *           "documentation": "/docs/insights/map-mode-affinity",
                     *           "parameters": [],
                     *           "columns": [
                     *             {
                     *               "name": "mapId",
                     *               "description": "Asset id of the map.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "map",
                     *               "description": "Newest name of the map; null while none is known.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "mode",
                     *               "description": "Mode.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "format",
                     *               "description": "Who plays against whom.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "wins",
                     *               "description": "Matches won.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches won, lost or tied on the map in the mode.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: the win rate differs from that of the mode on the other maps by more than chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "winRate",
                     *               "description": "Share of wins on the map in the mode, drawn toward that of the mode as far as luck reaches.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateLower",
                     *               "description": "Lower end of the 90 % interval of `winRate`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateUpper",
                     *               "description": "Upper end of the 90 % interval of `winRate`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "effect",
                     *               "description": "Win rate less that in the mode on the other maps.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "effectLower",
                     *               "description": "Lower end of the 90 % interval of `effect`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "effectUpper",
                     *               "description": "Upper end of the 90 % interval of `effect`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "elsewhereWinRate",
                     *               "description": "Share of wins in the mode on the other maps, as counted; null where there are none.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "comparableWinRate",
                     *               "description": "Share of wins, differences between modes taken out: as counted, moved by how far the mode’s rate elsewhere is from that of all matches of the format. Null under five matches.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "expectedWinRate",
                     *               "description": "Share of wins in all matches of the format: what all would have without differences.",
                     *               "type": "number",
                     *               "isNullable": false,
                     *               "unit": "ratio"
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "effects",
                     *               "title": "Where the win rate differs"
                     *             },
                     *             {
                     *               "id": "win-rates",
                     *               "title": "Win rate by map and mode"
                     *             },
                     *             {
                     *               "id": "funnel",
                     *               "title": "What chance alone would do"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "match-length",
                     *           "title": "Match length",
                     *           "question": "How long are matches?",
                     *           "description": "How long matches last in each mode: median and quartiles, how much longer than in the other modes, and the density.",
                     *           "method": "The length of a match is the time it could be played in, without the lobby and the end. Half of a mode’s matches are shorter than its median; between the quartiles lies the middle half.\n\nThe interval of a median comes from the matches in order, and supposes nothing about how lengths are spread. That a mode’s matches are longer or shorter is told by comparing their mean with that of all other matches. Some mode is always the longest: the sentence on top is a signal only where a difference would be rare even of the furthest of as many modes.\n\nThe density shows where lengths pile up: its area is one. It is drawn from the matches smoothed a little, so its ends reach somewhat beyond the shortest and the longest match.\n\nMatches the player did not see to their end are left out, so that what they left does not look short.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 2,
                     *           "minMatches": 10,
                     *           "url": "/v1/players/{player}/insights/match-length",
                     *           "documentation": "/docs/insights/match-length",
                     *           "parameters": [],
                     *           "columns": [
                     *             {
                     *               "name": "kind",
                     *               "description": "`mode`: the figures of a mode. `density`: a point of its curve.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "mode",
                     *               "description": "Engine mode in our words.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "medianSeconds",
                     *               "description": "Median length; null in a point of the curve.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "s"
                     *             },
                     *             {
                     *               "name": "medianSecondsLower",
                     *               "description": "Lower end of the 90 % interval of `medianSeconds`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "s"
                     *             },
                     *             {
                     *               "name": "medianSecondsUpper",
                     *               "description": "Upper end of the 90 % interval of `medianSeconds`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "s"
                     *             },
                     *             {
                     *               "name": "quartile1Seconds",
                     *               "description": "A quarter of the matches is shorter.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "s"
                     *             },
                     *             {
                     *               "name": "quartile3Seconds",
                     *               "description": "A quarter of the matches is longer.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "s"
                     *             },
                     *             {
                     *               "name": "differenceSeconds",
                     *               "description": "Mean length minus that of the matches of all other modes.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "s"
                     *             },
                     *             {
                     *               "name": "differenceSecondsLower",
                     *               "description": "Lower end of the 90 % interval of `differenceSeconds`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "s"
                     *             },
                     *             {
                     *               "name": "differenceSecondsUpper",
                     *               "description": "Upper end of the 90 % interval of `differenceSeconds`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "s"
                     *             },
                     *             {
                     *               "name": "lengthSeconds",
                     *               "description": "Length of a match; a place on the curve, null of figures.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "s"
                     *             },
                     *             {
                     *               "name": "density",
                     *               "description": "Share of the matches per minute of length; null of figures.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "perMinute"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches of the mode.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: matches of the mode are longer or shorter than those of the others. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "density",
                     *               "title": "How long matches last"
                     *             },
                     *             {
                     *               "id": "median",
                     *               "title": "Median length by mode"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "medal-signature",
                     *           "title": "Medal signature",
                     *           "question": "What am I known for?",
                     *           "description": "For each medal how much more, or less, of the player’s medals it is than of those of all other tracked players; the most telling first.",
                     *           "method": "Who plays well earns more of every medal. So what is compared is the mix: the share of a medal among all the player earned, against its share among those of all other tracked players. A log-odds of 0.7 is twice as often, −0.7 half as often.\n\nA rare medal earned once or twice by luck would look like a signature. Each player is therefore given the usual mix as if they had earned 250 medals of it more: rare medals stay near what is usual until there are enough of them.\n\nMedals come in bunches: a good match brings several of one kind. The interval is wider for those that do, by how much their number in the player’s matches varies more than by chance.\n\nOf a hundred medals the furthest from usual is always far. The sentence on top names a medal only where that would be rare even of the furthest of as many; the list shows them all.\n\nMedals of a mode come up more for who plays the mode more: that is part of the signature. Only completed matchmade matches count, as in the figures of the others, which are counted now and then and may be a little older.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 2,
                     *           "minMatches": 20,
                     *           "url": "/v1/players/{player}/insights/medal-signature",
                     *           "documentation": "/docs/insights/medal-signature",
                     *           "parameters": [],
                     *           "columns": [
                     *             {
                     *               "name": "medalId",
                     *               "description": "NameId of the medal, as text.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "name",
                     *               "description": "Its name; its id while the metadata does not know it.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "count",
                     *               "description": "Times the player earned it.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "perTenMatches",
                     *               "description": "The same in ten matches.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "share",
                     *               "description": "Share of it among the player’s medals.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "populationShare",
                     *               "description": "Share of it among the medals of all other tracked players.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "standing",
                     *               "description": "Whether it is more, or less, the player’s than the others’.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "logOdds",
                     *               "description": "Times as often as with other players: log of the odds of it among the player’s medals over those among the others’.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "log-odds"
                     *             },
                     *             {
                     *               "name": "logOddsLower",
                     *               "description": "Lower end of the 90 % interval of `logOdds`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "log-odds"
                     *             },
                     *             {
                     *               "name": "logOddsUpper",
                     *               "description": "Upper end of the 90 % interval of `logOdds`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "log-odds"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches the medals are of.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: the player’s mix differs from the others’ in it. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "more",
                     *               "title": "Known for"
                     *             },
                     *             {
                     *               "id": "less",
                     *               "title": "Seldom seen"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "over-expected",
                     *           "title": "Over expected",
                     *           "question": "Better than the game expected?",
                     *           "description": "Kills and deaths a match beyond what the game’s skill model expected of the player in that very match, overall and by playlist.",
                     *           "method": "For most matchmade matches the game says how many kills and deaths it expected of each player, given who was in it, and how far from that results usually fall. Each match’s kills (and, apart from them, deaths) less the expected ones is what the player did beyond expectation.\n\nThe figure is the mean of these differences, with the interval in which the player’s long-run mean lies with 90 % confidence. The same is also given in standard deviations of the game’s model: every difference is first divided by the spread the model allowed for that match, so that a wild match counts for no more than it should.\n\nMore kills than expected are good, more deaths are bad. A signal says that the mean is not zero beyond chance. The sentence on top tells of kills and deaths at once, and is a signal only where one of them would be rare as the further of two.\n\nThe model follows the player: who gets better is soon expected to do better. Above zero means better than the game thought at the time, not better than others. Matches without an expectation (most custom ones) are left out and counted.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 2,
                     *           "minMatches": 10,
                     *           "url": "/v1/players/{player}/insights/over-expected",
                     *           "documentation": "/docs/insights/over-expected",
                     *           "parameters": [],
                     *           "columns": [
                     *             {
                     *               "name": "stat",
                     *               "description": "What is counted.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "isOverall",
                     *               "description": "Whether the row is about all playlists together.",
                     *               "type": "boolean",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "playlistId",
                     *               "description": "Asset id of the playlist; null overall, and outside matchmaking.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "playlist",
                     *               "description": "Name of the playlist, `All playlists` overall; null while it is unknown.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "difference",
                     *               "description": "Mean of count − expected, per match.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "differenceLower",
                     *               "description": "Lower end of the 90 % interval of `difference`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "differenceUpper",
                     *               "description": "Upper end of the 90 % interval of `difference`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "z",
                     *               "description": "Mean of (count − expected) / standard deviation, per match.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "z"
                     *             },
                     *             {
                     *               "name": "zLower",
                     *               "description": "Lower end of the 90 % interval of `z`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "z"
                     *             },
                     *             {
                     *               "name": "zUpper",
                     *               "description": "Upper end of the 90 % interval of `z`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "z"
                     *             },
                     *             {
                     *               "name": "actual",
                     *               "description": "Mean count per match: difference + expected.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "expected",
                     *               "description": "Mean expected count per match.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches with an expectation.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: the difference is not zero beyond chance: the player does more, or less, than the game expects. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "kills",
                     *               "title": "Kills beyond expectation"
                     *             },
                     *             {
                     *               "id": "deaths",
                     *               "title": "Deaths beyond expectation"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "performance-summary",
                     *           "title": "Performance summary",
                     *           "question": "How do I play?",
                     *           "description": "The metrics of a player with their intervals, the change of each in the newest days against as many days before, and how many tracked players they outdo in the same modes.",
                     *           "method": "Each metric is pooled: the sum over the matches divided by the sum over the matches, never a mean of ratios. The interval says where it would be over very many such matches, with 90 % confidence.\n\nThe change compares the newest days (30 unless told, counted back from the newest match) with as many days before. Modes are held fixed: what changed within the modes played in both windows counts, not that more free-for-alls were played. Both windows need ten matches.\n\nAs metrics have different units, the change is also given as a gain: in standard deviations of single matches, above zero when it is for the better.\n\nThe percentile is the share of tracked players who do worse in the modes this player plays: everybody is compared with what all players do in the modes they play. Who has fewer than 20 matches is neither compared nor compared with; with fewer than 20 players there is none. Tracked players are those somebody asked about, not everybody who plays, and their matchmade matches are what counts.\n\nThirteen changes are looked at, so one in ten shows a signal by chance alone now and then. The sentence on top tells only of a change that would be rare among all of them.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 5,
                     *           "minMatches": 20,
                     *           "url": "/v1/players/{player}/insights/performance-summary",
                     *           "documentation": "/docs/insights/performance-summary",
                     *           "parameters": [
                     *             {
                     *               "name": "window",
                     *               "description": "Days compared with as many before, counted back from the newest match; 30 unless told."
                     *             }
                     *           ],
                     *           "columns": [
                     *             {
                     *               "name": "metric",
                     *               "description": "The metric.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "name",
                     *               "description": "What it is called.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "unit",
                     *               "description": "Unit of the metric.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "better",
                     *               "description": "Which way is better; null: neither.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "value",
                     *               "description": "The metric over all matches that count.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "valueLower",
                     *               "description": "Lower end of the 90 % interval of `value`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "valueUpper",
                     *               "description": "Upper end of the 90 % interval of `value`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches with the metric.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "recent",
                     *               "description": "The metric in the newest window.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "previous",
                     *               "description": "The metric in the window before.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "change",
                     *               "description": "Newest window less the one before, at the same modes.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "changeLower",
                     *               "description": "Lower end of the 90 % interval of `change`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "changeUpper",
                     *               "description": "Upper end of the 90 % interval of `change`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "gain",
                     *               "description": "The change in standard deviations of a match; above zero is for the better.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "sd"
                     *             },
                     *             {
                     *               "name": "gainLower",
                     *               "description": "Lower end of the 90 % interval of `gain`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "sd"
                     *             },
                     *             {
                     *               "name": "gainUpper",
                     *               "description": "Upper end of the 90 % interval of `gain`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "sd"
                     *             },
                     *             {
                     *               "name": "changeN",
                     *               "description": "Matches of both windows.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "changeVerdict",
                     *               "description": "`signal`: the metric changed beyond chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "percentile",
                     *               "description": "Share of tracked players who do worse in the same modes.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "percentileLower",
                     *               "description": "Lower end of the 90 % interval of `percentile`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "percentileUpper",
                     *               "description": "Upper end of the 90 % interval of `percentile`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "changes",
                     *               "title": "What changed of late"
                     *             },
                     *             {
                     *               "id": "percentiles",
                     *               "title": "Among all tracked players"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "playlist-preference",
                     *           "title": "Playlists and modes chosen",
                     *           "question": "What do I choose, and is it changing?",
                     *           "description": "The share of matches and of time each playlist or mode has, how it changes per month, and whether a loss makes the player stay or go elsewhere.",
                     *           "method": "For each playlist (or mode) its share of the matches that count and of the time played in them. A row without a month is about all of them; the rows with a month tell the share in that month of the calendar.\n\nMatches of one session are mostly of one playlist, so that ten matches of an evening are hardly more than one choice. The intervals count by how alike the sessions are, and are wider than those of as many independent matches.\n\nThe change per month is the slope of a straight line through the sessions of the newest months (as many as `months` says), weighted by their matches. As there are many playlists, one of them always seems to rise or fall; the slopes are drawn toward each other as far as chance explains their spread, and the sentence on top tells of one only where it would be rare even of the furthest of as many.\n\nStaying is measured from one match to the next of the same session: the share that are followed by the same playlist (or mode) after a loss, less that after a win. In a playlist that draws the mode, staying with the mode is luck and not a choice.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 5,
                     *           "minMatches": 20,
                     *           "url": "/v1/players/{player}/insights/playlist-preference",
                     *           "documentation": "/docs/insights/playlist-preference",
                     *           "parameters": [
                     *             {
                     *               "name": "by",
                     *               "description": "What is chosen: `playlist` unless told."
                     *             },
                     *             {
                     *               "name": "months",
                     *               "description": "Newest months the trend is of, back from the newest match; 12 unless told."
                     *             }
                     *           ],
                     *           "columns": [
                     *             {
                     *               "name": "key",
                     *               "description": "Asset id of the playlist, or the mode; null: played in no playlist.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "name",
                     *               "description": "Newest name of the playlist, or the mode; null while none is known. `Outside playlists` where there is none.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "scope",
                     *               "description": "Whether the row is about all matches or about those of a month.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "month",
                     *               "description": "Month in `tz` the row is about, as in `2026-03`; null in rows about all matches.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches of the playlist or mode.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "outOf",
                     *               "description": "Matches of all.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "share",
                     *               "description": "Share of the matches.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "shareLower",
                     *               "description": "Lower end of the 90 % interval of `share`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "shareUpper",
                     *               "description": "Upper end of the 90 % interval of `share`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "seconds",
                     *               "description": "Time played in it, of the matches.",
                     *               "type": "number",
                     *               "isNullable": false,
                     *               "unit": "s"
                     *             },
                     *             {
                     *               "name": "timeShare",
                     *               "description": "Its share of the time.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "timeShareLower",
                     *               "description": "Lower end of the 90 % interval of `timeShare`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "timeShareUpper",
                     *               "description": "Upper end of the 90 % interval of `timeShare`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "trend",
                     *               "description": "Change of its share of the matches per month; over the newest months, null in rows of a month.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio/month"
                     *             },
                     *             {
                     *               "name": "trendLower",
                     *               "description": "Lower end of the 90 % interval of `trend`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio/month"
                     *             },
                     *             {
                     *               "name": "trendUpper",
                     *               "description": "Upper end of the 90 % interval of `trend`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio/month"
                     *             },
                     *             {
                     *               "name": "trendN",
                     *               "description": "Sessions the change rests on.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "trendVerdict",
                     *               "description": "`signal`: the share changes by more than chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "stayAfterLoss",
                     *               "description": "Share of its losses after which the next match of the session was of it too.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "stayAfterWin",
                     *               "description": "The same after wins.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "stayDifference",
                     *               "description": "Share staying after a loss less that after a win.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "stayDifferenceLower",
                     *               "description": "Lower end of the 90 % interval of `stayDifference`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "stayDifferenceUpper",
                     *               "description": "Upper end of the 90 % interval of `stayDifference`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "stayDifferenceN",
                     *               "description": "Wins and losses with a next match in the session.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "stayDifferenceVerdict",
                     *               "description": "`signal`: a loss makes the player stay or leave by more than chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "shares",
                     *               "title": "What is played"
                     *             },
                     *             {
                     *               "id": "months",
                     *               "title": "What is played, month by month"
                     *             },
                     *             {
                     *               "id": "trends",
                     *               "title": "Change of the share per month"
                     *             },
                     *             {
                     *               "id": "after-loss",
                     *               "title": "Staying after a loss rather than a win"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "rivals",
                     *           "title": "Rivals",
                     *           "question": "Who do I keep meeting?",
                     *           "description": "The opponents met most often, the share of matches won against each, and whether that is more or less than the player wins in such matches anyway.",
                     *           "method": "Listed are the 50 people met most often on another team, at least `minMeetings` times; in a free-for-all everybody else is an opponent, and to win is to come first.\n\nAgainst whom one meets only in a free-for-all of eight one wins one in eight, and that says nothing about them. So each is held against the player’s own share in the same modes, kind of play and ranked or not, weighed by how often they were met in each.\n\nSome opponent always has the best record by chance alone. Shares are therefore drawn toward what was to be expected, by as much as chance alone would spread them; what remains is the difference, and only where its interval leaves zero out is it a signal.\n\nOf 50 opponents the furthest from usual is always far. The sentence on top names one only where the difference would be rare even of the furthest of as many.\n\nIt cannot tell an opponent from their company: two who always come together share one record. Matches neither won, lost nor tied are left out; a tie is not a win.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 2,
                     *           "minMatches": 10,
                     *           "url": "/v1/players/{player}/insights/rivals",
                     *           "documentation": "/docs/insights/rivals",
                     *           "parameters": [
                     *             {
                     *               "name": "minMeetings",
                     *               "description": "Fewest matches against somebody to be listed."
                     *             }
                     *           ],
                     *           "columns": [
                     *             {
                     *               "name": "xuid",
                     *               "description": "Xbox user id, 16 digits as text: the key of a player.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "gamertag",
                     *               "description": "Gamertag of the opponent, where it is known.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "winRate",
                     *               "description": "Share of matches won against them, drawn toward what was to be expected.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateLower",
                     *               "description": "Lower end of the 90 % interval of `winRate`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateUpper",
                     *               "description": "Upper end of the 90 % interval of `winRate`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches against them.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: the player wins more, or less, against them than in such matches anyway. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "wins",
                     *               "description": "Matches won against them.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "expectedWinRate",
                     *               "description": "Share of such matches (mode, kind of play, ranked or not) the player wins anyway.",
                     *               "type": "number",
                     *               "isNullable": false,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "difference",
                     *               "description": "Win rate less the expected one.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "differenceLower",
                     *               "description": "Lower end of the 90 % interval of `difference`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "differenceUpper",
                     *               "description": "Upper end of the 90 % interval of `difference`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "lastMetAt",
                     *               "description": "When the latest match against them began. UTC, ISO 8601 with milliseconds.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "win-rate",
                     *               "title": "Win rate against rivals"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "session-fatigue",
                     *           "title": "Within a session",
                     *           "question": "When should I stop?",
                     *           "description": "A metric by place in the session against its first three matches, within the same sessions; and, of the win rate, what a loss does to the chance of the next match.",
                     *           "method": "Matches with at most an hour between them are a session. Each match is compared with the others of its own session, so that good and bad evenings, and long and short ones, do not pass for fresh and tired. What the mode explains is taken out first; matches against bots are left out.\n\nNeighbouring places in the session are drawn toward each other and toward “no change”, as far as the sessions do not hold them apart. The effect is the difference from the first three matches of the session. The row `afterThird` puts everything after them together.\n\nAfter a loss: within a session, the share of wins after a loss is higher than after a win even where nothing is behind it, because a win that has been is not there to come. A comparison of the two shares would therefore find a fake. Instead all orders are considered in which the session’s wins and losses could have come, and it is asked how much oftener alike outcomes followed each other than in those.\n\nIt cannot tell why: tiredness, the hour getting late, stronger opponents or impatience look the same here. Who only ever stops after a loss or a win makes the last matches of sessions look worse or better than they are.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 5,
                     *           "minMatches": 20,
                     *           "url": "/v1/players/{player}/insights/session-fatigue",
                     *           "documentation": "/docs/insights/session-fatigue",
                     *           "parameters": [
                     *             {
                     *               "name": "metric",
                     *               "description": "What is compared; `winRate` unless told."
                     *             }
                     *           ],
                     *           "columns": [
                     *             {
                     *               "name": "kind",
                     *               "description": "A place in the session, all places after the third, or the match after a loss against that after a win.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "position",
                     *               "description": "Place in the session; from 1, the last stands for all from there on.",
                     *               "type": "integer",
                     *               "isNullable": true,
                     *               "unit": "index"
                     *             },
                     *             {
                     *               "name": "label",
                     *               "description": "The same in words: `1`, `10+`, `after a loss`.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "metric",
                     *               "description": "Metric of `value`.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "unit",
                     *               "description": "Unit of `value`.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches it is told by.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: the metric changes by more than chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "value",
                     *               "description": "The metric at that place, sessions and modes as usual.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "valueLower",
                     *               "description": "Lower end of the 90 % interval of `value`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "valueUpper",
                     *               "description": "Upper end of the 90 % interval of `value`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "effect",
                     *               "description": "The metric less that of the first three of a session; in the row `afterLoss` the chance to win after a loss less that after a win.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "effectLower",
                     *               "description": "Lower end of the 90 % interval of `effect`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "effectUpper",
                     *               "description": "Upper end of the 90 % interval of `effect`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "positions",
                     *               "title": "Through the session"
                     *             },
                     *             {
                     *               "id": "effects",
                     *               "title": "Against the first three matches"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "streaks-and-records",
                     *           "title": "Streaks and records",
                     *           "question": "What are my bests and runs, and is there more to them than chance?",
                     *           "description": "Longest runs of wins and losses, and the best match by several metrics with how often the record was broken; each beside what chance alone gives a player who wins as often and is always equally good.",
                     *           "method": "Whoever plays a lot has long runs: a fair coin thrown a thousand times comes up heads nine times in a row as a rule. So each run is shown with how long the longest would be if every match were won with the same chance, whatever came before.\n\nA record is broken ever more rarely, even by who is always equally good: the i-th match is the best so far with probability 1/i. Who gets better breaks records more often than that, who gets worse less often.\n\nChance keeps nine of ten such players between the limits shown. Outside them, the run or the number of records is a signal: something changes from match to match, such as company, playlist or form. It does not say what.\n\nValues are whole numbers often, and records are equalled: more than chance are only those broken outright, less than chance only those not even equalled.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 2,
                     *           "minMatches": 20,
                     *           "url": "/v1/players/{player}/insights/streaks-and-records",
                     *           "documentation": "/docs/insights/streaks-and-records",
                     *           "parameters": [],
                     *           "columns": [
                     *             {
                     *               "name": "kind",
                     *               "description": "`streak`: a run of matches. `record`: the best single match.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "name",
                     *               "description": "Of a streak what it is of; of a record the metric.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "title",
                     *               "description": "The same in words.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "unit",
                     *               "description": "Unit of `value`.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "value",
                     *               "description": "Matches in the longest run; of a record the best value.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "unit"
                     *             },
                     *             {
                     *               "name": "current",
                     *               "description": "Matches in the run that lasts; null when there is none, and of records.",
                     *               "type": "integer",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "startedAt",
                     *               "description": "Start of the run’s first match, or of the match. UTC, ISO 8601 with milliseconds.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "endedAt",
                     *               "description": "End of the run’s last match; null of records. UTC, ISO 8601 with milliseconds.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "matchId",
                     *               "description": "Match id, a GUID; lower case in answers, any case in requests.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "observed",
                     *               "description": "Length of the run, or times the record was broken.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "chance",
                     *               "description": "What `observed` would be by chance alone: its mean, with the limits nine of ten stay within.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "chanceLower",
                     *               "description": "Lower end of the 90 % interval of `chance`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "chanceUpper",
                     *               "description": "Upper end of the 90 % interval of `chance`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches that count.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: there is more, or less, than chance gives nine of ten players. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "chance",
                     *               "title": "Streaks and records against chance"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "teammate-impact",
                     *           "title": "Team mates and winning",
                     *           "question": "Who makes me win?",
                     *           "description": "What each team mate adds to the chance of winning, beyond what the MMR of both teams, the mode and everybody else on the team account for; with the plain win rates with and without them beside it.",
                     *           "method": "Every team mate of at least `minTogether` matches (60 people at most) gets an effect, all of them estimated together: who always comes with somebody else does not get what is the other one’s. Two who are often there at the same time have an effect as a pair, and both are given it: the impact of somebody is what would be missing had a stranger of the same rating come instead.\n\nThe game balances teams by MMR. Its gap between the two teams is in the model, and so is the mode: what is left is what the game did not foresee. A strong friend whose strength the MMR already counts has no impact here, though matches with them may be won more often; for that, see the win rate with them. MMR follows results, so part of a lasting understanding between friends ends up in it, and the impact errs toward zero.\n\nEffects are drawn toward zero as far as the matches do not hold them apart, those of people met again and again in consecutive matches and those met by chance each by their own measure. So the best of many is no fluke of having many; the sentence on top names somebody only where the impact would be rare even of the furthest of as many.\n\nLeft out: free-for-all, matches without an opponent who is a person, and matches neither won, lost nor tied. A tie is not a win. It cannot tell cause from coincidence: somebody who only ever comes when the player is fresh looks like a help.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 5,
                     *           "minMatches": 10,
                     *           "url": "/v1/players/{player}/insights/teammate-impact",
                     *           "documentation": "/docs/insights/teammate-impact",
                     *           "parameters": [
                     *             {
                     *               "name": "minTogether",
                     *               "description": "Fewest matches together for somebody to be looked at."
                     *             }
                     *           ],
                     *           "columns": [
                     *             {
                     *               "name": "xuid",
                     *               "description": "Xbox user id, 16 digits as text: the key of a player.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "gamertag",
                     *               "description": "Gamertag of the team mate, where it is known.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "impact",
                     *               "description": "What the team mate adds to the chance of winning; against a stranger of the same rating in their place.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "impactLower",
                     *               "description": "Lower end of the 90 % interval of `impact`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "impactUpper",
                     *               "description": "Upper end of the 90 % interval of `impact`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches with the team mate.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: the impact is more, or less, than nothing. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "isRegular",
                     *               "description": "Whether the two mostly play several matches in a row on one team.",
                     *               "type": "boolean",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "winRateWith",
                     *               "description": "Share won of the matches with the team mate.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateWithLower",
                     *               "description": "Lower end of the 90 % interval of `winRateWith`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateWithUpper",
                     *               "description": "Upper end of the 90 % interval of `winRateWith`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateWithout",
                     *               "description": "Share won of the matches without the team mate.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateWithoutLower",
                     *               "description": "Lower end of the 90 % interval of `winRateWithout`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "winRateWithoutUpper",
                     *               "description": "Upper end of the 90 % interval of `winRateWithout`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "matchesWithout",
                     *               "description": "Matches without the team mate.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "impact",
                     *               "title": "What team mates add to the chance of winning"
                     *             },
                     *             {
                     *               "id": "win-rate",
                     *               "title": "Win rate with each team mate"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "tier-equivalent",
                     *           "title": "Rank of kills and deaths",
                     *           "question": "What rank do my kills and deaths look like?",
                     *           "description": "The level, on the scale of CSR, at which the game would have expected as many kills, and as few deaths, in the same matches; beside the level it took the player for.",
                     *           "method": "For every match the game says how many kills and deaths it would have expected of a Bronze, Silver, … Onyx player in the player’s place. Read the other way round, that tells the level at which what the player did is just what was to be expected.\n\nA tier stands for its middle (150, 450, … 1350), Onyx for 1600; between them the line is straight. Beyond the ends nothing is known: a level there is given as the end itself and marked at or below, or at or above.\n\n`matchLevel` is the median over single matches: half of them were better. It tells a usual match, and lies below what all come to when a few great matches stand out. One match says very little, a few kills are a tier. `level` takes all matches together, so that luck evens out, and is what the sentence and the verdict are about: it is held against `expectedLevel`, the level at which the game’s own expectation of this player lies. The sentence on top names kills or deaths only where that difference would be rare even of the further of the two.\n\nKills and deaths are told apart, for a careful and a reckless player may be of one rank. Numbers of the game that are no numbers, or negative, are dropped, and their tier is read from the two nearest; a match with fewer than two, or where a higher tier does not do better, is left out and counted, as are matches against the computer.\n\nIt cannot tell how the game makes its expectation. The scale is that of CSR, but a level here is no rank.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 2,
                     *           "minMatches": 20,
                     *           "url": "/v1/players/{player}/insights/tier-equivalent",
                     *           "documentation": "/docs/insights/tier-equivalent",
                     *           "parameters": [],
                     *           "columns": [
                     *             {
                     *               "name": "measure",
                     *               "description": "Of what.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "level",
                     *               "description": "Level at which as much was to be expected of all matches together.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "levelLower",
                     *               "description": "Lower end of the 90 % interval of `level`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "levelUpper",
                     *               "description": "Upper end of the 90 % interval of `level`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches with expectations of every tier.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: the level is above, or below, the one the game expected. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "tier",
                     *               "description": "Tier of the level.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "tierLower",
                     *               "description": "Tier of the lower end.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "tierUpper",
                     *               "description": "Tier of the upper end.",
                     *               "type": "string",
                     *               "isNullable": true,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "bound",
                     *               "description": "Whether the level is known, or beyond what the tiers reach.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "expectedLevel",
                     *               "description": "Level the game’s own expectation lies at.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "difference",
                     *               "description": "Level less the expected one.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "differenceLower",
                     *               "description": "Lower end of the 90 % interval of `difference`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "differenceUpper",
                     *               "description": "Upper end of the 90 % interval of `difference`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "matchLevel",
                     *               "description": "Median of the levels of single matches.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "matchLevelLower",
                     *               "description": "Lower end of the 90 % interval of `matchLevel`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "matchLevelUpper",
                     *               "description": "Upper end of the 90 % interval of `matchLevel`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "CSR"
                     *             },
                     *             {
                     *               "name": "atOrBelow",
                     *               "description": "Matches at the lowest level or below it.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "atOrAbove",
                     *               "description": "Matches at the highest level or above it.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "level",
                     *               "title": "What rank kills and deaths look like"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "time-of-day",
                     *           "title": "Time of day",
                     *           "question": "When do I play best?",
                     *           "description": "A metric by hour of the day or by weekday, with the mix of modes and the place in the session held equal, and how far each is from the player’s own average. Accuracy by the same hours stands beside it.",
                     *           "method": "Each match goes to the hour (or the weekday) it began in, in the time zone `tz`. What is compared is the metric less what the mode and the place in the session explain: late hours are often late in a session, and some modes are played at some hours only. Matches against bots are left out.\n\nMatches of one session belong together: five won in a row one evening say less about that hour than five on five days. The intervals are wider by as much as this player’s sessions are alike.\n\nThere are 24 hours, and one of them is always the best. So an hour is drawn toward its neighbours and toward the average, the more the fewer its matches and the less the hours differ altogether; the weekdays only toward the average. What is left is a signal when its 90 % interval leaves zero out; the sentence on top tells of a time only where that would be rare even of the furthest of as many.\n\nIt cannot tell cause from company: who is online at an hour, on either side, is part of it.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 5,
                     *           "minMatches": 10,
                     *           "url": "/v1/players/{player}/insights/time-of-day",
                     *           "documentation": "/docs/insights/time-of-day",
                     *           "parameters": [
                     *             {
                     *               "name": "metric",
                     *               "description": "What is compared; `winRate` unless told."
                     *             },
                     *             {
                     *               "name": "by",
                     *               "description": "What it is compared by; `hour` unless told."
                     *             }
                     *           ],
                     *           "columns": [
                     *             {
                     *               "name": "bucket",
                     *               "description": "Hour the match began in, 0 to 23, or weekday, 1 (Monday) to 7.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "bucket"
                     *             },
                     *             {
                     *               "name": "label",
                     *               "description": "Time in `tz`: `20:00`, `Monday`.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "tz",
                     *               "description": "Time zone of the times.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "metric",
                     *               "description": "Metric of `value`.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "unit",
                     *               "description": "Unit of `value`.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches that count for the metric.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: the metric differs from the player’s average by more than chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "value",
                     *               "description": "The metric at that time, with the usual mix of modes.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "valueLower",
                     *               "description": "Lower end of the 90 % interval of `value`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "valueUpper",
                     *               "description": "Upper end of the 90 % interval of `value`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "effect",
                     *               "description": "The metric less the player’s average.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "effectLower",
                     *               "description": "Lower end of the 90 % interval of `effect`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "effectUpper",
                     *               "description": "Upper end of the 90 % interval of `effect`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "counted",
                     *               "description": "The metric as counted, nothing held equal.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "accuracy",
                     *               "description": "Accuracy at that time, worked out the same way.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "accuracyLower",
                     *               "description": "Lower end of the 90 % interval of `accuracy`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "accuracyUpper",
                     *               "description": "Upper end of the 90 % interval of `accuracy`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "accuracyN",
                     *               "description": "Matches that count for the accuracy.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "accuracyEffect",
                     *               "description": "Its difference from the player’s accuracy.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "value",
                     *               "title": "By the clock"
                     *             },
                     *             {
                     *               "id": "effects",
                     *               "title": "Difference from the player’s average"
                     *             },
                     *             {
                     *               "id": "accuracy",
                     *               "title": "Accuracy by the clock"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "trend",
                     *           "title": "Trend",
                     *           "question": "Am I improving?",
                     *           "description": "A metric week by week with intervals, its robust slope per 30 days, and the weeks where its level changed, with the evidence for each.",
                     *           "method": "Every week gets a pooled value of the metric. Modes differ, and so do the weeks’ modes: each match counts by how far it is from the player’s own average in its mode, so that a week of many free-for-alls is no worse week.\n\nThe slope is the median of the slopes between all pairs of weeks (Theil–Sen), which one odd week cannot bend. Weeks of few matches are first put together with the next until they have ten.\n\nA change point is a week from which on the level is another. It is told only when the data are at least ten times as likely with the change as without it; that ratio (the Bayes factor) stands beside it, with the level before and after. A steady rise can look like steps, and what changed is not told: settings, team mates and opponents do, too.\n\nThe interval of the slope takes weeks for independent. Matchmaking gives better players stronger opponents, which hides a part of every improvement from results; accuracy is hidden less than wins.",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 2,
                     *           "minMatches": 60,
                     *           "url": "/v1/players/{player}/insights/trend",
                     *           "documentation": "/docs/insights/trend",
                     *           "parameters": [
                     *             {
                     *               "name": "metric",
                     *               "description": "Which metric; `kda` unless told."
                     *             }
                     *           ],
                     *           "columns": [
                     *             {
                     *               "name": "week",
                     *               "description": "Monday the week begins with, in `tz`.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "metric",
                     *               "description": "The metric.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "unit",
                     *               "description": "Unit of the metric.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "value",
                     *               "description": "The metric in the week, at the modes played overall.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "valueLower",
                     *               "description": "Lower end of the 90 % interval of `value`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "valueUpper",
                     *               "description": "Upper end of the 90 % interval of `value`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "n",
                     *               "description": "Matches of the week with the metric.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "fitted",
                     *               "description": "The metric by the trend in the middle of the week.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "isChange",
                     *               "description": "Level changed with this week.",
                     *               "type": "boolean",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "before",
                     *               "description": "Level up to a change, from the change before it.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "after",
                     *               "description": "Level from a change on, up to the next.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric"
                     *             },
                     *             {
                     *               "name": "bayesFactor",
                     *               "description": "How many times as likely the weeks are with the change as without it.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "ratio"
                     *             },
                     *             {
                     *               "name": "slope",
                     *               "description": "Change of the metric in 30 days; the same in every row.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric per 30 days"
                     *             },
                     *             {
                     *               "name": "slopeLower",
                     *               "description": "Lower end of the 90 % interval of `slope`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric per 30 days"
                     *             },
                     *             {
                     *               "name": "slopeUpper",
                     *               "description": "Upper end of the 90 % interval of `slope`.",
                     *               "type": "number",
                     *               "isNullable": true,
                     *               "unit": "metric per 30 days"
                     *             },
                     *             {
                     *               "name": "slopeN",
                     *               "description": "Matches the slope rests on.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "slopeVerdict",
                     *               "description": "`signal`: the metric goes up, or down, beyond chance. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "weeks",
                     *               "title": "Week by week"
                     *             },
                     *             {
                     *               "id": "slope",
                     *               "title": "Trend"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Every insight, by its id. */
                        data: components["schemas"]["InsightEntry"][];
                    };
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeaderboard: {
        parameters: {
            query?: {
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Where they were played; `matchmade` unless told. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 25 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Matches that must count for the metric, so that few lucky ones rank nobody; 20 unless told. */
                minMatches?: number;
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Matches that began in the last so many days, in the present CSR season, or ever; `30d` unless told. It ends when the present five minutes began, of `365d` and `all` the present hour. */
                window?: "7d" | "30d" | "90d" | "365d" | "season" | "all";
            };
            header?: never;
            path: {
                /** @description What players are ranked by: a metric pooled over their matches, or `csr`, the newest CSR known of them. */
                metric: "winRate" | "kda" | "kills" | "deaths" | "assists" | "killsPer10" | "deathsPer10" | "assistsPer10" | "accuracy" | "damageDealt" | "damageTaken" | "damageDealtPer10" | "damageEfficiency" | "damagePerLife" | "headshotRate" | "headshotKills" | "meleeKills" | "grenadeKills" | "powerWeaponKills" | "score" | "personalScore" | "personalScorePer10" | "objectivesCompleted" | "maxKillingSpree" | "averageLifeSeconds" | "timePlayedSeconds" | "csr";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "rank": 1,
                     *           "xuid": "2535912806468479",
                     *           "gamertag": "xTanKoalax",
                     *           "value": 2.244444444,
                     *           "lower": -0.5885846718041439,
                     *           "upper": 5.077473560693035,
                     *           "n": 30,
                     *           "playlist": null
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": null
                     *       },
                     *       "computedAt": "2026-11-20T12:00:00.000Z",
                     *       "from": null,
                     *       "to": "2026-11-20T12:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description When this answer was computed; it is kept for a while. UTC, ISO 8601 with milliseconds.
                         */
                        computedAt: string;
                        /** @description The rows. */
                        data: components["schemas"]["LeaderboardEntry"][];
                        /** @description The window begins; null: with the first match, or there is no window or season. UTC, ISO 8601 with milliseconds. */
                        from: string | null;
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                        /** @description The window ends before this; null: there is no window. UTC, ISO 8601 with milliseconds. */
                        to: string | null;
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example rank,xuid,gamertag,value,lower,upper,n,playlist.assetId,playlist.name
                     *     1,xuid(2535912806468479),xTanKoalax,2.244444444,-0.5885846718041439,5.077473560693035,30,,
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaps: {
        parameters: {
            query?: {
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Rows per page; of JSON 200 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "assetId": "1d9359f6-775b-4308-9f29-1f7f3732af86",
                     *           "name": "Aquarius",
                     *           "description": "The map Aquarius.",
                     *           "versions": 2
                     *         },
                     *         {
                     *           "assetId": "1b07fec5-0f6f-4d26-ab0c-b88f1d2f36c8",
                     *           "name": "Argyle",
                     *           "description": "The map Argyle.",
                     *           "versions": 1
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RNYXBzIixudWxsLCJhcmd5bGUgMWIwN2ZlYzUtMGY2Zi00ZDI2LWFiMGMtYjg4ZjFkMmYzNmM4Il0"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["Map"][];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example assetId,name,description,versions
                     *     1d9359f6-775b-4308-9f29-1f7f3732af86,Aquarius,The map Aquarius.,2
                     *     1b07fec5-0f6f-4d26-ab0c-b88f1d2f36c8,Argyle,The map Argyle.,1
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Match id, a GUID; lower case in answers, any case in requests.
                 * @example 6b77bfe2-6800-48f0-81d2-a2a5b5422084
                 */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything stored of a match. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matchId": "5dffba8f-9635-4a8e-9e4a-e06a06a6a607",
                     *       "startedAt": "2026-10-15T12:07:10.449Z",
                     *       "endedAt": "2026-10-15T12:19:23.212Z",
                     *       "durationSeconds": 701.69464,
                     *       "playableDurationSeconds": 683.343,
                     *       "lifecycle": "custom",
                     *       "mode": {
                     *         "category": "strongholds",
                     *         "categoryId": 11,
                     *         "name": "Custom:Strongholds",
                     *         "assetId": "90b77857-a9b8-4d42-b5f1-ed6540564aba",
                     *         "versionId": "6161c272-60aa-42da-829c-45e4a4d33a0a"
                     *       },
                     *       "map": {
                     *         "assetId": "6390a9fd-5dd7-40ae-9a72-d880547e7e56",
                     *         "versionId": "51f6211e-8ccb-4357-83f6-09a9c0095960",
                     *         "name": "Recharge"
                     *       },
                     *       "playlist": null,
                     *       "seasonId": null,
                     *       "teamsEnabled": true,
                     *       "teamScoringEnabled": true,
                     *       "skillState": "stored",
                     *       "fetchedAt": "2026-11-20T12:00:00.000Z",
                     *       "teams": [
                     *         {
                     *           "teamId": 0,
                     *           "outcome": "loss",
                     *           "rank": 2,
                     *           "mmr": null,
                     *           "stats": {
                     *             "score": 153,
                     *             "personalScore": 2055,
                     *             "roundsWon": 0,
                     *             "roundsLost": 1,
                     *             "roundsTied": 0,
                     *             "kills": 14,
                     *             "deaths": 26,
                     *             "assists": 0,
                     *             "suicides": 0,
                     *             "betrayals": 0,
                     *             "grenadeKills": 1,
                     *             "headshotKills": 12,
                     *             "meleeKills": 0,
                     *             "powerWeaponKills": 0,
                     *             "shotsFired": 308,
                     *             "shotsHit": 111,
                     *             "damageDealt": 4027,
                     *             "damageTaken": 7379,
                     *             "calloutAssists": 3,
                     *             "vehicleDestroys": 0,
                     *             "driverAssists": 0,
                     *             "hijacks": 0,
                     *             "empAssists": 0,
                     *             "maxKillingSpree": 3,
                     *             "spawns": 27,
                     *             "objectivesCompleted": 0,
                     *             "deprecatedDamageDealt": 4027,
                     *             "deprecatedDamageTaken": 7379,
                     *             "averageLifeDurationSeconds": 16.4,
                     *             "kda": -12,
                     *             "accuracy": 0.36038961038961037
                     *           },
                     *           "modeStats": {
                     *             "zones": {
                     *               "strongholdCaptures": 11,
                     *               "strongholdDefensiveKills": 2,
                     *               "strongholdOffensiveKills": 3,
                     *               "strongholdSecures": 3,
                     *               "strongholdOccupationTimeSeconds": 82,
                     *               "strongholdScoringTicks": 0
                     *             },
                     *             "pvp": {
                     *               "kills": 14,
                     *               "deaths": 26,
                     *               "assists": 0,
                     *               "kda": -12
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "teamId": 1,
                     *           "outcome": "win",
                     *           "rank": 1,
                     *           "mmr": null,
                     *           "stats": {
                     *             "score": 250,
                     *             "personalScore": 4370,
                     *             "roundsWon": 1,
                     *             "roundsLost": 0,
                     *             "roundsTied": 0,
                     *             "kills": 26,
                     *             "deaths": 14,
                     *             "assists": 14,
                     *             "suicides": 0,
                     *             "betrayals": 0,
                     *             "grenadeKills": 2,
                     *             "headshotKills": 15,
                     *             "meleeKills": 4,
                     *             "powerWeaponKills": 1,
                     *             "shotsFired": 660,
                     *             "shotsHit": 247,
                     *             "damageDealt": 8925,
                     *             "damageTaken": 5572,
                     *             "calloutAssists": 2,
                     *             "vehicleDestroys": 0,
                     *             "driverAssists": 0,
                     *             "hijacks": 0,
                     *             "empAssists": 0,
                     *             "maxKillingSpree": 5,
                     *             "spawns": 16,
                     *             "objectivesCompleted": 0,
                     *             "deprecatedDamageDealt": 8925,
                     *             "deprecatedDamageTaken": 5572,
                     *             "averageLifeDurationSeconds": 72.5,
                     *             "kda": 16.666666666666668,
                     *             "accuracy": 0.37424242424242427
                     *           },
                     *           "modeStats": {
                     *             "zones": {
                     *               "strongholdCaptures": 18,
                     *               "strongholdDefensiveKills": 5,
                     *               "strongholdOffensiveKills": 7,
                     *               "strongholdSecures": 6,
                     *               "strongholdOccupationTimeSeconds": 186,
                     *               "strongholdScoringTicks": 0
                     *             },
                     *             "pvp": {
                     *               "kills": 26,
                     *               "deaths": 14,
                     *               "assists": 14,
                     *               "kda": 16.666666666666668
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "participants": [
                     *         {
                     *           "xuid": "2535912806468479",
                     *           "botId": null,
                     *           "gamertag": "xTanKoalax",
                     *           "pseudonym": null,
                     *           "isBot": false,
                     *           "botDifficulty": null,
                     *           "teamId": 0,
                     *           "outcome": "loss",
                     *           "rank": 3,
                     *           "firstJoinedAt": "2026-10-15T12:07:37.449Z",
                     *           "lastLeftAt": null,
                     *           "joinedInProgress": false,
                     *           "leftInProgress": false,
                     *           "presentAtBeginning": true,
                     *           "presentAtCompletion": true,
                     *           "timePlayedSeconds": 683.343,
                     *           "stats": {
                     *             "score": 0,
                     *             "personalScore": 2055,
                     *             "roundsWon": 0,
                     *             "roundsLost": 1,
                     *             "roundsTied": 0,
                     *             "kills": 14,
                     *             "deaths": 26,
                     *             "assists": 0,
                     *             "suicides": 0,
                     *             "betrayals": 0,
                     *             "grenadeKills": 1,
                     *             "headshotKills": 12,
                     *             "meleeKills": 0,
                     *             "powerWeaponKills": 0,
                     *             "shotsFired": 308,
                     *             "shotsHit": 111,
                     *             "damageDealt": 4027,
                     *             "damageTaken": 7379,
                     *             "calloutAssists": 3,
                     *             "vehicleDestroys": 0,
                     *             "driverAssists": 0,
                     *             "hijacks": 0,
                     *             "empAssists": 0,
                     *             "maxKillingSpree": 3,
                     *             "spawns": 27,
                     *             "objectivesCompleted": 0,
                     *             "deprecatedDamageDealt": 4027,
                     *             "deprecatedDamageTaken": 7379,
                     *             "averageLifeDurationSeconds": 16.4,
                     *             "kda": -12,
                     *             "accuracy": 0.36038961038961037
                     *           },
                     *           "modeStats": {
                     *             "zones": {
                     *               "strongholdCaptures": 11,
                     *               "strongholdDefensiveKills": 2,
                     *               "strongholdOffensiveKills": 3,
                     *               "strongholdSecures": 3,
                     *               "strongholdOccupationTimeSeconds": 82,
                     *               "strongholdScoringTicks": 0
                     *             },
                     *             "pvp": {
                     *               "kills": 14,
                     *               "deaths": 26,
                     *               "assists": 0,
                     *               "kda": -12
                     *             }
                     *           },
                     *           "medals": [
                     *             {
                     *               "id": 1169571763,
                     *               "name": "Shot Caller",
                     *               "count": 2
                     *             },
                     *             {
                     *               "id": 1512363953,
                     *               "name": "Perfect",
                     *               "count": 2
                     *             },
                     *             {
                     *               "id": 3233952928,
                     *               "name": "Killjoy",
                     *               "count": 1
                     *             },
                     *             {
                     *               "id": 2123530881,
                     *               "name": "Reversal",
                     *               "count": 1
                     *             },
                     *             {
                     *               "id": 3655682764,
                     *               "name": "Stick",
                     *               "count": 1
                     *             },
                     *             {
                     *               "id": 622331684,
                     *               "name": "Double Kill",
                     *               "count": 1
                     *             },
                     *             {
                     *               "id": 2625820422,
                     *               "name": "From the Grave",
                     *               "count": 1
                     *             }
                     *           ],
                     *           "personalScores": [
                     *             {
                     *               "id": 1024030246,
                     *               "count": 14,
                     *               "points": 1400
                     *             },
                     *             {
                     *               "id": 152718958,
                     *               "count": 3,
                     *               "points": 30
                     *             },
                     *             {
                     *               "id": 709346128,
                     *               "count": 3,
                     *               "points": 75
                     *             },
                     *             {
                     *               "id": 3507884073,
                     *               "count": 11,
                     *               "points": 550
                     *             }
                     *           ],
                     *           "skill": null
                     *         },
                     *         {
                     *           "xuid": null,
                     *           "botId": null,
                     *           "gamertag": null,
                     *           "pseudonym": "player-f7574a7d",
                     *           "isBot": false,
                     *           "botDifficulty": null,
                     *           "teamId": 1,
                     *           "outcome": "win",
                     *           "rank": 1,
                     *           "firstJoinedAt": "2026-10-15T12:07:37.455Z",
                     *           "lastLeftAt": null,
                     *           "joinedInProgress": false,
                     *           "leftInProgress": false,
                     *           "presentAtBeginning": true,
                     *           "presentAtCompletion": true,
                     *           "timePlayedSeconds": 683.343,
                     *           "stats": {
                     *             "score": 0,
                     *             "personalScore": 2610,
                     *             "roundsWon": 1,
                     *             "roundsLost": 0,
                     *             "roundsTied": 0,
                     *             "kills": 14,
                     *             "deaths": 6,
                     *             "assists": 9,
                     *             "suicides": 0,
                     *             "betrayals": 0,
                     *             "grenadeKills": 1,
                     *             "headshotKills": 9,
                     *             "meleeKills": 1,
                     *             "powerWeaponKills": 1,
                     *             "shotsFired": 440,
                     *             "shotsHit": 145,
                     *             "damageDealt": 5235,
                     *             "damageTaken": 2599,
                     *             "calloutAssists": 1,
                     *             "vehicleDestroys": 0,
                     *             "driverAssists": 0,
                     *             "hijacks": 0,
                     *             "empAssists": 0,
                     *             "maxKillingSpree": 5,
                     *             "spawns": 7,
                     *             "objectivesCompleted": 0,
                     *             "deprecatedDamageDealt": 5235,
                     *             "deprecatedDamageTaken": 2599,
                     *             "averageLifeDurationSeconds": 72.5,
                     *             "kda": 11,
                     *             "accuracy": 0.32954545454545453
                     *           },
                     *           "modeStats": {
                     *             "zones": {
                     *               "strongholdCaptures": 13,
                     *               "strongholdDefensiveKills": 3,
                     *               "strongholdOffensiveKills": 2,
                     *               "strongholdSecures": 4,
                     *               "strongholdOccupationTimeSeconds": 130,
                     *               "strongholdScoringTicks": 0
                     *             },
                     *             "pvp": {
                     *               "kills": 14,
                     *               "deaths": 6,
                     *               "assists": 9,
                     *               "kda": 11
                     *             }
                     *           },
                     *           "medals": [
                     *             {
                     *               "id": 548533137,
                     *               "name": "Back Smack",
                     *               "count": 1
                     *             },
                     *             {
                     *               "id": 3655682764,
                     *               "name": "Stick",
                     *               "count": 1
                     *             },
                     *             {
                     *               "id": 2780740615,
                     *               "name": "Killing Spree",
                     *               "count": 2
                     *             },
                     *             {
                     *               "id": 1284032216,
                     *               "name": "Wingman",
                     *               "count": 1
                     *             },
                     *             {
                     *               "id": 4229934157,
                     *               "name": "Snipe",
                     *               "count": 1
                     *             }
                     *           ],
                     *           "personalScores": [
                     *             {
                     *               "id": 1024030246,
                     *               "count": 14,
                     *               "points": 1400
                     *             },
                     *             {
                     *               "id": 638246808,
                     *               "count": 9,
                     *               "points": 450
                     *             },
                     *             {
                     *               "id": 152718958,
                     *               "count": 1,
                     *               "points": 10
                     *             },
                     *             {
                     *               "id": 709346128,
                     *               "count": 4,
                     *               "points": 100
                     *             },
                     *             {
                     *               "id": 3507884073,
                     *               "count": 13,
                     *               "points": 650
                     *             }
                     *           ],
                     *           "skill": null
                     *         },
                     *         {
                     *           "xuid": "2533968446546168",
                     *           "botId": null,
                     *           "gamertag": "white yarn 74",
                     *           "pseudonym": null,
                     *           "isBot": false,
                     *           "botDifficulty": null,
                     *           "teamId": 1,
                     *           "outcome": "win",
                     *           "rank": 1,
                     *           "firstJoinedAt": "2026-10-15T12:07:37.465Z",
                     *           "lastLeftAt": null,
                     *           "joinedInProgress": false,
                     *           "leftInProgress": false,
                     *           "presentAtBeginning": true,
                     *           "presentAtCompletion": true,
                     *           "timePlayedSeconds": 683.343,
                     *           "stats": {
                     *             "score": 0,
                     *             "personalScore": 1760,
                     *             "roundsWon": 1,
                     *             "roundsLost": 0,
                     *             "roundsTied": 0,
                     *             "kills": 12,
                     *             "deaths": 8,
                     *             "assists": 5,
                     *             "suicides": 0,
                     *             "betrayals": 0,
                     *             "grenadeKills": 1,
                     *             "headshotKills": 6,
                     *             "meleeKills": 3,
                     *             "powerWeaponKills": 0,
                     *             "shotsFired": 220,
                     *             "shotsHit": 102,
                     *             "damageDealt": 3690,
                     *             "damageTaken": 2973,
                     *             "calloutAssists": 1,
                     *             "vehicleDestroys": 0,
                     *             "driverAssists": 0,
                     *             "hijacks": 0,
                     *             "empAssists": 0,
                     *             "maxKillingSpree": 3,
                     *             "spawns": 9,
                     *             "objectivesCompleted": 0,
                     *             "deprecatedDamageDealt": 3690,
                     *             "deprecatedDamageTaken": 2973,
                     *             "averageLifeDurationSeconds": 55,
                     *             "kda": 5.666666666666666,
                     *             "accuracy": 0.4636363636363636
                     *           },
                     *           "modeStats": {
                     *             "zones": {
                     *               "strongholdCaptures": 5,
                     *               "strongholdDefensiveKills": 2,
                     *               "strongholdOffensiveKills": 5,
                     *               "strongholdSecures": 2,
                     *               "strongholdOccupationTimeSeconds": 56,
                     *               "strongholdScoringTicks": 0
                     *             },
                     *             "pvp": {
                     *               "kills": 12,
                     *               "deaths": 8,
                     *               "assists": 5,
                     *               "kda": 5.666666666666666
                     *             }
                     *           },
                     *           "medals": [
                     *             {
                     *               "id": 548533137,
                     *               "name": "Back Smack",
                     *               "count": 1
                     *             }
                     *           ],
                     *           "personalScores": [
                     *             {
                     *               "id": 1024030246,
                     *               "count": 12,
                     *               "points": 1200
                     *             },
                     *             {
                     *               "id": 638246808,
                     *               "count": 5,
                     *               "points": 250
                     *             },
                     *             {
                     *               "id": 152718958,
                     *               "count": 1,
                     *               "points": 10
                     *             },
                     *             {
                     *               "id": 709346128,
                     *               "count": 2,
                     *               "points": 50
                     *             },
                     *             {
                     *               "id": 3507884073,
                     *               "count": 5,
                     *               "points": 250
                     *             }
                     *           ],
                     *           "skill": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MatchDetail"];
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatchRaw: {
        parameters: {
            query?: {
                /** @description Part of the skill answer: upstream is asked for 32 players at a time. */
                chunk?: number;
                /** @description Which of upstream’s answers. */
                payload?: "stats" | "skill";
            };
            header?: never;
            path: {
                /**
                 * @description Match id, a GUID; lower case in answers, any case in requests.
                 * @example 6b77bfe2-6800-48f0-81d2-a2a5b5422084
                 */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upstream’s bytes. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "MatchId": "5dffba8f-9635-4a8e-9e4a-e06a06a6a607",
                     *       "MatchInfo": {
                     *         "StartTime": "2026-10-15T12:07:10.449Z",
                     *         "EndTime": "2026-10-15T12:19:23.212Z",
                     *         "Duration": "PT11M41.69464S",
                     *         "LifecycleMode": 1,
                     *         "GameVariantCategory": 11,
                     *         "LevelId": "a1dd2f4f-b703-469f-9196-680d3c6edad3",
                     *         "MapVariant": {
                     *           "AssetKind": 2,
                     *           "AssetId": "6390a9fd-5dd7-40ae-9a72-d880547e7e56",
                     *           "VersionId": "51f6211e-8ccb-4357-83f6-09a9c0095960"
                     *         },
                     *         "UgcGameVariant": {
                     *           "AssetKind": 6,
                     *           "AssetId": "90b77857-a9b8-4d42-b5f1-ed6540564aba",
                     *           "VersionId": "6161c272-60aa-42da-829c-45e4a4d33a0a"
                     *         },
                     *         "ClearanceId": "06fe2f8e-2a18-4d59-8d55-10d72a2c338f",
                     *         "Playlist": null,
                     *         "PlaylistExperience": null,
                     *         "PlaylistMapModePair": null,
                     *         "SeasonId": null,
                     *         "PlayableDuration": "PT11M23.343S",
                     *         "TeamsEnabled": true,
                     *         "TeamScoringEnabled": true,
                     *         "GameplayInteraction": 1
                     *       },
                     *       "Teams": [
                     *         {
                     *           "TeamId": 0,
                     *           "Outcome": 3,
                     *           "Rank": 2,
                     *           "Stats": {
                     *             "CoreStats": {
                     *               "Score": 153,
                     *               "PersonalScore": 2055,
                     *               "RoundsWon": 0,
                     *               "RoundsLost": 1,
                     *               "RoundsTied": 0,
                     *               "Kills": 14,
                     *               "Deaths": 26,
                     *               "Assists": 0,
                     *               "KDA": -12,
                     *               "Suicides": 0,
                     *               "Betrayals": 0,
                     *               "AverageLifeDuration": "PT16.4S",
                     *               "GrenadeKills": 1,
                     *               "HeadshotKills": 12,
                     *               "MeleeKills": 0,
                     *               "PowerWeaponKills": 0,
                     *               "ShotsFired": 308,
                     *               "ShotsHit": 111,
                     *               "Accuracy": 36.03,
                     *               "DamageDealt": 4027,
                     *               "DamageTaken": 7379,
                     *               "CalloutAssists": 3,
                     *               "VehicleDestroys": 0,
                     *               "DriverAssists": 0,
                     *               "Hijacks": 0,
                     *               "EmpAssists": 0,
                     *               "MaxKillingSpree": 3,
                     *               "Medals": [
                     *                 {
                     *                   "NameId": 1169571763,
                     *                   "Count": 2,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 },
                     *                 {
                     *                   "NameId": 1512363953,
                     *                   "Count": 2,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 },
                     *                 {
                     *                   "NameId": 3233952928,
                     *                   "Count": 1,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 },
                     *                 {
                     *                   "NameId": 2123530881,
                     *                   "Count": 1,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 },
                     *                 {
                     *                   "NameId": 3655682764,
                     *                   "Count": 1,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 },
                     *                 {
                     *                   "NameId": 622331684,
                     *                   "Count": 1,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 },
                     *                 {
                     *                   "NameId": 2625820422,
                     *                   "Count": 1,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 }
                     *               ],
                     *               "PersonalScores": [
                     *                 {
                     *                   "NameId": 1024030246,
                     *                   "Count": 14,
                     *                   "TotalPersonalScoreAwarded": 1400
                     *                 },
                     *                 {
                     *                   "NameId": 152718958,
                     *                   "Count": 3,
                     *                   "TotalPersonalScoreAwarded": 30
                     *                 },
                     *                 {
                     *                   "NameId": 709346128,
                     *                   "Count": 3,
                     *                   "TotalPersonalScoreAwarded": 75
                     *                 },
                     *                 {
                     *                   "NameId": 3507884073,
                     *                   "Count": 11,
                     *                   "TotalPersonalScoreAwarded": 550
                     *                 }
                     *               ],
                     *               "DeprecatedDamageDealt": 4027,
                     *               "DeprecatedDamageTaken": 7379,
                     *               "Spawns": 27,
                     *               "ObjectivesCompleted": 0
                     *             },
                     *             "ZonesStats": {
                     *               "StrongholdCaptures": 11,
                     *               "StrongholdDefensiveKills": 2,
                     *               "StrongholdOffensiveKills": 3,
                     *               "StrongholdSecures": 3,
                     *               "StrongholdOccupationTime": "PT1M22S",
                     *               "StrongholdScoringTicks": 0
                     *             },
                     *             "PvpStats": {
                     *               "Kills": 14,
                     *               "Deaths": 26,
                     *               "Assists": 0,
                     *               "KDA": -12
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "TeamId": 1,
                     *           "Outcome": 2,
                     *           "Rank": 1,
                     *           "Stats": {
                     *             "CoreStats": {
                     *               "Score": 250,
                     *               "PersonalScore": 4370,
                     *               "RoundsWon": 1,
                     *               "RoundsLost": 0,
                     *               "RoundsTied": 0,
                     *               "Kills": 26,
                     *               "Deaths": 14,
                     *               "Assists": 14,
                     *               "KDA": 16.66,
                     *               "Suicides": 0,
                     *               "Betrayals": 0,
                     *               "AverageLifeDuration": "PT1M12.5S",
                     *               "GrenadeKills": 2,
                     *               "HeadshotKills": 15,
                     *               "MeleeKills": 4,
                     *               "PowerWeaponKills": 1,
                     *               "ShotsFired": 660,
                     *               "ShotsHit": 247,
                     *               "Accuracy": 37.42,
                     *               "DamageDealt": 8925,
                     *               "DamageTaken": 5572,
                     *               "CalloutAssists": 2,
                     *               "VehicleDestroys": 0,
                     *               "DriverAssists": 0,
                     *               "Hijacks": 0,
                     *               "EmpAssists": 0,
                     *               "MaxKillingSpree": 5,
                     *               "Medals": [
                     *                 {
                     *                   "NameId": 548533137,
                     *                   "Count": 2,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 },
                     *                 {
                     *                   "NameId": 3655682764,
                     *                   "Count": 1,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 },
                     *                 {
                     *                   "NameId": 2780740615,
                     *                   "Count": 2,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 },
                     *                 {
                     *                   "NameId": 1284032216,
                     *                   "Count": 1,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 },
                     *                 {
                     *                   "NameId": 4229934157,
                     *                   "Count": 1,
                     *                   "TotalPersonalScoreAwarded": 0
                     *                 }
                     *               ],
                     *               "PersonalScores": [
                     *                 {
                     *                   "NameId": 1024030246,
                     *                   "Count": 26,
                     *                   "TotalPersonalScoreAwarded": 2600
                     *                 },
                     *                 {
                     *                   "NameId": 638246808,
                     *                   "Count": 14,
                     *                   "TotalPersonalScoreAwarded": 700
                     *                 },
                     *                 {
                     *                   "NameId": 152718958,
                     *                   "Count": 2,
                     *                   "TotalPersonalScoreAwarded": 20
                     *                 },
                     *                 {
                     *                   "NameId": 709346128,
                     *                   "Count": 6,
                     *                   "TotalPersonalScoreAwarded": 150
                     *                 },
                     *                 {
                     *                   "NameId": 3507884073,
                     *                   "Count": 18,
                     *                   "TotalPersonalScoreAwarded": 900
                     *                 }
                     *               ],
                     *               "DeprecatedDamageDealt": 8925,
                     *               "DeprecatedDamageTaken": 5572,
                     *               "Spawns": 16,
                     *               "ObjectivesCompleted": 0
                     *             },
                     *             "ZonesStats": {
                     *               "StrongholdCaptures": 18,
                     *               "StrongholdDefensiveKills": 5,
                     *               "StrongholdOffensiveKills": 7,
                     *               "StrongholdSecures": 6,
                     *               "StrongholdOccupationTime": "PT3M6S",
                     *               "StrongholdScoringTicks": 0
                     *             },
                     *             "PvpStats": {
                     *               "Kills": 26,
                     *               "Deaths": 14,
                     *               "Assists": 14,
                     *               "KDA": 16.66
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "Players": [
                     *         {
                     *           "PlayerId": "xuid(2535912806468479)",
                     *           "PlayerType": 1,
                     *           "BotAttributes": null,
                     *           "LastTeamId": 0,
                     *           "Outcome": 3,
                     *           "Rank": 3,
                     *           "ParticipationInfo": {
                     *             "FirstJoinedTime": "2026-10-15T12:07:37.449Z",
                     *             "LastLeaveTime": null,
                     *             "PresentAtBeginning": true,
                     *             "JoinedInProgress": false,
                     *             "LeftInProgress": false,
                     *             "PresentAtCompletion": true,
                     *             "TimePlayed": "PT11M23.343S",
                     *             "ConfirmedParticipation": null
                     *           },
                     *           "PlayerTeamStats": [
                     *             {
                     *               "TeamId": 0,
                     *               "Stats": {
                     *                 "CoreStats": {
                     *                   "Score": 0,
                     *                   "PersonalScore": 2055,
                     *                   "RoundsWon": 0,
                     *                   "RoundsLost": 1,
                     *                   "RoundsTied": 0,
                     *                   "Kills": 14,
                     *                   "Deaths": 26,
                     *                   "Assists": 0,
                     *                   "KDA": -12,
                     *                   "Suicides": 0,
                     *                   "Betrayals": 0,
                     *                   "AverageLifeDuration": "PT16.4S",
                     *                   "GrenadeKills": 1,
                     *                   "HeadshotKills": 12,
                     *                   "MeleeKills": 0,
                     *                   "PowerWeaponKills": 0,
                     *                   "ShotsFired": 308,
                     *                   "ShotsHit": 111,
                     *                   "Accuracy": 36.03,
                     *                   "DamageDealt": 4027,
                     *                   "DamageTaken": 7379,
                     *                   "CalloutAssists": 3,
                     *                   "VehicleDestroys": 0,
                     *                   "DriverAssists": 0,
                     *                   "Hijacks": 0,
                     *                   "EmpAssists": 0,
                     *                   "MaxKillingSpree": 3,
                     *                   "Medals": [
                     *                     {
                     *                       "NameId": 1169571763,
                     *                       "Count": 2,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     },
                     *                     {
                     *                       "NameId": 1512363953,
                     *                       "Count": 2,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     },
                     *                     {
                     *                       "NameId": 3233952928,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     },
                     *                     {
                     *                       "NameId": 2123530881,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     },
                     *                     {
                     *                       "NameId": 3655682764,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     },
                     *                     {
                     *                       "NameId": 622331684,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     },
                     *                     {
                     *                       "NameId": 2625820422,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     }
                     *                   ],
                     *                   "PersonalScores": [
                     *                     {
                     *                       "NameId": 1024030246,
                     *                       "Count": 14,
                     *                       "TotalPersonalScoreAwarded": 1400
                     *                     },
                     *                     {
                     *                       "NameId": 152718958,
                     *                       "Count": 3,
                     *                       "TotalPersonalScoreAwarded": 30
                     *                     },
                     *                     {
                     *                       "NameId": 709346128,
                     *                       "Count": 3,
                     *                       "TotalPersonalScoreAwarded": 75
                     *                     },
                     *                     {
                     *                       "NameId": 3507884073,
                     *                       "Count": 11,
                     *                       "TotalPersonalScoreAwarded": 550
                     *                     }
                     *                   ],
                     *                   "DeprecatedDamageDealt": 4027,
                     *                   "DeprecatedDamageTaken": 7379,
                     *                   "Spawns": 27,
                     *                   "ObjectivesCompleted": 0
                     *                 },
                     *                 "ZonesStats": {
                     *                   "StrongholdCaptures": 11,
                     *                   "StrongholdDefensiveKills": 2,
                     *                   "StrongholdOffensiveKills": 3,
                     *                   "StrongholdSecures": 3,
                     *                   "StrongholdOccupationTime": "PT1M22S",
                     *                   "StrongholdScoringTicks": 0
                     *                 },
                     *                 "PvpStats": {
                     *                   "Kills": 14,
                     *                   "Deaths": 26,
                     *                   "Assists": 0,
                     *                   "KDA": -12
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "PlayerId": "erased(player-f7574a7d)",
                     *           "PlayerType": 1,
                     *           "BotAttributes": null,
                     *           "LastTeamId": 1,
                     *           "Outcome": 2,
                     *           "Rank": 1,
                     *           "ParticipationInfo": {
                     *             "FirstJoinedTime": "2026-10-15T12:07:37.455Z",
                     *             "LastLeaveTime": null,
                     *             "PresentAtBeginning": true,
                     *             "JoinedInProgress": false,
                     *             "LeftInProgress": false,
                     *             "PresentAtCompletion": true,
                     *             "TimePlayed": "PT11M23.343S",
                     *             "ConfirmedParticipation": null
                     *           },
                     *           "PlayerTeamStats": [
                     *             {
                     *               "TeamId": 1,
                     *               "Stats": {
                     *                 "CoreStats": {
                     *                   "Score": 0,
                     *                   "PersonalScore": 2610,
                     *                   "RoundsWon": 1,
                     *                   "RoundsLost": 0,
                     *                   "RoundsTied": 0,
                     *                   "Kills": 14,
                     *                   "Deaths": 6,
                     *                   "Assists": 9,
                     *                   "KDA": 11,
                     *                   "Suicides": 0,
                     *                   "Betrayals": 0,
                     *                   "AverageLifeDuration": "PT1M12.5S",
                     *                   "GrenadeKills": 1,
                     *                   "HeadshotKills": 9,
                     *                   "MeleeKills": 1,
                     *                   "PowerWeaponKills": 1,
                     *                   "ShotsFired": 440,
                     *                   "ShotsHit": 145,
                     *                   "Accuracy": 32.95,
                     *                   "DamageDealt": 5235,
                     *                   "DamageTaken": 2599,
                     *                   "CalloutAssists": 1,
                     *                   "VehicleDestroys": 0,
                     *                   "DriverAssists": 0,
                     *                   "Hijacks": 0,
                     *                   "EmpAssists": 0,
                     *                   "MaxKillingSpree": 5,
                     *                   "Medals": [
                     *                     {
                     *                       "NameId": 548533137,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     },
                     *                     {
                     *                       "NameId": 3655682764,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     },
                     *                     {
                     *                       "NameId": 2780740615,
                     *                       "Count": 2,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     },
                     *                     {
                     *                       "NameId": 1284032216,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     },
                     *                     {
                     *                       "NameId": 4229934157,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     }
                     *                   ],
                     *                   "PersonalScores": [
                     *                     {
                     *                       "NameId": 1024030246,
                     *                       "Count": 14,
                     *                       "TotalPersonalScoreAwarded": 1400
                     *                     },
                     *                     {
                     *                       "NameId": 638246808,
                     *                       "Count": 9,
                     *                       "TotalPersonalScoreAwarded": 450
                     *                     },
                     *                     {
                     *                       "NameId": 152718958,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 10
                     *                     },
                     *                     {
                     *                       "NameId": 709346128,
                     *                       "Count": 4,
                     *                       "TotalPersonalScoreAwarded": 100
                     *                     },
                     *                     {
                     *                       "NameId": 3507884073,
                     *                       "Count": 13,
                     *                       "TotalPersonalScoreAwarded": 650
                     *                     }
                     *                   ],
                     *                   "DeprecatedDamageDealt": 5235,
                     *                   "DeprecatedDamageTaken": 2599,
                     *                   "Spawns": 7,
                     *                   "ObjectivesCompleted": 0
                     *                 },
                     *                 "ZonesStats": {
                     *                   "StrongholdCaptures": 13,
                     *                   "StrongholdDefensiveKills": 3,
                     *                   "StrongholdOffensiveKills": 2,
                     *                   "StrongholdSecures": 4,
                     *                   "StrongholdOccupationTime": "PT2M10S",
                     *                   "StrongholdScoringTicks": 0
                     *                 },
                     *                 "PvpStats": {
                     *                   "Kills": 14,
                     *                   "Deaths": 6,
                     *                   "Assists": 9,
                     *                   "KDA": 11
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "PlayerId": "xuid(2533968446546168)",
                     *           "PlayerType": 1,
                     *           "BotAttributes": null,
                     *           "LastTeamId": 1,
                     *           "Outcome": 2,
                     *           "Rank": 1,
                     *           "ParticipationInfo": {
                     *             "FirstJoinedTime": "2026-10-15T12:07:37.465Z",
                     *             "LastLeaveTime": null,
                     *             "PresentAtBeginning": true,
                     *             "JoinedInProgress": false,
                     *             "LeftInProgress": false,
                     *             "PresentAtCompletion": true,
                     *             "TimePlayed": "PT11M23.343S",
                     *             "ConfirmedParticipation": null
                     *           },
                     *           "PlayerTeamStats": [
                     *             {
                     *               "TeamId": 1,
                     *               "Stats": {
                     *                 "CoreStats": {
                     *                   "Score": 0,
                     *                   "PersonalScore": 1760,
                     *                   "RoundsWon": 1,
                     *                   "RoundsLost": 0,
                     *                   "RoundsTied": 0,
                     *                   "Kills": 12,
                     *                   "Deaths": 8,
                     *                   "Assists": 5,
                     *                   "KDA": 5.66,
                     *                   "Suicides": 0,
                     *                   "Betrayals": 0,
                     *                   "AverageLifeDuration": "PT55S",
                     *                   "GrenadeKills": 1,
                     *                   "HeadshotKills": 6,
                     *                   "MeleeKills": 3,
                     *                   "PowerWeaponKills": 0,
                     *                   "ShotsFired": 220,
                     *                   "ShotsHit": 102,
                     *                   "Accuracy": 46.36,
                     *                   "DamageDealt": 3690,
                     *                   "DamageTaken": 2973,
                     *                   "CalloutAssists": 1,
                     *                   "VehicleDestroys": 0,
                     *                   "DriverAssists": 0,
                     *                   "Hijacks": 0,
                     *                   "EmpAssists": 0,
                     *                   "MaxKillingSpree": 3,
                     *                   "Medals": [
                     *                     {
                     *                       "NameId": 548533137,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 0
                     *                     }
                     *                   ],
                     *                   "PersonalScores": [
                     *                     {
                     *                       "NameId": 1024030246,
                     *                       "Count": 12,
                     *                       "TotalPersonalScoreAwarded": 1200
                     *                     },
                     *                     {
                     *                       "NameId": 638246808,
                     *                       "Count": 5,
                     *                       "TotalPersonalScoreAwarded": 250
                     *                     },
                     *                     {
                     *                       "NameId": 152718958,
                     *                       "Count": 1,
                     *                       "TotalPersonalScoreAwarded": 10
                     *                     },
                     *                     {
                     *                       "NameId": 709346128,
                     *                       "Count": 2,
                     *                       "TotalPersonalScoreAwarded": 50
                     *                     },
                     *                     {
                     *                       "NameId": 3507884073,
                     *                       "Count": 5,
                     *                       "TotalPersonalScoreAwarded": 250
                     *                     }
                     *                   ],
                     *                   "DeprecatedDamageDealt": 3690,
                     *                   "DeprecatedDamageTaken": 2973,
                     *                   "Spawns": 9,
                     *                   "ObjectivesCompleted": 0
                     *                 },
                     *                 "ZonesStats": {
                     *                   "StrongholdCaptures": 5,
                     *                   "StrongholdDefensiveKills": 2,
                     *                   "StrongholdOffensiveKills": 5,
                     *                   "StrongholdSecures": 2,
                     *                   "StrongholdOccupationTime": "PT56S",
                     *                   "StrongholdScoringTicks": 0
                     *                 },
                     *                 "PvpStats": {
                     *                   "Kills": 12,
                     *                   "Deaths": 8,
                     *                   "Assists": 5,
                     *                   "KDA": 5.66
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMedals: {
        parameters: {
            query?: {
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Names in this language where upstream has them, by its tag; English otherwise. */
                lang?: string;
                /** @description Rows per page; of JSON 200 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 2875941471,
                     *           "name": "Demon",
                     *           "language": "en-US",
                     *           "description": "Earned with: Demon.",
                     *           "difficulty": "mythic",
                     *           "type": "spree",
                     *           "sortWeight": 250,
                     *           "personalScore": 800,
                     *           "sprite": {
                     *             "index": 8,
                     *             "column": 8,
                     *             "row": 0,
                     *             "small": {
                     *               "sheet": "medals/images/medal_sheet_sm.png",
                     *               "size": 72,
                     *               "x": 576,
                     *               "y": 0
                     *             },
                     *             "medium": {
                     *               "sheet": "medals/images/medal_sheet_med.png",
                     *               "size": 128,
                     *               "x": 1024,
                     *               "y": 0
                     *             },
                     *             "extraLarge": {
                     *               "sheet": "medals/images/medal_sheet_xl.png",
                     *               "size": 256,
                     *               "x": 2048,
                     *               "y": 0
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "id": 3233051772,
                     *           "name": "Killionaire",
                     *           "language": "en-US",
                     *           "description": "Earned with: Killionaire.",
                     *           "difficulty": "mythic",
                     *           "type": "multikill",
                     *           "sortWeight": 250,
                     *           "personalScore": 350,
                     *           "sprite": {
                     *             "index": 72,
                     *             "column": 8,
                     *             "row": 4,
                     *             "small": {
                     *               "sheet": "medals/images/medal_sheet_sm.png",
                     *               "size": 72,
                     *               "x": 576,
                     *               "y": 288
                     *             },
                     *             "medium": {
                     *               "sheet": "medals/images/medal_sheet_med.png",
                     *               "size": 128,
                     *               "x": 1024,
                     *               "y": 512
                     *             },
                     *             "extraLarge": {
                     *               "sheet": "medals/images/medal_sheet_xl.png",
                     *               "size": 256,
                     *               "x": 2048,
                     *               "y": 1024
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RNZWRhbHMiLDI1MCwia2lsbGlvbmFpcmUgMzIzMzA1MTc3MiJd"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["Medal"][];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example id,name,language,description,difficulty,type,sortWeight,personalScore,sprite.index,sprite.column,sprite.row,sprite.small.sheet,sprite.small.size,sprite.small.x,sprite.small.y,sprite.medium.sheet,sprite.medium.size,sprite.medium.x,sprite.medium.y,sprite.extraLarge.sheet,sprite.extraLarge.size,sprite.extraLarge.x,sprite.extraLarge.y
                     *     2875941471,Demon,en-US,Earned with: Demon.,mythic,spree,250,800,8,8,0,medals/images/medal_sheet_sm.png,72,576,0,medals/images/medal_sheet_med.png,128,1024,0,medals/images/medal_sheet_xl.png,256,2048,0
                     *     3233051772,Killionaire,en-US,Earned with: Killionaire.,mythic,multikill,250,350,72,8,4,medals/images/medal_sheet_sm.png,72,576,288,medals/images/medal_sheet_med.png,128,1024,512,medals/images/medal_sheet_xl.png,256,2048,1024
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listModes: {
        parameters: {
            query?: {
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Rows per page; of JSON 200 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "mode": "campaign",
                     *           "label": "Campaign",
                     *           "variants": []
                     *         },
                     *         {
                     *           "id": 2,
                     *           "mode": "forge",
                     *           "label": "Forge",
                     *           "variants": []
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RNb2RlcyIsLTIsIjIiXQ"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["Mode"][];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example id,mode,label
                     *     1,campaign,Campaign
                     *     2,forge,Forge
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayers: {
        parameters: {
            query?: {
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Rows per page; of JSON 25 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Any part of a present or former gamertag, without regard to case; a typing error is forgiven. One or two characters find the gamertags that begin with them. Best match first: the very name, names that begin so, names that hold it, names that resemble it. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "xuid": "2535912806468479",
                     *           "gamertag": "xTanKoalax",
                     *           "alias": null,
                     *           "state": "current",
                     *           "matches": 35,
                     *           "lastMatchAt": "2026-11-18T18:19:19.608Z",
                     *           "registeredAt": "2026-11-20T12:00:00.000Z",
                     *           "similarity": null
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["ListedPlayer"][];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example xuid,gamertag,alias,state,matches,lastMatchAt,registeredAt,similarity
                     *     xuid(2535912806468479),xTanKoalax,,current,35,2026-11-18T18:19:19.608Z,2026-11-20T12:00:00.000Z,
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerPlayer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Gamertag, compared without case; changes in time. */
                    gamertag: string;
                };
            };
        };
        responses: {
            /** @description How the fetching of a player’s matches stands. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sync"];
                };
            };
            /** @description How the fetching of a player’s matches stands. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "xuid": null,
                     *       "gamertag": "Somebody New",
                     *       "state": "resolving",
                     *       "coverage": null,
                     *       "lastAttemptAt": null,
                     *       "lastSuccessAt": null,
                     *       "nextSyncAt": null,
                     *       "lastError": null,
                     *       "freshness": null
                     *     }
                     */
                    "application/json": components["schemas"]["Sync"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlayer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tracked player. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "xuid": "2535912806468479",
                     *       "gamertag": "xTanKoalax",
                     *       "gamertags": [
                     *         {
                     *           "gamertag": "xTanKoalax",
                     *           "firstSeenAt": "2026-11-20T12:00:00.000Z",
                     *           "lastSeenAt": "2026-11-20T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "registeredAt": "2026-11-20T12:00:00.000Z",
                     *       "serviceRecord": {
                     *         "takenAt": "2026-11-20T12:00:00.000Z",
                     *         "matchesCompleted": 30,
                     *         "wins": 11,
                     *         "losses": 19,
                     *         "ties": 0,
                     *         "timePlayedSeconds": 17144.682
                     *       },
                     *       "careerRank": {
                     *         "takenAt": "2026-11-20T12:00:00.000Z",
                     *         "rank": 29,
                     *         "partialProgress": 1400,
                     *         "reachedMax": false
                     *       },
                     *       "ranks": [],
                     *       "notices": [],
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Player"];
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopTrackingPlayer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stopped. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlayerCard: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "xuid": "2535912806468479",
                     *         "gamertag": "xTanKoalax",
                     *         "rank": null,
                     *         "matches": 35,
                     *         "metrics": {
                     *           "winRate": {
                     *             "value": 0.4,
                     *             "lower": 0.2757502888017075,
                     *             "upper": 0.5386006166951954,
                     *             "n": 35
                     *           },
                     *           "kda": {
                     *             "value": 1.9428571428571424,
                     *             "lower": -0.6984599795341631,
                     *             "upper": 4.584174265248448,
                     *             "n": 35
                     *           },
                     *           "killsPer10": {
                     *             "value": 13.376944074038384,
                     *             "lower": 11.435390600104258,
                     *             "upper": 15.31849754797251,
                     *             "n": 35
                     *           },
                     *           "accuracy": {
                     *             "value": 0.417055441032874,
                     *             "lower": 0.40540423868360176,
                     *             "upper": 0.42870664338214626,
                     *             "n": 35
                     *           },
                     *           "damageEfficiency": {
                     *             "value": 1.0434389274485376,
                     *             "lower": 0.8765298300829047,
                     *             "upper": 1.2103480248141705,
                     *             "n": 35
                     *           }
                     *         },
                     *         "results": [
                     *           "win",
                     *           "win",
                     *           "loss",
                     *           "loss",
                     *           "loss",
                     *           "loss",
                     *           "loss",
                     *           "loss",
                     *           "loss",
                     *           "loss",
                     *           "loss",
                     *           "win",
                     *           "win",
                     *           "win",
                     *           "win",
                     *           "win",
                     *           "win",
                     *           "loss",
                     *           "loss",
                     *           "loss",
                     *           "win",
                     *           "loss",
                     *           "loss",
                     *           "win",
                     *           "loss",
                     *           "win",
                     *           "loss",
                     *           "loss",
                     *           "loss",
                     *           "loss",
                     *           "win",
                     *           "loss",
                     *           "win",
                     *           "win",
                     *           "loss"
                     *         ],
                     *         "lastMatchAt": "2026-11-18T18:19:19.608Z"
                     *       },
                     *       "exclusions": {
                     *         "incomplete": 0
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Card"];
                        /** @description Matches that are not in the numbers. */
                        exclusions: {
                            /** @description Matches the filters let through that were left out for not being completed. */
                            incomplete: number;
                        };
                        freshness: components["schemas"]["Freshness"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example xuid,gamertag,rank.playlist,rank.takenAt,rank.csr.value,rank.csr.tier,rank.csr.subTier,rank.csr.placementsLeft,matches,metrics.winRate.value,metrics.winRate.lower,metrics.winRate.upper,metrics.winRate.n,metrics.kda.value,metrics.kda.lower,metrics.kda.upper,metrics.kda.n,metrics.killsPer10.value,metrics.killsPer10.lower,metrics.killsPer10.upper,metrics.killsPer10.n,metrics.accuracy.value,metrics.accuracy.lower,metrics.accuracy.upper,metrics.accuracy.n,metrics.damageEfficiency.value,metrics.damageEfficiency.lower,metrics.damageEfficiency.upper,metrics.damageEfficiency.n,lastMatchAt
                     *     xuid(2535912806468479),xTanKoalax,,,,,,,35,0.4,0.2757502888017075,0.5386006166951954,35,1.9428571428571424,-0.6984599795341631,4.584174265248448,35,13.376944074038384,11.435390600104258,15.31849754797251,35,0.417055441032874,0.40540423868360176,0.42870664338214626,35,1.0434389274485376,0.8765298300829047,1.2103480248141705,35,2026-11-18T18:19:19.608Z
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayerChanges: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description Only changes of these kinds; all of them unless told. */
                kind?: ("match" | "rank" | "record")[];
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 100 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description What the caller has seen: a revision (`freshness.revision`, `revision` of a row), or the ETag of an answer about this player. Without it: everything since the player was registered. */
                since?: string;
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "revision": 3,
                     *           "at": "2026-11-20T12:00:00.000Z",
                     *           "kind": "match",
                     *           "matchId": "8d4a3d5a-8fde-47cb-bce1-5e408447b62c",
                     *           "startedAt": "2026-10-21T18:09:26.244Z",
                     *           "map": {
                     *             "assetId": "dffb9707-f508-4453-8bea-d6c25e2aed4c",
                     *             "name": "Empyrean"
                     *           },
                     *           "mode": {
                     *             "category": "strongholds",
                     *             "name": "Ranked:Strongholds"
                     *           },
                     *           "playlist": {
                     *             "assetId": "521ef82c-e877-440e-8fb5-90b0b4cbf29c",
                     *             "name": "Ranked Arena"
                     *           },
                     *           "outcome": "win",
                     *           "kda": -11.666666666666666,
                     *           "csrBefore": null,
                     *           "csrAfter": null,
                     *           "csrChange": null,
                     *           "metric": null,
                     *           "unit": null,
                     *           "value": null,
                     *           "previous": null
                     *         },
                     *         {
                     *           "revision": 4,
                     *           "at": "2026-11-20T12:00:00.000Z",
                     *           "kind": "match",
                     *           "matchId": "a5144a92-ce8e-42e4-9a7d-0141dacec2cf",
                     *           "startedAt": "2026-11-12T11:54:03.793Z",
                     *           "map": {
                     *             "assetId": "f4c570a4-bccc-4570-aec8-0c5cc42bdb81",
                     *             "name": "Chasm"
                     *           },
                     *           "mode": {
                     *             "category": "king-of-the-hill",
                     *             "name": "Custom:King of the Hill"
                     *           },
                     *           "playlist": null,
                     *           "outcome": "loss",
                     *           "kda": 13.666666666666668,
                     *           "csrBefore": null,
                     *           "csrAfter": null,
                     *           "csrChange": null,
                     *           "metric": null,
                     *           "unit": null,
                     *           "value": null,
                     *           "previous": null
                     *         },
                     *         {
                     *           "revision": 4,
                     *           "at": "2026-11-20T12:00:00.000Z",
                     *           "kind": "record",
                     *           "matchId": "a5144a92-ce8e-42e4-9a7d-0141dacec2cf",
                     *           "startedAt": "2026-11-12T11:54:03.793Z",
                     *           "map": {
                     *             "assetId": "f4c570a4-bccc-4570-aec8-0c5cc42bdb81",
                     *             "name": "Chasm"
                     *           },
                     *           "mode": {
                     *             "category": "king-of-the-hill",
                     *             "name": "Custom:King of the Hill"
                     *           },
                     *           "playlist": null,
                     *           "outcome": "loss",
                     *           "kda": null,
                     *           "csrBefore": null,
                     *           "csrAfter": null,
                     *           "csrChange": null,
                     *           "metric": "averageLifeSeconds",
                     *           "unit": "s",
                     *           "value": 42.1,
                     *           "previous": 29.2
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RQbGF5ZXJDaGFuZ2VzIiwtNCwicmVjb3JkIGF2ZXJhZ2VMaWZlU2Vjb25kcyJd"
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["PlayerChange"][];
                        freshness: components["schemas"]["Freshness"];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example revision,at,kind,matchId,startedAt,map.assetId,map.name,mode.category,mode.name,playlist.assetId,playlist.name,outcome,kda,csrBefore.value,csrBefore.tier,csrBefore.subTier,csrBefore.placementsLeft,csrAfter.value,csrAfter.tier,csrAfter.subTier,csrAfter.placementsLeft,csrChange,metric,unit,value,previous
                     *     3,2026-11-20T12:00:00.000Z,match,8d4a3d5a-8fde-47cb-bce1-5e408447b62c,2026-10-21T18:09:26.244Z,dffb9707-f508-4453-8bea-d6c25e2aed4c,Empyrean,strongholds,Ranked:Strongholds,521ef82c-e877-440e-8fb5-90b0b4cbf29c,Ranked Arena,win,-11.666666666666666,,,,,,,,,,,,,
                     *     4,2026-11-20T12:00:00.000Z,match,a5144a92-ce8e-42e4-9a7d-0141dacec2cf,2026-11-12T11:54:03.793Z,f4c570a4-bccc-4570-aec8-0c5cc42bdb81,Chasm,king-of-the-hill,Custom:King of the Hill,,,loss,13.666666666666668,,,,,,,,,,,,,
                     *     4,2026-11-20T12:00:00.000Z,record,a5144a92-ce8e-42e4-9a7d-0141dacec2cf,2026-11-12T11:54:03.793Z,f4c570a4-bccc-4570-aec8-0c5cc42bdb81,Chasm,king-of-the-hill,Custom:King of the Hill,,,loss,,,,,,,,,,,averageLifeSeconds,s,42.1,29.2
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erasePlayer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The code the operator of this server handed out for this player. */
                    proof?: string;
                };
            };
        };
        responses: {
            /** @description What an erasure took away; zeros when there was nothing left. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "erasedAt": "2026-11-20T12:00:00.000Z",
                     *       "matches": 30,
                     *       "payloads": 62,
                     *       "gamertags": 1,
                     *       "snapshots": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlayerHistogram: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Bins between the least and the greatest value, all of one width; 20 unless told. One is enough where all values are equal. */
                bins?: number;
                /** @description Instead of `bins`: bins of this width that begin at its multiples, at most 200. */
                binWidth?: number;
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 200 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description One of: `kda`, `kills`, `deaths`, `assists`, `killsPer10`, `deathsPer10`, `assistsPer10`, `accuracy`, `damageDealt`, `damageTaken`, `damageDealtPer10`, `damageEfficiency`, `damagePerLife`, `headshotRate`, `headshotKills`, `meleeKills`, `grenadeKills`, `powerWeaponKills`, `score`, `personalScore`, `personalScorePer10`, `objectivesCompleted`, `maxKillingSpree`, `averageLifeSeconds`, `timePlayedSeconds`.
                 * @example kills
                 */
                metric: string;
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "lower": -12,
                     *           "upper": -3.9333333333333336,
                     *           "matches": 9,
                     *           "share": 0.2571428571428571
                     *         },
                     *         {
                     *           "lower": -3.9333333333333336,
                     *           "upper": 4.133333333333333,
                     *           "matches": 15,
                     *           "share": 0.42857142857142855
                     *         },
                     *         {
                     *           "lower": 4.133333333333333,
                     *           "upper": 12.2,
                     *           "matches": 5,
                     *           "share": 0.14285714285714285
                     *         },
                     *         {
                     *           "lower": 12.2,
                     *           "upper": 20.266666666666666,
                     *           "matches": 5,
                     *           "share": 0.14285714285714285
                     *         },
                     *         {
                     *           "lower": 20.266666666666666,
                     *           "upper": 28.333333333333336,
                     *           "matches": 1,
                     *           "share": 0.02857142857142857
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": null
                     *       },
                     *       "metric": "kda",
                     *       "summary": {
                     *         "n": 35,
                     *         "mean": 1.9428571428571424,
                     *         "sd": 9.500081084719566,
                     *         "min": -12,
                     *         "p5": -11.666666666666666,
                     *         "p10": -9.866666666666667,
                     *         "p25": -3.833333333333333,
                     *         "p50": -0.33333333333333304,
                     *         "p75": 8.166666666666668,
                     *         "p90": 13.866666666666667,
                     *         "p95": 16.53333333333332,
                     *         "max": 28.333333333333336
                     *       },
                     *       "exclusions": {
                     *         "incomplete": 0
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["HistogramBin"][];
                        /** @description Matches that are not in the numbers. */
                        exclusions: {
                            /** @description Matches the filters let through that were left out for not being completed. */
                            incomplete: number;
                        };
                        freshness: components["schemas"]["Freshness"];
                        /** @description The metric. */
                        metric: string;
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                        /** @description The distribution in numbers; null when n is 0. */
                        summary: {
                            /** @description Greatest. */
                            max: number | null;
                            /** @description Mean of the matches’ own values; another number than the pooled `value` of the player’s statistics. */
                            mean: number | null;
                            /** @description Least. */
                            min: number | null;
                            /** @description Matches that have the metric. */
                            n: number;
                            /** @description 5 % of the matches are at or below, interpolated; so the others. */
                            p5: number | null;
                            /** @description 10th percentile. */
                            p10: number | null;
                            /** @description 25th percentile. */
                            p25: number | null;
                            /** @description Median. */
                            p50: number | null;
                            /** @description 75th percentile. */
                            p75: number | null;
                            /** @description 90th percentile. */
                            p90: number | null;
                            /** @description 95th percentile. */
                            p95: number | null;
                            /** @description Standard deviation of a sample; null when n < 2. */
                            sd: number | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example lower,upper,matches,share
                     *     -12,-3.9333333333333336,9,0.2571428571428571
                     *     -3.9333333333333336,4.133333333333333,15,0.42857142857142855
                     *     4.133333333333333,12.2,5,0.14285714285714285
                     *     12.2,20.266666666666666,5,0.14285714285714285
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayerInsights: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "best-lineups",
                     *           "title": "Best line-ups",
                     *           "text": "No line-up of 10 matches or more yet.",
                     *           "verdict": "insufficient",
                     *           "n": 0
                     *         },
                     *         {
                     *           "id": "csr-trajectory",
                     *           "title": "CSR trajectory",
                     *           "text": "Ranked Arena: in placement, before that 653 CSR.",
                     *           "verdict": "insufficient",
                     *           "n": 3
                     *         },
                     *         {
                     *           "id": "improvement-levers",
                     *           "title": "Improvement levers",
                     *           "text": "Too few matches of teams to tell what would help (25 of 60).",
                     *           "verdict": "insufficient",
                     *           "n": 25
                     *         },
                     *         {
                     *           "id": "map-mode-affinity",
                     *           "title": "Maps and modes",
                     *           "text": "Too few matches on any map to tell (35 matches in 31 maps and modes).",
                     *           "verdict": "insufficient",
                     *           "n": 35
                     *         },
                     *         {
                     *           "id": "match-length",
                     *           "title": "Match length",
                     *           "text": "Too few matches of any mode to tell how long they are (35 matches).",
                     *           "verdict": "insufficient",
                     *           "n": 35
                     *         },
                     *         {
                     *           "id": "medal-signature",
                     *           "title": "Medal signature",
                     *           "text": "No medal stands out from those of other players in 30 matches.",
                     *           "verdict": "unclear",
                     *           "n": 30
                     *         },
                     *         {
                     *           "id": "over-expected",
                     *           "title": "Over expected",
                     *           "text": "Over 30 matches 1.37 more kills a match (−0.47 to 3.21) and 0.66 fewer deaths a match (−0.78 to 2.09) than the game expects.",
                     *           "verdict": "unclear",
                     *           "n": 30
                     *         },
                     *         {
                     *           "id": "performance-summary",
                     *           "title": "Performance summary",
                     *           "text": "Win rate 40.0 % (27.6–53.9 %), KDA 1.94 (−0.98 to 4.87) over 35 matches; too few to tell a change.",
                     *           "verdict": "insufficient",
                     *           "n": 35
                     *         },
                     *         {
                     *           "id": "playlist-preference",
                     *           "title": "Playlists and modes chosen",
                     *           "text": "Plays Ranked Arena most: 26 % of 35 matches; too few sessions to tell whether that is changing.",
                     *           "verdict": "insufficient",
                     *           "n": 35
                     *         },
                     *         {
                     *           "id": "rivals",
                     *           "title": "Rivals",
                     *           "text": "Most met: amber yarn 74, in 16 matches, 7 of them won; against none of 7 rivals the win rate is clearly other than usual.",
                     *           "verdict": "unclear",
                     *           "n": 16
                     *         },
                     *         {
                     *           "id": "session-fatigue",
                     *           "title": "Within a session",
                     *           "text": "Too few long sessions to tell when to stop (0 matches after the third of a session).",
                     *           "verdict": "insufficient",
                     *           "n": 35
                     *         },
                     *         {
                     *           "id": "streaks-and-records",
                     *           "title": "Streaks and records",
                     *           "text": "The longest run of wins is 6 of 35 matches, as chance alone gives (2–6); most kills in a match: 30.",
                     *           "verdict": "unclear",
                     *           "n": 35
                     *         },
                     *         {
                     *           "id": "teammate-impact",
                     *           "title": "Team mates and winning",
                     *           "text": "The one team mate met often enough does not clearly change the chance of winning.",
                     *           "verdict": "unclear",
                     *           "n": 21
                     *         },
                     *         {
                     *           "id": "tier-equivalent",
                     *           "title": "Rank of kills and deaths",
                     *           "text": "Kills look like Gold (CSR 804, 654–953); deaths look like Gold (CSR 823, 540–1106); the game took the player for CSR 689, over 30 matches, and nothing tells these apart.",
                     *           "verdict": "unclear",
                     *           "n": 30
                     *         },
                     *         {
                     *           "id": "time-of-day",
                     *           "title": "Time of day",
                     *           "text": "No hour stands out in 35 matches.",
                     *           "verdict": "unclear",
                     *           "n": 35
                     *         },
                     *         {
                     *           "id": "trend",
                     *           "title": "Trend",
                     *           "text": "Too few matches to tell a trend (35 of 60).",
                     *           "verdict": "insufficient",
                     *           "n": 35
                     *         }
                     *       ],
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["InsightHeadline"][];
                        freshness: components["schemas"]["Freshness"];
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example id,title,text,verdict,n
                     *     best-lineups,Best line-ups,No line-up of 10 matches or more yet.,insufficient,0
                     *     csr-trajectory,CSR trajectory,"Ranked Arena: in placement, before that 653 CSR.",insufficient,3
                     *     improvement-levers,Improvement levers,Too few matches of teams to tell what would help (25 of 60).,insufficient,25
                     *     map-mode-affinity,Maps and modes,Too few matches on any map to tell (35 matches in 31 maps and modes).,insufficient,35
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBestLineups: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `win-rate` unless told. `win-rate`: Win rate by line-up. `chance-best`: Chance to be the best line-up. */
                chart?: "win-rate" | "chance-best";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Only line-ups of so many, the player included; any unless told. */
                lineupSize?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Fewest matches of a line-up to be listed. */
                minMatches?: number;
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [],
                     *       "provenance": {
                     *         "insight": "best-lineups",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "5",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0,
                     *           "freeForAll": 5,
                     *           "undecided": 0,
                     *           "noOpponents": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "No line-up of 10 matches or more yet.",
                     *         "verdict": "insufficient",
                     *         "n": 0
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["BestLineupsRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /** @example gamertags,xuids,size,winRate,winRateLower,winRateUpper,n,verdict,wins,difference,differenceLower,differenceUpper,chanceBest,matchesToTell */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCsrTrajectory: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `forecast` unless told. `forecast`: CSR and where it leads. `history`: CSR over time. */
                chart?: "forecast" | "history";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "playlistId": "521ef82c-e877-440e-8fb5-90b0b4cbf29c",
                     *           "playlist": "Ranked Arena",
                     *           "day": "2026-10-21",
                     *           "isForecast": false,
                     *           "isCurrent": true,
                     *           "isInPlacement": true,
                     *           "csr": 644,
                     *           "trend": null,
                     *           "trendLower": null,
                     *           "trendUpper": null,
                     *           "n": 2,
                     *           "slope": null,
                     *           "slopeLower": null,
                     *           "slopeUpper": null,
                     *           "slopeN": 3,
                     *           "slopeVerdict": "insufficient"
                     *         },
                     *         {
                     *           "playlistId": "521ef82c-e877-440e-8fb5-90b0b4cbf29c",
                     *           "playlist": "Ranked Arena",
                     *           "day": "2026-11-12",
                     *           "isForecast": false,
                     *           "isCurrent": true,
                     *           "isInPlacement": true,
                     *           "csr": 653,
                     *           "trend": null,
                     *           "trendLower": null,
                     *           "trendUpper": null,
                     *           "n": 1,
                     *           "slope": null,
                     *           "slopeLower": null,
                     *           "slopeUpper": null,
                     *           "slopeN": 3,
                     *           "slopeVerdict": "insufficient"
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "csr-trajectory",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "UTC",
                     *           "UTC",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Ranked Arena: in placement, before that 653 CSR.",
                     *         "verdict": "insufficient",
                     *         "n": 3
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["CsrTrajectoryRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example playlistId,playlist,day,isForecast,isCurrent,isInPlacement,csr,trend,trendLower,trendUpper,n,slope,slopeLower,slopeUpper,slopeN,slopeVerdict
                     *     521ef82c-e877-440e-8fb5-90b0b4cbf29c,Ranked Arena,2026-10-21,false,true,true,644,,,,2,,,,3,insufficient
                     *     521ef82c-e877-440e-8fb5-90b0b4cbf29c,Ranked Arena,2026-11-12,false,true,true,653,,,,1,,,,3,insufficient
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImprovementLevers: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `effect` unless told. `effect`: What goes with winning. */
                chart?: "effect";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "metric": "powerWeaponShare",
                     *           "name": "Kills with power weapons",
                     *           "unit": "ratio",
                     *           "value": 0.053691275167785234,
                     *           "tierUp": "platinum",
                     *           "tierUpValue": null,
                     *           "gap": null,
                     *           "step": 0.027283382095509966,
                     *           "effect": 0.020031739832117066,
                     *           "effectLower": -0.03931279551209295,
                     *           "effectUpper": 0.07937627517632707,
                     *           "strategy": null,
                     *           "n": 25,
                     *           "verdict": "insufficient"
                     *         },
                     *         {
                     *           "metric": "objectiveWorkPer10",
                     *           "name": "Work on the objective",
                     *           "unit": "per10min",
                     *           "value": 3.3995319977616414,
                     *           "tierUp": "platinum",
                     *           "tierUpValue": null,
                     *           "gap": null,
                     *           "step": 1.161355331469348,
                     *           "effect": 0.017471338733692252,
                     *           "effectLower": -0.06868831929558783,
                     *           "effectUpper": 0.10363099676297233,
                     *           "strategy": null,
                     *           "n": 10,
                     *           "verdict": "insufficient"
                     *         },
                     *         {
                     *           "metric": "assistRate",
                     *           "name": "Help with team kills",
                     *           "unit": "ratio",
                     *           "value": 0.10878010878010878,
                     *           "tierUp": "platinum",
                     *           "tierUpValue": null,
                     *           "gap": null,
                     *           "step": 0.023054066874447027,
                     *           "effect": 0.016921666584968794,
                     *           "effectLower": -0.042712527823997995,
                     *           "effectUpper": 0.07655586099393558,
                     *           "strategy": null,
                     *           "n": 25,
                     *           "verdict": "insufficient"
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "improvement-levers",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "[316828380,22113181,746397417,3507884073,709346128,3996338664,4128329646,4247243561,1117301492]",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0,
                     *           "freeForAll": 5,
                     *           "notMatchmade": 5,
                     *           "joinedInProgress": 0,
                     *           "noHumanOpponents": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Too few matches of teams to tell what would help (25 of 60).",
                     *         "verdict": "insufficient",
                     *         "n": 25
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["ImprovementLeversRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example metric,name,unit,value,tierUp,tierUpValue,gap,step,effect,effectLower,effectUpper,strategy,n,verdict
                     *     powerWeaponShare,Kills with power weapons,ratio,0.053691275167785234,platinum,,,0.027283382095509966,0.020031739832117066,-0.03931279551209295,0.07937627517632707,,25,insufficient
                     *     objectiveWorkPer10,Work on the objective,per10min,3.3995319977616414,platinum,,,1.161355331469348,0.017471338733692252,-0.06868831929558783,0.10363099676297233,,10,insufficient
                     *     assistRate,Help with team kills,ratio,0.10878010878010878,platinum,,,0.023054066874447027,0.016921666584968794,-0.042712527823997995,0.07655586099393558,,25,insufficient
                     *     calloutsPer10,Marked enemies,per10min,1.138876498334393,platinum,,,0.4753964280199536,0.014221631785320134,-0.04237488714956576,0.07081815072020603,,25,insufficient
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMapModeAffinity: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `effects` unless told. `effects`: Where the win rate differs. `win-rates`: Win rate by map and mode. `funnel`: What chance alone would do. */
                chart?: "effects" | "win-rates" | "funnel";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "mapId": "3ad71342-67a9-4f50-85d5-545c8849b570",
                     *           "map": "Fragmentation",
                     *           "mode": "capture-the-flag",
                     *           "format": "teams",
                     *           "wins": 2,
                     *           "n": 2,
                     *           "verdict": "insufficient",
                     *           "winRate": 0.6923714557583429,
                     *           "winRateLower": 0.29948820989039654,
                     *           "winRateUpper": 0.9221694727079897,
                     *           "effect": 0.09424182409655946,
                     *           "effectLower": -0.24097160342760277,
                     *           "effectUpper": 0.4294552516207217,
                     *           "elsewhereWinRate": 0.6666666666666666,
                     *           "comparableWinRate": null,
                     *           "expectedWinRate": 0.43333333333333335
                     *         },
                     *         {
                     *           "mapId": "c0b8550c-14f5-4924-bc18-874dbd3eead9",
                     *           "map": "Prism",
                     *           "mode": "elimination",
                     *           "format": "teams",
                     *           "wins": 0,
                     *           "n": 2,
                     *           "verdict": "insufficient",
                     *           "winRate": 0.210096050924853,
                     *           "winRateLower": 0.040849712239478995,
                     *           "winRateUpper": 0.6242096572717796,
                     *           "effect": -0.019778034148688506,
                     *           "effectLower": -0.32955353640698015,
                     *           "effectUpper": 0.28999746810960314,
                     *           "elsewhereWinRate": 0,
                     *           "comparableWinRate": null,
                     *           "expectedWinRate": 0.43333333333333335
                     *         },
                     *         {
                     *           "mapId": "1d9359f6-775b-4308-9f29-1f7f3732af86",
                     *           "map": "Aquarius",
                     *           "mode": "king-of-the-hill",
                     *           "format": "teams",
                     *           "wins": 1,
                     *           "n": 2,
                     *           "verdict": "insufficient",
                     *           "winRate": 0.44494281539591257,
                     *           "winRateLower": 0.15623071649290482,
                     *           "winRateUpper": 0.7763106460848269,
                     *           "effect": -0.025894268222566408,
                     *           "effectLower": -0.3613587181903212,
                     *           "effectUpper": 0.3095701817451884,
                     *           "elsewhereWinRate": 0.5,
                     *           "comparableWinRate": null,
                     *           "expectedWinRate": 0.43333333333333335
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "map-mode-affinity",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0,
                     *           "pve": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Too few matches on any map to tell (35 matches in 31 maps and modes).",
                     *         "verdict": "insufficient",
                     *         "n": 35
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["MapModeAffinityRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example mapId,map,mode,format,wins,n,verdict,winRate,winRateLower,winRateUpper,effect,effectLower,effectUpper,elsewhereWinRate,comparableWinRate,expectedWinRate
                     *     3ad71342-67a9-4f50-85d5-545c8849b570,Fragmentation,capture-the-flag,teams,2,2,insufficient,0.6923714557583429,0.29948820989039654,0.9221694727079897,0.09424182409655946,-0.24097160342760277,0.4294552516207217,0.6666666666666666,,0.43333333333333335
                     *     c0b8550c-14f5-4924-bc18-874dbd3eead9,Prism,elimination,teams,0,2,insufficient,0.210096050924853,0.040849712239478995,0.6242096572717796,-0.019778034148688506,-0.32955353640698015,0.28999746810960314,0,,0.43333333333333335
                     *     1d9359f6-775b-4308-9f29-1f7f3732af86,Aquarius,king-of-the-hill,teams,1,2,insufficient,0.44494281539591257,0.15623071649290482,0.7763106460848269,-0.025894268222566408,-0.3613587181903212,0.3095701817451884,0.5,,0.43333333333333335
                     *     6390a9fd-5dd7-40ae-9a72-d880547e7e56,Recharge,slayer,teams,1,2,insufficient,0.2623447727091022,0.06543980347484613,0.6436659837794688,0.042912206899520966,-0.23115934539636535,0.3169837591954073,0,,0.43333333333333335
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatchLength: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `density` unless told. `density`: How long matches last. `median`: Median length by mode. */
                chart?: "density" | "median";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "mode",
                     *           "mode": "slayer",
                     *           "medianSeconds": 534.182,
                     *           "medianSecondsLower": 447.533,
                     *           "medianSecondsUpper": 578.055,
                     *           "quartile1Seconds": 466.909,
                     *           "quartile3Seconds": 573.183,
                     *           "differenceSeconds": -73.09330341880343,
                     *           "differenceSecondsLower": -117.35803895473262,
                     *           "differenceSecondsUpper": -28.828567882874232,
                     *           "lengthSeconds": null,
                     *           "density": null,
                     *           "n": 9,
                     *           "verdict": "insufficient"
                     *         },
                     *         {
                     *           "kind": "mode",
                     *           "mode": "king-of-the-hill",
                     *           "medianSeconds": 634.7394999999999,
                     *           "medianSecondsLower": 584.942,
                     *           "medianSecondsUpper": 722.127,
                     *           "quartile1Seconds": 608.1859999999999,
                     *           "quartile3Seconds": 689.10825,
                     *           "differenceSeconds": 80.44677011494252,
                     *           "differenceSecondsLower": 31.007605175246468,
                     *           "differenceSecondsUpper": 129.8859350546386,
                     *           "lengthSeconds": null,
                     *           "density": null,
                     *           "n": 6,
                     *           "verdict": "insufficient"
                     *         },
                     *         {
                     *           "kind": "mode",
                     *           "mode": "capture-the-flag",
                     *           "medianSeconds": 608.895,
                     *           "medianSecondsLower": 501.704,
                     *           "medianSecondsUpper": 710.77,
                     *           "quartile1Seconds": 596.884,
                     *           "quartile3Seconds": 648.634,
                     *           "differenceSeconds": 38.322233333333315,
                     *           "differenceSecondsLower": -35.199160280504444,
                     *           "differenceSecondsUpper": 111.84362694717107,
                     *           "lengthSeconds": null,
                     *           "density": null,
                     *           "n": 5,
                     *           "verdict": "insufficient"
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "match-length",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Too few matches of any mode to tell how long they are (35 matches).",
                     *         "verdict": "insufficient",
                     *         "n": 35
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["MatchLengthRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example kind,mode,medianSeconds,medianSecondsLower,medianSecondsUpper,quartile1Seconds,quartile3Seconds,differenceSeconds,differenceSecondsLower,differenceSecondsUpper,lengthSeconds,density,n,verdict
                     *     mode,slayer,534.182,447.533,578.055,466.909,573.183,-73.09330341880343,-117.35803895473262,-28.828567882874232,,,9,insufficient
                     *     mode,king-of-the-hill,634.7394999999999,584.942,722.127,608.1859999999999,689.10825,80.44677011494252,31.007605175246468,129.8859350546386,,,6,insufficient
                     *     mode,capture-the-flag,608.895,501.704,710.77,596.884,648.634,38.322233333333315,-35.199160280504444,111.84362694717107,,,5,insufficient
                     *     mode,strongholds,587.509,484.098,704.599,529.948,683.343,20.264566666666724,-70.63065178658734,111.15978511992078,,,5,insufficient
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMedalSignature: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `more` unless told. `more`: Known for. `less`: Seldom seen. */
                chart?: "more" | "less";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "medalId": "1146876011",
                     *           "name": "Bomber",
                     *           "count": 2,
                     *           "perTenMatches": 0.6666666666666666,
                     *           "share": 0.010752688172043012,
                     *           "populationShare": null,
                     *           "standing": null,
                     *           "logOdds": null,
                     *           "logOddsLower": null,
                     *           "logOddsUpper": null,
                     *           "n": 30,
                     *           "verdict": "unclear"
                     *         },
                     *         {
                     *           "medalId": "1169571763",
                     *           "name": "Shot Caller",
                     *           "count": 16,
                     *           "perTenMatches": 5.333333333333333,
                     *           "share": 0.08602150537634409,
                     *           "populationShare": null,
                     *           "standing": null,
                     *           "logOdds": null,
                     *           "logOddsLower": null,
                     *           "logOddsUpper": null,
                     *           "n": 30,
                     *           "verdict": "unclear"
                     *         },
                     *         {
                     *           "medalId": "1284032216",
                     *           "name": "Wingman",
                     *           "count": 10,
                     *           "perTenMatches": 3.3333333333333335,
                     *           "share": 0.053763440860215055,
                     *           "populationShare": null,
                     *           "standing": null,
                     *           "logOdds": null,
                     *           "logOddsLower": null,
                     *           "logOddsUpper": null,
                     *           "n": 30,
                     *           "verdict": "unclear"
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "medal-signature",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0,
                     *           "notMatchmade": 5
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "No medal stands out from those of other players in 30 matches.",
                     *         "verdict": "unclear",
                     *         "n": 30
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["MedalSignatureRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example medalId,name,count,perTenMatches,share,populationShare,standing,logOdds,logOddsLower,logOddsUpper,n,verdict
                     *     1146876011,Bomber,2,0.6666666666666666,0.010752688172043012,,,,,,30,unclear
                     *     1169571763,Shot Caller,16,5.333333333333333,0.08602150537634409,,,,,,30,unclear
                     *     1284032216,Wingman,10,3.3333333333333335,0.053763440860215055,,,,,,30,unclear
                     *     1427176344,360,1,0.3333333333333333,0.005376344086021506,,,,,,30,unclear
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverExpected: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `kills` unless told. `kills`: Kills beyond expectation. `deaths`: Deaths beyond expectation. */
                chart?: "kills" | "deaths";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "stat": "kills",
                     *           "isOverall": true,
                     *           "playlistId": null,
                     *           "playlist": "All playlists",
                     *           "difference": 1.36765775680542,
                     *           "differenceLower": -0.47331463822793585,
                     *           "differenceUpper": 3.2086301518387756,
                     *           "z": 0.28758488221144113,
                     *           "zLower": -0.16903553580920622,
                     *           "zUpper": 0.7442053002320885,
                     *           "actual": 12.3,
                     *           "expected": 10.93234224319458,
                     *           "n": 30,
                     *           "verdict": "unclear"
                     *         },
                     *         {
                     *           "stat": "kills",
                     *           "isOverall": false,
                     *           "playlistId": "521ef82c-e877-440e-8fb5-90b0b4cbf29c",
                     *           "playlist": "Ranked Arena",
                     *           "difference": 2.0400991439819336,
                     *           "differenceLower": -2.3318857586353197,
                     *           "differenceUpper": 6.412084046599187,
                     *           "z": 0.462572719994647,
                     *           "zLower": -0.5664048403864759,
                     *           "zUpper": 1.4915502803757699,
                     *           "actual": 14.333333333333334,
                     *           "expected": 12.2932341893514,
                     *           "n": 9,
                     *           "verdict": "insufficient"
                     *         },
                     *         {
                     *           "stat": "kills",
                     *           "isOverall": false,
                     *           "playlistId": "4156faad-5a65-4ec4-ba6a-a9b35bbdfb2f",
                     *           "playlist": "Big Team Battle",
                     *           "difference": 0.5459220886230469,
                     *           "differenceLower": -3.146464218296548,
                     *           "differenceUpper": 4.238308395542642,
                     *           "z": 0.13383657267343727,
                     *           "zLower": -0.8169451074900057,
                     *           "zUpper": 1.0846182528368802,
                     *           "actual": 11.8,
                     *           "expected": 11.254077911376953,
                     *           "n": 5,
                     *           "verdict": "insufficient"
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "over-expected",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0,
                     *           "withoutExpectation": 5
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Over 30 matches 1.37 more kills a match (−0.47 to 3.21) and 0.66 fewer deaths a match (−0.78 to 2.09) than the game expects.",
                     *         "verdict": "unclear",
                     *         "n": 30
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["OverExpectedRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example stat,isOverall,playlistId,playlist,difference,differenceLower,differenceUpper,z,zLower,zUpper,actual,expected,n,verdict
                     *     kills,true,,All playlists,1.36765775680542,-0.47331463822793585,3.2086301518387756,0.28758488221144113,-0.16903553580920622,0.7442053002320885,12.3,10.93234224319458,30,unclear
                     *     kills,false,521ef82c-e877-440e-8fb5-90b0b4cbf29c,Ranked Arena,2.0400991439819336,-2.3318857586353197,6.412084046599187,0.462572719994647,-0.5664048403864759,1.4915502803757699,14.333333333333334,12.2932341893514,9,insufficient
                     *     kills,false,4156faad-5a65-4ec4-ba6a-a9b35bbdfb2f,Big Team Battle,0.5459220886230469,-3.146464218296548,4.238308395542642,0.13383657267343727,-0.8169451074900057,1.0846182528368802,11.8,11.254077911376953,5,insufficient
                     *     kills,false,028841bf-0baf-4f66-9664-39c15db63102,Featured Party Pack,-2.0250428915023804,-3.529363346169193,-0.5207224368355678,-0.6890521737794164,-1.1726120658586296,-0.20549228170020328,4.75,6.77504289150238,4,insufficient
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerformanceSummary: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `changes` unless told. `changes`: What changed of late. `percentiles`: Among all tracked players. */
                chart?: "changes" | "percentiles";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Days compared with as many before, counted back from the newest match; 30 unless told. */
                window?: number;
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "metric": "winRate",
                     *           "name": "Win rate",
                     *           "unit": "ratio",
                     *           "better": "more",
                     *           "value": 0.4,
                     *           "valueLower": 0.27575028880170743,
                     *           "valueUpper": 0.5386006166951953,
                     *           "n": 35,
                     *           "recent": 0.4444444444444444,
                     *           "previous": 0.25,
                     *           "change": null,
                     *           "changeLower": null,
                     *           "changeUpper": null,
                     *           "gain": null,
                     *           "gainLower": null,
                     *           "gainUpper": null,
                     *           "changeN": 26,
                     *           "changeVerdict": "insufficient",
                     *           "percentile": null,
                     *           "percentileLower": null,
                     *           "percentileUpper": null
                     *         },
                     *         {
                     *           "metric": "kda",
                     *           "name": "KDA",
                     *           "unit": "kda",
                     *           "better": "more",
                     *           "value": 1.9428571428571437,
                     *           "valueLower": -0.9806302710908248,
                     *           "valueUpper": 4.866344556805112,
                     *           "n": 35,
                     *           "recent": 2.197530864197531,
                     *           "previous": 1.083333333333334,
                     *           "change": null,
                     *           "changeLower": null,
                     *           "changeUpper": null,
                     *           "gain": null,
                     *           "gainLower": null,
                     *           "gainUpper": null,
                     *           "changeN": 26,
                     *           "changeVerdict": "insufficient",
                     *           "percentile": null,
                     *           "percentileLower": null,
                     *           "percentileUpper": null
                     *         },
                     *         {
                     *           "metric": "killsPer10",
                     *           "name": "Kills per 10 min",
                     *           "unit": "per10min",
                     *           "better": "more",
                     *           "value": 13.376944074038382,
                     *           "valueLower": 11.627097298694439,
                     *           "valueUpper": 15.126790849382326,
                     *           "n": 35,
                     *           "recent": 12.758468192355041,
                     *           "previous": 15.40271146639284,
                     *           "change": null,
                     *           "changeLower": null,
                     *           "changeUpper": null,
                     *           "gain": null,
                     *           "gainLower": null,
                     *           "gainUpper": null,
                     *           "changeN": 26,
                     *           "changeVerdict": "insufficient",
                     *           "percentile": null,
                     *           "percentileLower": null,
                     *           "percentileUpper": null
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "performance-summary",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "30",
                     *           "30",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Win rate 40.0 % (27.6–53.9 %), KDA 1.94 (−0.98 to 4.87) over 35 matches; too few to tell a change.",
                     *         "verdict": "insufficient",
                     *         "n": 35
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["PerformanceSummaryRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example metric,name,unit,better,value,valueLower,valueUpper,n,recent,previous,change,changeLower,changeUpper,gain,gainLower,gainUpper,changeN,changeVerdict,percentile,percentileLower,percentileUpper
                     *     winRate,Win rate,ratio,more,0.4,0.27575028880170743,0.5386006166951953,35,0.4444444444444444,0.25,,,,,,,26,insufficient,,,
                     *     kda,KDA,kda,more,1.9428571428571437,-0.9806302710908248,4.866344556805112,35,2.197530864197531,1.083333333333334,,,,,,,26,insufficient,,,
                     *     killsPer10,Kills per 10 min,per10min,more,13.376944074038382,11.627097298694439,15.126790849382326,35,12.758468192355041,15.40271146639284,,,,,,,26,insufficient,,,
                     *     deathsPer10,Deaths per 10 min,per10min,less,13.022587939626769,11.230542092774984,14.814633786478554,35,12.218835096605886,15.655214933055019,,,,,,,26,insufficient,,,
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlaylistPreference: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description What is chosen: `playlist` unless told. */
                by?: "playlist" | "mode";
                /** @description Which picture, of SVG and PNG; `shares` unless told. `shares`: What is played. `months`: What is played, month by month. `trends`: Change of the share per month. `after-loss`: Staying after a loss rather than a win. */
                chart?: "shares" | "months" | "trends" | "after-loss";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description Newest months the trend is of, back from the newest match; 12 unless told. */
                months?: number;
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "key": "521ef82c-e877-440e-8fb5-90b0b4cbf29c",
                     *           "name": "Ranked Arena",
                     *           "scope": "all",
                     *           "month": null,
                     *           "n": 9,
                     *           "outOf": 35,
                     *           "share": 0.2571428571428571,
                     *           "shareLower": null,
                     *           "shareUpper": null,
                     *           "seconds": 5394.26,
                     *           "timeShare": 0.2654846002237759,
                     *           "timeShareLower": null,
                     *           "timeShareUpper": null,
                     *           "trend": null,
                     *           "trendLower": null,
                     *           "trendUpper": null,
                     *           "trendN": 6,
                     *           "trendVerdict": "insufficient",
                     *           "stayAfterLoss": 0.3333333333333333,
                     *           "stayAfterWin": 0,
                     *           "stayDifference": 0.3333333333333333,
                     *           "stayDifferenceLower": -0.14400772412555485,
                     *           "stayDifferenceUpper": 0.746466131718776,
                     *           "stayDifferenceN": 7,
                     *           "stayDifferenceVerdict": "insufficient"
                     *         },
                     *         {
                     *           "key": "4156faad-5a65-4ec4-ba6a-a9b35bbdfb2f",
                     *           "name": "Big Team Battle",
                     *           "scope": "all",
                     *           "month": null,
                     *           "n": 5,
                     *           "outOf": 35,
                     *           "share": 0.14285714285714285,
                     *           "shareLower": null,
                     *           "shareUpper": null,
                     *           "seconds": 2992.174,
                     *           "timeShare": 0.14726322390651847,
                     *           "timeShareLower": null,
                     *           "timeShareUpper": null,
                     *           "trend": null,
                     *           "trendLower": null,
                     *           "trendUpper": null,
                     *           "trendN": 6,
                     *           "trendVerdict": "insufficient",
                     *           "stayAfterLoss": 0,
                     *           "stayAfterWin": 0.5,
                     *           "stayDifference": -0.5,
                     *           "stayDifferenceLower": -0.8791336805777263,
                     *           "stayDifferenceUpper": 0.3227016959344515,
                     *           "stayDifferenceN": 3,
                     *           "stayDifferenceVerdict": "insufficient"
                     *         },
                     *         {
                     *           "key": null,
                     *           "name": "Outside playlists",
                     *           "scope": "all",
                     *           "month": null,
                     *           "n": 5,
                     *           "outOf": 35,
                     *           "share": 0.14285714285714285,
                     *           "shareLower": null,
                     *           "shareUpper": null,
                     *           "seconds": 3173.8599999999997,
                     *           "timeShare": 0.15620510566161683,
                     *           "timeShareLower": null,
                     *           "timeShareUpper": null,
                     *           "trend": null,
                     *           "trendLower": null,
                     *           "trendUpper": null,
                     *           "trendN": 6,
                     *           "trendVerdict": "insufficient",
                     *           "stayAfterLoss": 0,
                     *           "stayAfterWin": 0,
                     *           "stayDifference": 0,
                     *           "stayDifferenceLower": -0.4741955741575128,
                     *           "stayDifferenceUpper": 0.5749693909936537,
                     *           "stayDifferenceN": 5,
                     *           "stayDifferenceVerdict": "insufficient"
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "playlist-preference",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "UTC",
                     *           "2629746",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Plays Ranked Arena most: 26 % of 35 matches; too few sessions to tell whether that is changing.",
                     *         "verdict": "insufficient",
                     *         "n": 35
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["PlaylistPreferenceRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example key,name,scope,month,n,outOf,share,shareLower,shareUpper,seconds,timeShare,timeShareLower,timeShareUpper,trend,trendLower,trendUpper,trendN,trendVerdict,stayAfterLoss,stayAfterWin,stayDifference,stayDifferenceLower,stayDifferenceUpper,stayDifferenceN,stayDifferenceVerdict
                     *     521ef82c-e877-440e-8fb5-90b0b4cbf29c,Ranked Arena,all,,9,35,0.2571428571428571,,,5394.26,0.2654846002237759,,,,,,6,insufficient,0.3333333333333333,0,0.3333333333333333,-0.14400772412555485,0.746466131718776,7,insufficient
                     *     4156faad-5a65-4ec4-ba6a-a9b35bbdfb2f,Big Team Battle,all,,5,35,0.14285714285714285,,,2992.174,0.14726322390651847,,,,,,6,insufficient,0,0.5,-0.5,-0.8791336805777263,0.3227016959344515,3,insufficient
                     *     ,Outside playlists,all,,5,35,0.14285714285714285,,,3173.8599999999997,0.15620510566161683,,,,,,6,insufficient,0,0,0,-0.4741955741575128,0.5749693909936537,5,insufficient
                     *     028841bf-0baf-4f66-9664-39c15db63102,Featured Party Pack,all,,4,35,0.11428571428571428,,,1973.089,0.09710780429028815,,,,,,6,insufficient,0.3333333333333333,1,-0.6666666666666667,-0.9217342736662717,0.17224598781340272,4,insufficient
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRivals: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `win-rate` unless told. `win-rate`: Win rate against rivals. */
                chart?: "win-rate";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Fewest matches against somebody to be listed. */
                minMeetings?: number;
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "xuid": "2535989367577345",
                     *           "gamertag": "amber yarn 74",
                     *           "winRate": 0.4428019014881542,
                     *           "winRateLower": 0.3102751607777542,
                     *           "winRateUpper": 0.578984944209308,
                     *           "n": 16,
                     *           "verdict": "unclear",
                     *           "wins": 7,
                     *           "expectedWinRate": 0.4435558641118852,
                     *           "difference": -0.0007539626237310082,
                     *           "differenceLower": -0.07400791008872137,
                     *           "differenceUpper": 0.07249998484125936,
                     *           "lastMetAt": "2026-11-18T18:19:19.608Z"
                     *         },
                     *         {
                     *           "xuid": "2535976817236219",
                     *           "gamertag": "dusty fox 88",
                     *           "winRate": 0.444808351061913,
                     *           "winRateLower": 0.3045473019641627,
                     *           "winRateUpper": 0.5890391829516718,
                     *           "n": 14,
                     *           "verdict": "unclear",
                     *           "wins": 6,
                     *           "expectedWinRate": 0.44687786906058946,
                     *           "difference": -0.00206951799867644,
                     *           "differenceLower": -0.07655070737458901,
                     *           "differenceUpper": 0.07241167137723613,
                     *           "lastMetAt": "2026-11-18T18:04:58.023Z"
                     *         },
                     *         {
                     *           "xuid": "2533948752567862",
                     *           "gamertag": "brave kite 7",
                     *           "winRate": 0.42675511650764597,
                     *           "winRateLower": 0.2897867334629869,
                     *           "winRateUpper": 0.5688346943295406,
                     *           "n": 13,
                     *           "verdict": "unclear",
                     *           "wins": 5,
                     *           "expectedWinRate": 0.43177124729627486,
                     *           "difference": -0.005016130788628892,
                     *           "differenceLower": -0.07972529284039111,
                     *           "differenceUpper": 0.06969303126313332,
                     *           "lastMetAt": "2026-11-18T17:53:09.230Z"
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "rivals",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "5",
                     *           "50",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Most met: amber yarn 74, in 16 matches, 7 of them won; against none of 7 rivals the win rate is clearly other than usual.",
                     *         "verdict": "unclear",
                     *         "n": 16
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["RivalsRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example xuid,gamertag,winRate,winRateLower,winRateUpper,n,verdict,wins,expectedWinRate,difference,differenceLower,differenceUpper,lastMetAt
                     *     xuid(2535989367577345),amber yarn 74,0.4428019014881542,0.3102751607777542,0.578984944209308,16,unclear,7,0.4435558641118852,-0.0007539626237310082,-0.07400791008872137,0.07249998484125936,2026-11-18T18:19:19.608Z
                     *     xuid(2535976817236219),dusty fox 88,0.444808351061913,0.3045473019641627,0.5890391829516718,14,unclear,6,0.44687786906058946,-0.00206951799867644,-0.07655070737458901,0.07241167137723613,2026-11-18T18:04:58.023Z
                     *     xuid(2533948752567862),brave kite 7,0.42675511650764597,0.2897867334629869,0.5688346943295406,13,unclear,5,0.43177124729627486,-0.005016130788628892,-0.07972529284039111,0.06969303126313332,2026-11-18T17:53:09.230Z
                     *     xuid(2535917211688314),CalmVase 662,0.38147865408622256,0.2610091500741918,0.5086529700672984,12,unclear,5,0.37770413537464226,0.003774518711580299,-0.06869832899074947,0.07624736641391007,2026-11-18T18:19:19.608Z
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSessionFatigue: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `positions` unless told. `positions`: Through the session. `effects`: Against the first three matches. */
                chart?: "positions" | "effects";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description What is compared; `winRate` unless told. */
                metric?: "winRate" | "kda" | "accuracy" | "killsPer10" | "deathsPer10" | "damageEfficiency" | "damageDealtPer10" | "damagePerLife" | "headshotRate" | "personalScorePer10";
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "position",
                     *           "position": 1,
                     *           "label": "1",
                     *           "metric": "winRate",
                     *           "unit": "ratio",
                     *           "n": 6,
                     *           "verdict": "insufficient",
                     *           "effect": 0.0004947505514524743,
                     *           "effectLower": -0.0794136787178189,
                     *           "effectUpper": 0.08040317982072384,
                     *           "value": 0.4004947505514525,
                     *           "valueLower": 0.21452472612786183,
                     *           "valueUpper": 0.5864647749750431
                     *         },
                     *         {
                     *           "kind": "position",
                     *           "position": 2,
                     *           "label": "2",
                     *           "metric": "winRate",
                     *           "unit": "ratio",
                     *           "n": 6,
                     *           "verdict": "insufficient",
                     *           "effect": 0.007752750972259269,
                     *           "effectLower": -0.06342590198314427,
                     *           "effectUpper": 0.07893140392766282,
                     *           "value": 0.40775275097225927,
                     *           "valueLower": 0.22536335009497543,
                     *           "valueUpper": 0.5901421518495431
                     *         },
                     *         {
                     *           "kind": "position",
                     *           "position": 3,
                     *           "label": "3+",
                     *           "metric": "winRate",
                     *           "unit": "ratio",
                     *           "n": 23,
                     *           "verdict": "unclear",
                     *           "effect": -0.002151522136620455,
                     *           "effectLower": -0.033818477058575075,
                     *           "effectUpper": 0.029515432785334167,
                     *           "value": 0.39784847786337957,
                     *           "valueLower": 0.22696170555534556,
                     *           "valueUpper": 0.5687352501714136
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "session-fatigue",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0,
                     *           "pve": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Too few long sessions to tell when to stop (0 matches after the third of a session).",
                     *         "verdict": "insufficient",
                     *         "n": 35
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["SessionFatigueRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example kind,position,label,metric,unit,n,verdict,value,valueLower,valueUpper,effect,effectLower,effectUpper
                     *     position,1,1,winRate,ratio,6,insufficient,0.4004947505514525,0.21452472612786183,0.5864647749750431,0.0004947505514524743,-0.0794136787178189,0.08040317982072384
                     *     position,2,2,winRate,ratio,6,insufficient,0.40775275097225927,0.22536335009497543,0.5901421518495431,0.007752750972259269,-0.06342590198314427,0.07893140392766282
                     *     position,3,3+,winRate,ratio,23,unclear,0.39784847786337957,0.22696170555534556,0.5687352501714136,-0.002151522136620455,-0.033818477058575075,0.029515432785334167
                     *     afterLoss,,after a loss,winRate,ratio,22,unclear,,,,,,
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStreaksAndRecords: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `chance` unless told. `chance`: Streaks and records against chance. */
                chart?: "chance";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "streak",
                     *           "name": "wins",
                     *           "title": "Longest run of wins",
                     *           "unit": "count",
                     *           "value": 6,
                     *           "current": null,
                     *           "startedAt": "2026-10-21T17:54:39.654Z",
                     *           "endedAt": "2026-10-26T13:11:45.338Z",
                     *           "matchId": null,
                     *           "observed": 6,
                     *           "chance": 3.485674099871216,
                     *           "chanceLower": 2,
                     *           "chanceUpper": 6,
                     *           "n": 35,
                     *           "verdict": "unclear"
                     *         },
                     *         {
                     *           "kind": "streak",
                     *           "name": "losses",
                     *           "title": "Longest run of losses",
                     *           "unit": "count",
                     *           "value": 9,
                     *           "current": 1,
                     *           "startedAt": "2026-10-15T12:07:10.449Z",
                     *           "endedAt": "2026-10-21T17:52:17.567Z",
                     *           "matchId": null,
                     *           "observed": 9,
                     *           "chance": 5.853689866378498,
                     *           "chanceLower": 3,
                     *           "chanceUpper": 10,
                     *           "n": 35,
                     *           "verdict": "unclear"
                     *         },
                     *         {
                     *           "kind": "record",
                     *           "name": "kills",
                     *           "title": "Record broken: kills",
                     *           "unit": "count",
                     *           "value": 30,
                     *           "current": null,
                     *           "startedAt": "2026-11-18T17:27:41.589Z",
                     *           "endedAt": null,
                     *           "matchId": "6394d278-a5e3-4ab4-95a4-de203e224d08",
                     *           "observed": 3,
                     *           "chance": 4.146781419016861,
                     *           "chanceLower": 2,
                     *           "chanceUpper": 7,
                     *           "n": 35,
                     *           "verdict": "unclear"
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "streaks-and-records",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "The longest run of wins is 6 of 35 matches, as chance alone gives (2–6); most kills in a match: 30.",
                     *         "verdict": "unclear",
                     *         "n": 35
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["StreaksAndRecordsRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example kind,name,title,unit,value,current,startedAt,endedAt,matchId,observed,chance,chanceLower,chanceUpper,n,verdict
                     *     streak,wins,Longest run of wins,count,6,,2026-10-21T17:54:39.654Z,2026-10-26T13:11:45.338Z,,6,3.485674099871216,2,6,35,unclear
                     *     streak,losses,Longest run of losses,count,9,1,2026-10-15T12:07:10.449Z,2026-10-21T17:52:17.567Z,,9,5.853689866378498,3,10,35,unclear
                     *     record,kills,Record broken: kills,count,30,,2026-11-18T17:27:41.589Z,,6394d278-a5e3-4ab4-95a4-de203e224d08,3,4.146781419016861,2,7,35,unclear
                     *     record,kda,Record broken: KDA,kda,28.333333333333332,,2026-11-18T17:27:41.589Z,,6394d278-a5e3-4ab4-95a4-de203e224d08,6,4.146781419016861,2,7,35,unclear
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTeammateImpact: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `impact` unless told. `impact`: What team mates add to the chance of winning. `win-rate`: Win rate with each team mate. */
                chart?: "impact" | "win-rate";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Fewest matches together for somebody to be looked at. */
                minTogether?: number;
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "xuid": "2533930478192008",
                     *           "gamertag": "xFuzzyYarnx",
                     *           "impact": 0.045647775118686416,
                     *           "impactLower": -0.13242685202338986,
                     *           "impactUpper": 0.2237224022607627,
                     *           "n": 18,
                     *           "verdict": "unclear",
                     *           "isRegular": true,
                     *           "winRateWith": 0.3888888888888889,
                     *           "winRateWithLower": 0.2265897856313971,
                     *           "winRateWithUpper": 0.5802252342753212,
                     *           "winRateWithout": 0.5,
                     *           "winRateWithoutLower": 0.28553485437752546,
                     *           "winRateWithoutUpper": 0.7144651456224745,
                     *           "matchesWithout": 12
                     *         },
                     *         {
                     *           "xuid": "2533968446546168",
                     *           "gamertag": "white yarn 74",
                     *           "impact": 0.23084534476757826,
                     *           "impactLower": -0.04090253083110759,
                     *           "impactUpper": 0.5025932203662641,
                     *           "n": 21,
                     *           "verdict": "insufficient",
                     *           "isRegular": true,
                     *           "winRateWith": 0.6190476190476191,
                     *           "winRateWithLower": 0.4408400446365689,
                     *           "winRateWithUpper": 0.7700810848318295,
                     *           "winRateWithout": 0,
                     *           "winRateWithoutLower": 0,
                     *           "winRateWithoutUpper": 0.23113351931975665,
                     *           "matchesWithout": 9
                     *         },
                     *         {
                     *           "xuid": "2533982491186928",
                     *           "gamertag": "EmberWhale#7958",
                     *           "impact": 0.03801226882141755,
                     *           "impactLower": -0.18006147386762217,
                     *           "impactUpper": 0.2560860115104573,
                     *           "n": 5,
                     *           "verdict": "insufficient",
                     *           "isRegular": true,
                     *           "winRateWith": 0.6,
                     *           "winRateWithLower": 0.27248317186619286,
                     *           "winRateWithUpper": 0.857293527980787,
                     *           "winRateWithout": 0.4,
                     *           "winRateWithoutLower": 0.25636325311232117,
                     *           "winRateWithoutUpper": 0.5631674480888891,
                     *           "matchesWithout": 25
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "teammate-impact",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "5",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0,
                     *           "freeForAll": 5,
                     *           "undecided": 0,
                     *           "noOpponents": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "The one team mate met often enough does not clearly change the chance of winning.",
                     *         "verdict": "unclear",
                     *         "n": 21
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["TeammateImpactRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example xuid,gamertag,impact,impactLower,impactUpper,n,verdict,isRegular,winRateWith,winRateWithLower,winRateWithUpper,winRateWithout,winRateWithoutLower,winRateWithoutUpper,matchesWithout
                     *     xuid(2533930478192008),xFuzzyYarnx,0.045647775118686416,-0.13242685202338986,0.2237224022607627,18,unclear,true,0.3888888888888889,0.2265897856313971,0.5802252342753212,0.5,0.28553485437752546,0.7144651456224745,12
                     *     xuid(2533968446546168),white yarn 74,0.23084534476757826,-0.04090253083110759,0.5025932203662641,21,insufficient,true,0.6190476190476191,0.4408400446365689,0.7700810848318295,0,0,0.23113351931975665,9
                     *     xuid(2533982491186928),EmberWhale#7958,0.03801226882141755,-0.18006147386762217,0.2560860115104573,5,insufficient,true,0.6,0.27248317186619286,0.857293527980787,0.4,0.25636325311232117,0.5631674480888891,25
                     *     xuid(2535917622652551),Amber Horn,-0.0019305590706981401,-0.0815990478137131,0.07773792967231682,8,insufficient,false,0.5,0.24864189021250815,0.7513581097874918,0.4090909090909091,0.2560374350265464,0.5820555821364933,22
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTierEquivalent: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `level` unless told. `level`: What rank kills and deaths look like. */
                chart?: "level";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "measure": "kills",
                     *           "level": 803.5155113754229,
                     *           "levelLower": 654.1594058083956,
                     *           "levelUpper": 952.8716242604963,
                     *           "n": 30,
                     *           "verdict": "unclear",
                     *           "tier": "gold",
                     *           "tierLower": "gold",
                     *           "tierUpper": "platinum",
                     *           "bound": "within",
                     *           "expectedLevel": 688.8978023021061,
                     *           "difference": 114.61770907331675,
                     *           "differenceLower": -34.738396493710525,
                     *           "differenceUpper": 263.9738219583902,
                     *           "matchLevel": 656.2209184996041,
                     *           "matchLevelLower": 507.45447656823717,
                     *           "matchLevelUpper": 852.2650169120825,
                     *           "atOrBelow": 1,
                     *           "atOrAbove": 2
                     *         },
                     *         {
                     *           "measure": "deaths",
                     *           "level": 823.0179571962566,
                     *           "levelLower": 539.585501060846,
                     *           "levelUpper": 1106.4504027900248,
                     *           "n": 30,
                     *           "verdict": "unclear",
                     *           "tier": "gold",
                     *           "tierLower": "silver",
                     *           "tierUpper": "platinum",
                     *           "bound": "within",
                     *           "expectedLevel": 688.8978226534916,
                     *           "difference": 134.12013454276496,
                     *           "differenceLower": -149.31232159264562,
                     *           "differenceUpper": 417.55258013653315,
                     *           "matchLevel": 829.3982744956841,
                     *           "matchLevelLower": 458.0163254183322,
                     *           "matchLevelUpper": 1252.5101349475203,
                     *           "atOrBelow": 10,
                     *           "atOrAbove": 4
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "tier-equivalent",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0,
                     *           "noTiers": 5,
                     *           "againstAi": 0,
                     *           "invalidKills": 0,
                     *           "invalidDeaths": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Kills look like Gold (CSR 804, 654–953); deaths look like Gold (CSR 823, 540–1106); the game took the player for CSR 689, over 30 matches, and nothing tells these apart.",
                     *         "verdict": "unclear",
                     *         "n": 30
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["TierEquivalentRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example measure,level,levelLower,levelUpper,n,verdict,tier,tierLower,tierUpper,bound,expectedLevel,difference,differenceLower,differenceUpper,matchLevel,matchLevelLower,matchLevelUpper,atOrBelow,atOrAbove
                     *     kills,803.5155113754229,654.1594058083956,952.8716242604963,30,unclear,gold,gold,platinum,within,688.8978023021061,114.61770907331675,-34.738396493710525,263.9738219583902,656.2209184996041,507.45447656823717,852.2650169120825,1,2
                     *     deaths,823.0179571962566,539.585501060846,1106.4504027900248,30,unclear,gold,silver,platinum,within,688.8978226534916,134.12013454276496,-149.31232159264562,417.55258013653315,829.3982744956841,458.0163254183322,1252.5101349475203,10,4
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeOfDay: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description What it is compared by; `hour` unless told. */
                by?: "hour" | "weekday";
                /** @description Which picture, of SVG and PNG; `value` unless told. `value`: By the clock. `effects`: Difference from the player’s average. `accuracy`: Accuracy by the clock. */
                chart?: "value" | "effects" | "accuracy";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description What is compared; `winRate` unless told. */
                metric?: "winRate" | "kda" | "accuracy" | "killsPer10" | "deathsPer10" | "damageEfficiency" | "damageDealtPer10" | "damagePerLife" | "headshotRate" | "personalScorePer10";
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "bucket": 11,
                     *           "label": "11:00",
                     *           "tz": "UTC",
                     *           "metric": "winRate",
                     *           "unit": "ratio",
                     *           "n": 5,
                     *           "verdict": "insufficient",
                     *           "value": 0.397625193059912,
                     *           "valueLower": 0.19720259824960565,
                     *           "valueUpper": 0.5980477878702184,
                     *           "effect": -0.0023748069400880345,
                     *           "effectLower": -0.11178103891371685,
                     *           "effectUpper": 0.1070314250335408,
                     *           "counted": 0.6,
                     *           "accuracy": 0.41933731769727434,
                     *           "accuracyLower": 0.39984182774820404,
                     *           "accuracyUpper": 0.43883280764634464,
                     *           "accuracyN": 5,
                     *           "accuracyEffect": 0.0022818766644002683
                     *         },
                     *         {
                     *           "bucket": 12,
                     *           "label": "12:00",
                     *           "tz": "UTC",
                     *           "metric": "winRate",
                     *           "unit": "ratio",
                     *           "n": 13,
                     *           "verdict": "unclear",
                     *           "value": 0.3861448561798657,
                     *           "valueLower": 0.19891666033843425,
                     *           "valueUpper": 0.5733730520212972,
                     *           "effect": -0.013855143820134315,
                     *           "effectLower": -0.096649493882253,
                     *           "effectUpper": 0.06893920624198435,
                     *           "counted": 0.38461538461538464,
                     *           "accuracy": 0.41635003524427733,
                     *           "accuracyLower": 0.3999256090832048,
                     *           "accuracyUpper": 0.43277446140534986,
                     *           "accuracyN": 13,
                     *           "accuracyEffect": -0.0007054057885967255
                     *         },
                     *         {
                     *           "bucket": 13,
                     *           "label": "13:00",
                     *           "tz": "UTC",
                     *           "metric": "winRate",
                     *           "unit": "ratio",
                     *           "n": 2,
                     *           "verdict": "insufficient",
                     *           "value": 0.38620630560730396,
                     *           "valueLower": 0.17251120685029922,
                     *           "valueUpper": 0.5999014043643087,
                     *           "effect": -0.013793694392696074,
                     *           "effectLower": -0.14595307664358753,
                     *           "effectUpper": 0.11836568785819539,
                     *           "counted": 0,
                     *           "accuracy": 0.414591773668242,
                     *           "accuracyLower": 0.3929155810665226,
                     *           "accuracyUpper": 0.43626796626996145,
                     *           "accuracyN": 2,
                     *           "accuracyEffect": -0.002463667364632054
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "time-of-day",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "UTC",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0,
                     *           "pve": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "No hour stands out in 35 matches.",
                     *         "verdict": "unclear",
                     *         "n": 35
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["TimeOfDayRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example bucket,label,tz,metric,unit,n,verdict,value,valueLower,valueUpper,effect,effectLower,effectUpper,counted,accuracy,accuracyLower,accuracyUpper,accuracyN,accuracyEffect
                     *     11,11:00,UTC,winRate,ratio,5,insufficient,0.397625193059912,0.19720259824960565,0.5980477878702184,-0.0023748069400880345,-0.11178103891371685,0.1070314250335408,0.6,0.41933731769727434,0.39984182774820404,0.43883280764634464,5,0.0022818766644002683
                     *     12,12:00,UTC,winRate,ratio,13,unclear,0.3861448561798657,0.19891666033843425,0.5733730520212972,-0.013855143820134315,-0.096649493882253,0.06893920624198435,0.38461538461538464,0.41635003524427733,0.3999256090832048,0.43277446140534986,13,-0.0007054057885967255
                     *     13,13:00,UTC,winRate,ratio,2,insufficient,0.38620630560730396,0.17251120685029922,0.5999014043643087,-0.013793694392696074,-0.14595307664358753,0.11836568785819539,0,0.414591773668242,0.3929155810665226,0.43626796626996145,2,-0.002463667364632054
                     *     17,17:00,UTC,winRate,ratio,11,unclear,0.4114957998090332,0.21653724692385584,0.6064543526942106,0.011495799809033215,-0.08754633479666754,0.11053793441473397,0.36363636363636365,0.41636474952419195,0.39870894176880706,0.43402055727957684,11,-0.0006906915086821049
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrend: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Which picture, of SVG and PNG; `weeks` unless told. `weeks`: Week by week. `slope`: Trend. */
                chart?: "weeks" | "slope";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Which metric; `kda` unless told. */
                metric?: "kda" | "winRate" | "killsPer10" | "deathsPer10" | "assistsPer10" | "accuracy" | "damageDealtPer10" | "damageEfficiency" | "damagePerLife" | "headshotRate" | "averageLifeSeconds" | "personalScorePer10";
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told. */
                size?: "chart" | "preview";
                /** @description Colours of a picture; `light` unless told. */
                theme?: "light" | "dark";
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "week": "2026-10-12",
                     *           "metric": "kda",
                     *           "unit": "kda",
                     *           "value": -0.04117063492063491,
                     *           "valueLower": -5.517795693469581,
                     *           "valueUpper": 5.43545442362831,
                     *           "n": 8,
                     *           "fitted": null,
                     *           "isChange": false,
                     *           "before": null,
                     *           "after": null,
                     *           "bayesFactor": null,
                     *           "slope": null,
                     *           "slopeLower": null,
                     *           "slopeUpper": null,
                     *           "slopeN": 35,
                     *           "slopeVerdict": "insufficient"
                     *         },
                     *         {
                     *           "week": "2026-10-19",
                     *           "metric": "kda",
                     *           "unit": "kda",
                     *           "value": -1.1171428571428577,
                     *           "valueLower": -8.044586487449926,
                     *           "valueUpper": 5.810300773164212,
                     *           "n": 5,
                     *           "fitted": null,
                     *           "isChange": false,
                     *           "before": null,
                     *           "after": null,
                     *           "bayesFactor": null,
                     *           "slope": null,
                     *           "slopeLower": null,
                     *           "slopeUpper": null,
                     *           "slopeN": 35,
                     *           "slopeVerdict": "insufficient"
                     *         },
                     *         {
                     *           "week": "2026-10-26",
                     *           "metric": "kda",
                     *           "unit": "kda",
                     *           "value": 4.892857142857143,
                     *           "valueLower": -2.8522602909751207,
                     *           "valueUpper": 12.637974576689407,
                     *           "n": 4,
                     *           "fitted": null,
                     *           "isChange": false,
                     *           "before": null,
                     *           "after": null,
                     *           "bayesFactor": null,
                     *           "slope": null,
                     *           "slopeLower": null,
                     *           "slopeUpper": null,
                     *           "slopeN": 35,
                     *           "slopeVerdict": "insufficient"
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "insight": "trend",
                     *         "version": 1,
                     *         "sql": "with who as ( select p.xuid, p.gamertag, null::text as f …",
                     *         "parameters": [
                     *           "2535912806468479",
                     *           "UTC",
                     *           "100000"
                     *         ],
                     *         "revision": 40,
                     *         "matches": 35,
                     *         "exclusions": {
                     *           "incomplete": 0
                     *         }
                     *       },
                     *       "headline": {
                     *         "text": "Too few matches to tell a trend (35 of 60).",
                     *         "verdict": "insufficient",
                     *         "n": 35
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["TrendRow"][];
                        freshness: components["schemas"]["Freshness"];
                        headline: components["schemas"]["Headline"];
                        provenance: components["schemas"]["Provenance"];
                    };
                    "application/x-ndjson": string;
                    "image/png": string;
                    "image/svg+xml": string;
                    /**
                     * @example week,metric,unit,value,valueLower,valueUpper,n,fitted,isChange,before,after,bayesFactor,slope,slopeLower,slopeUpper,slopeN,slopeVerdict
                     *     2026-10-12,kda,kda,-0.04117063492063491,-5.517795693469581,5.43545442362831,8,,false,,,,,,,35,insufficient
                     *     2026-10-19,kda,kda,-1.1171428571428577,-8.044586487449926,5.810300773164212,5,,false,,,,,,,35,insufficient
                     *     2026-10-26,kda,kda,4.892857142857143,-2.8522602909751207,12.637974576689407,4,,false,,,,,,,35,insufficient
                     *     2026-11-02,kda,kda,2.1395238095238094,-4.78791982078326,9.06696743983088,5,,false,,,,,,,35,insufficient
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayerMatches: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 25 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "matchId": "58496c58-fb3f-4213-bd6c-4b4858fcd132",
                     *           "startedAt": "2026-11-18T18:19:19.608Z",
                     *           "endedAt": "2026-11-18T18:27:32.792Z",
                     *           "durationSeconds": 447.5401317,
                     *           "playableDurationSeconds": 447.533,
                     *           "lifecycle": "matchmade",
                     *           "mode": {
                     *             "category": "slayer",
                     *             "categoryId": 6,
                     *             "name": "Ranked:Slayer",
                     *             "assetId": "59ac4ae7-9088-4dd5-a916-4e492aa9e4bf",
                     *             "versionId": "de1fd3b5-618c-4d55-9a79-b55a0a5f6913"
                     *           },
                     *           "map": {
                     *             "assetId": "dffb9707-f508-4453-8bea-d6c25e2aed4c",
                     *             "versionId": "086f673a-c852-4f57-9631-4c3ff1279a56",
                     *             "name": "Empyrean"
                     *           },
                     *           "playlist": {
                     *             "assetId": "54de0dbb-8664-432c-b848-5a281ec3734c",
                     *             "versionId": "8233d6bb-9217-4703-88db-0d422f1a2bf1",
                     *             "name": "Ranked Slayer",
                     *             "ranked": true,
                     *             "experience": "arena"
                     *           },
                     *           "seasonId": "Csr/Seasons/CsrSeason13-5.json",
                     *           "teamId": 0,
                     *           "outcome": "loss",
                     *           "rank": 8,
                     *           "joinedInProgress": false,
                     *           "leftInProgress": false,
                     *           "presentAtCompletion": true,
                     *           "timePlayedSeconds": 447.533,
                     *           "csrBefore": {
                     *             "value": null,
                     *             "tier": null,
                     *             "subTier": null,
                     *             "placementsLeft": 5
                     *           },
                     *           "csrAfter": {
                     *             "value": null,
                     *             "tier": null,
                     *             "subTier": null,
                     *             "placementsLeft": 4
                     *           },
                     *           "stats": {
                     *             "score": 7,
                     *             "personalScore": 1000,
                     *             "roundsWon": 0,
                     *             "roundsLost": 1,
                     *             "roundsTied": 0,
                     *             "kills": 7,
                     *             "deaths": 10,
                     *             "assists": 6,
                     *             "suicides": 0,
                     *             "betrayals": 0,
                     *             "grenadeKills": 0,
                     *             "headshotKills": 6,
                     *             "meleeKills": 0,
                     *             "powerWeaponKills": 1,
                     *             "shotsFired": 187,
                     *             "shotsHit": 78,
                     *             "damageDealt": 2845,
                     *             "damageTaken": 3218,
                     *             "calloutAssists": 0,
                     *             "vehicleDestroys": 0,
                     *             "driverAssists": 0,
                     *             "hijacks": 0,
                     *             "empAssists": 0,
                     *             "maxKillingSpree": 2,
                     *             "spawns": 11,
                     *             "objectivesCompleted": 0,
                     *             "deprecatedDamageDealt": 2845,
                     *             "deprecatedDamageTaken": 3218,
                     *             "averageLifeDurationSeconds": 31.5,
                     *             "kda": -1,
                     *             "accuracy": 0.41711229946524064
                     *           }
                     *         },
                     *         {
                     *           "matchId": "7813ffb9-cc1b-421a-b8e7-a33ae70eb244",
                     *           "startedAt": "2026-11-18T18:04:58.023Z",
                     *           "endedAt": "2026-11-18T18:17:17.401Z",
                     *           "durationSeconds": 706.8557874,
                     *           "playableDurationSeconds": 706.849,
                     *           "lifecycle": "custom",
                     *           "mode": {
                     *             "category": "king-of-the-hill",
                     *             "categoryId": 12,
                     *             "name": "Custom:King of the Hill",
                     *             "assetId": "a3668d11-9d86-4c6f-a04a-cb4959897ce0",
                     *             "versionId": "c5f7f5d4-cb74-46b3-8f28-a8bbc403e37b"
                     *           },
                     *           "map": {
                     *             "assetId": "1d9359f6-775b-4308-9f29-1f7f3732af86",
                     *             "versionId": "e9643452-7a2a-4c6d-8e64-f1bfd9e23b85",
                     *             "name": "Aquarius"
                     *           },
                     *           "playlist": null,
                     *           "seasonId": null,
                     *           "teamId": 0,
                     *           "outcome": "win",
                     *           "rank": 1,
                     *           "joinedInProgress": false,
                     *           "leftInProgress": false,
                     *           "presentAtCompletion": true,
                     *           "timePlayedSeconds": 706.849,
                     *           "csrBefore": null,
                     *           "csrAfter": null,
                     *           "stats": {
                     *             "score": 1,
                     *             "personalScore": 2520,
                     *             "roundsWon": 1,
                     *             "roundsLost": 0,
                     *             "roundsTied": 0,
                     *             "kills": 20,
                     *             "deaths": 30,
                     *             "assists": 7,
                     *             "suicides": 0,
                     *             "betrayals": 0,
                     *             "grenadeKills": 5,
                     *             "headshotKills": 14,
                     *             "meleeKills": 1,
                     *             "powerWeaponKills": 0,
                     *             "shotsFired": 285,
                     *             "shotsHit": 141,
                     *             "damageDealt": 5113,
                     *             "damageTaken": 7468,
                     *             "calloutAssists": 2,
                     *             "vehicleDestroys": 0,
                     *             "driverAssists": 0,
                     *             "hijacks": 0,
                     *             "empAssists": 0,
                     *             "maxKillingSpree": 3,
                     *             "spawns": 31,
                     *             "objectivesCompleted": 0,
                     *             "deprecatedDamageDealt": 5113,
                     *             "deprecatedDamageTaken": 7468,
                     *             "averageLifeDurationSeconds": 15.5,
                     *             "kda": -7.666666666666668,
                     *             "accuracy": 0.49473684210526314
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RQbGF5ZXJNYXRjaGVzIiwxNzk1MDI1MDk4MDIzLCI3ODEzZmZiOS1jYzFiLTQyMWEtYjhlNy1hMzNhZTcwZWIyNDQiXQ"
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["PlayerMatch"][];
                        freshness: components["schemas"]["Freshness"];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example matchId,startedAt,endedAt,durationSeconds,playableDurationSeconds,lifecycle,mode.category,mode.categoryId,mode.name,mode.assetId,mode.versionId,map.assetId,map.versionId,map.name,playlist.assetId,playlist.versionId,playlist.name,playlist.ranked,playlist.experience,seasonId,teamId,outcome,rank,joinedInProgress,leftInProgress,presentAtCompletion,timePlayedSeconds,csrBefore.value,csrBefore.tier,csrBefore.subTier,csrBefore.placementsLeft,csrAfter.value,csrAfter.tier,csrAfter.subTier,csrAfter.placementsLeft,stats.score,stats.personalScore,stats.roundsWon,stats.roundsLost,stats.roundsTied,stats.kills,stats.deaths,stats.assists,stats.suicides,stats.betrayals,stats.grenadeKills,stats.headshotKills,stats.meleeKills,stats.powerWeaponKills,stats.shotsFired,stats.shotsHit,stats.damageDealt,stats.damageTaken,stats.calloutAssists,stats.vehicleDestroys,stats.driverAssists,stats.hijacks,stats.empAssists,stats.maxKillingSpree,stats.spawns,stats.objectivesCompleted,stats.deprecatedDamageDealt,stats.deprecatedDamageTaken,stats.averageLifeDurationSeconds,stats.kda,stats.accuracy
                     *     58496c58-fb3f-4213-bd6c-4b4858fcd132,2026-11-18T18:19:19.608Z,2026-11-18T18:27:32.792Z,447.5401317,447.533,matchmade,slayer,6,Ranked:Slayer,59ac4ae7-9088-4dd5-a916-4e492aa9e4bf,de1fd3b5-618c-4d55-9a79-b55a0a5f6913,dffb9707-f508-4453-8bea-d6c25e2aed4c,086f673a-c852-4f57-9631-4c3ff1279a56,Empyrean,54de0dbb-8664-432c-b848-5a281ec3734c,8233d6bb-9217-4703-88db-0d422f1a2bf1,Ranked Slayer,true,arena,Csr/Seasons/CsrSeason13-5.json,0,loss,8,false,false,true,447.533,,,,5,,,,4,7,1000,0,1,0,7,10,6,0,0,0,6,0,1,187,78,2845,3218,0,0,0,0,0,2,11,0,2845,3218,31.5,-1,0.41711229946524064
                     *     7813ffb9-cc1b-421a-b8e7-a33ae70eb244,2026-11-18T18:04:58.023Z,2026-11-18T18:17:17.401Z,706.8557874,706.849,custom,king-of-the-hill,12,Custom:King of the Hill,a3668d11-9d86-4c6f-a04a-cb4959897ce0,c5f7f5d4-cb74-46b3-8f28-a8bbc403e37b,1d9359f6-775b-4308-9f29-1f7f3732af86,e9643452-7a2a-4c6d-8e64-f1bfd9e23b85,Aquarius,,,,,,,0,win,1,false,false,true,706.849,,,,,,,,,1,2520,1,0,0,20,30,7,0,0,5,14,1,0,285,141,5113,7468,2,0,0,0,0,3,31,0,5113,7468,15.5,-7.666666666666668,0.49473684210526314
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayerMedals: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 25 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1512363953,
                     *           "name": "Perfect",
                     *           "description": "Earned with: Perfect.",
                     *           "difficulty": "heroic",
                     *           "type": "skill",
                     *           "count": 30,
                     *           "matches": 18,
                     *           "perMatch": 0.8571428571428571,
                     *           "per10": 0.8858903360290318,
                     *           "firstEarnedAt": "2026-10-15T11:39:39.386Z",
                     *           "lastEarnedAt": "2026-11-18T18:19:19.608Z",
                     *           "sprite": {
                     *             "index": 113,
                     *             "column": 1,
                     *             "row": 7
                     *           }
                     *         },
                     *         {
                     *           "id": 1169571763,
                     *           "name": "Shot Caller",
                     *           "description": "Earned with: Shot Caller.",
                     *           "difficulty": "heroic",
                     *           "type": "style",
                     *           "count": 25,
                     *           "matches": 17,
                     *           "perMatch": 0.7142857142857143,
                     *           "per10": 0.7382419466908597,
                     *           "firstEarnedAt": "2026-10-15T11:55:52.551Z",
                     *           "lastEarnedAt": "2026-11-18T18:04:58.023Z",
                     *           "sprite": {
                     *             "index": 148,
                     *             "column": 4,
                     *             "row": 9
                     *           }
                     *         },
                     *         {
                     *           "id": 4229934157,
                     *           "name": "Snipe",
                     *           "description": "Earned with: Snipe.",
                     *           "difficulty": "normal",
                     *           "type": "skill",
                     *           "count": 24,
                     *           "matches": 14,
                     *           "perMatch": 0.6857142857142857,
                     *           "per10": 0.7087122688232254,
                     *           "firstEarnedAt": "2026-10-15T11:39:39.386Z",
                     *           "lastEarnedAt": "2026-11-18T18:19:19.608Z",
                     *           "sprite": {
                     *             "index": 103,
                     *             "column": 7,
                     *             "row": 6
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RQbGF5ZXJNZWRhbHMiLDI0LCI0MjI5OTM0MTU3Il0"
                     *       },
                     *       "counted": {
                     *         "matches": 35,
                     *         "timePlayedSeconds": 20318.542000000005
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description What the medals are counted over. */
                        counted: {
                            /** @description Matches counted, with medals or without. */
                            matches: number;
                            /** @description Time played in them. */
                            timePlayedSeconds: number;
                        };
                        /** @description The rows. */
                        data: components["schemas"]["PlayerMedal"][];
                        freshness: components["schemas"]["Freshness"];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example id,name,description,difficulty,type,count,matches,perMatch,per10,firstEarnedAt,lastEarnedAt,sprite.index,sprite.column,sprite.row
                     *     1512363953,Perfect,Earned with: Perfect.,heroic,skill,30,18,0.8571428571428571,0.8858903360290318,2026-10-15T11:39:39.386Z,2026-11-18T18:19:19.608Z,113,1,7
                     *     1169571763,Shot Caller,Earned with: Shot Caller.,heroic,style,25,17,0.7142857142857143,0.7382419466908597,2026-10-15T11:55:52.551Z,2026-11-18T18:04:58.023Z,148,4,9
                     *     4229934157,Snipe,Earned with: Snipe.,normal,skill,24,14,0.6857142857142857,0.7087122688232254,2026-10-15T11:39:39.386Z,2026-11-18T18:19:19.608Z,103,7,6
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayerOpponents: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 25 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Only people met in so many matches at least. */
                minMatches?: number;
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "xuid": "2535989367577345",
                     *           "gamertag": "amber yarn 74",
                     *           "matches": 16,
                     *           "wins": 7,
                     *           "losses": 9,
                     *           "ties": 0,
                     *           "winRate": {
                     *             "value": 0.4375,
                     *             "lower": 0.257658008829804,
                     *             "upper": 0.6354218150786471,
                     *             "n": 16
                     *           },
                     *           "kda": {
                     *             "value": -1.7708333333333333,
                     *             "lower": -5.126405936131608,
                     *             "upper": 1.5847392694649411,
                     *             "n": 16
                     *           },
                     *           "firstPlayedAt": "2026-10-15T11:39:39.386Z",
                     *           "lastPlayedAt": "2026-11-18T18:19:19.608Z"
                     *         },
                     *         {
                     *           "xuid": "2535976817236219",
                     *           "gamertag": "dusty fox 88",
                     *           "matches": 14,
                     *           "wins": 6,
                     *           "losses": 8,
                     *           "ties": 0,
                     *           "winRate": {
                     *             "value": 0.42857142857142855,
                     *             "lower": 0.24064970440458236,
                     *             "upper": 0.6396295570575946,
                     *             "n": 14
                     *           },
                     *           "kda": {
                     *             "value": -1.119047619047619,
                     *             "lower": -4.765302745570681,
                     *             "upper": 2.527207507475443,
                     *             "n": 14
                     *           },
                     *           "firstPlayedAt": "2026-10-15T11:39:39.386Z",
                     *           "lastPlayedAt": "2026-11-18T18:04:58.023Z"
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RQbGF5ZXJPcHBvbmVudHMiLDE0LCIyNTM1OTc2ODE3MjM2MjE5Il0"
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["Opponent"][];
                        freshness: components["schemas"]["Freshness"];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example xuid,gamertag,matches,wins,losses,ties,winRate.value,winRate.lower,winRate.upper,winRate.n,kda.value,kda.lower,kda.upper,kda.n,firstPlayedAt,lastPlayedAt
                     *     xuid(2535989367577345),amber yarn 74,16,7,9,0,0.4375,0.257658008829804,0.6354218150786471,16,-1.7708333333333333,-5.126405936131608,1.5847392694649411,16,2026-10-15T11:39:39.386Z,2026-11-18T18:19:19.608Z
                     *     xuid(2535976817236219),dusty fox 88,14,6,8,0,0.42857142857142855,0.24064970440458236,0.6396295570575946,14,-1.119047619047619,-4.765302745570681,2.527207507475443,14,2026-10-15T11:39:39.386Z,2026-11-18T18:04:58.023Z
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayerRanks: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 25 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "matchId": "58496c58-fb3f-4213-bd6c-4b4858fcd132",
                     *           "endedAt": "2026-11-18T18:27:32.792Z",
                     *           "playlist": {
                     *             "assetId": "54de0dbb-8664-432c-b848-5a281ec3734c",
                     *             "name": "Ranked Slayer"
                     *           },
                     *           "csrBefore": {
                     *             "value": null,
                     *             "tier": null,
                     *             "subTier": null,
                     *             "placementsLeft": 5
                     *           },
                     *           "csrAfter": {
                     *             "value": null,
                     *             "tier": null,
                     *             "subTier": null,
                     *             "placementsLeft": 4
                     *           },
                     *           "csrChange": null
                     *         },
                     *         {
                     *           "matchId": "a10c6076-abbb-4e96-bb9c-cf3565b4985a",
                     *           "endedAt": "2026-11-18T18:03:35.228Z",
                     *           "playlist": {
                     *             "assetId": "521ef82c-e877-440e-8fb5-90b0b4cbf29c",
                     *             "name": "Ranked Arena"
                     *           },
                     *           "csrBefore": {
                     *             "value": null,
                     *             "tier": null,
                     *             "subTier": null,
                     *             "placementsLeft": 4
                     *           },
                     *           "csrAfter": {
                     *             "value": null,
                     *             "tier": null,
                     *             "subTier": null,
                     *             "placementsLeft": 3
                     *           },
                     *           "csrChange": null
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RQbGF5ZXJSYW5rcyIsMTc5NTAyNDM4OTIzMCwiYTEwYzYwNzYtYWJiYi00ZTk2LWJiOWMtY2YzNTY1YjQ5ODVhIl0"
                     *       },
                     *       "current": [],
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rank in each ranked playlist, highest first. */
                        current: {
                            allTimeMax: components["schemas"]["Csr"] | null;
                            current: components["schemas"]["Csr"] | null;
                            /** @description Ranked playlist. */
                            playlist: {
                                /**
                                 * Format: uuid
                                 * @description Upstream id of the playlist.
                                 */
                                assetId: string;
                                /** @description Name of the playlist. */
                                name: string | null;
                            };
                            seasonMax: components["schemas"]["Csr"] | null;
                            /**
                             * Format: date-time
                             * @description Fetched. UTC, ISO 8601 with milliseconds.
                             */
                            takenAt: string;
                        }[];
                        /** @description The rows. */
                        data: components["schemas"]["RankedMatch"][];
                        freshness: components["schemas"]["Freshness"];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example matchId,endedAt,playlist.assetId,playlist.name,csrBefore.value,csrBefore.tier,csrBefore.subTier,csrBefore.placementsLeft,csrAfter.value,csrAfter.tier,csrAfter.subTier,csrAfter.placementsLeft,csrChange
                     *     58496c58-fb3f-4213-bd6c-4b4858fcd132,2026-11-18T18:27:32.792Z,54de0dbb-8664-432c-b848-5a281ec3734c,Ranked Slayer,,,,5,,,,4,
                     *     a10c6076-abbb-4e96-bb9c-cf3565b4985a,2026-11-18T18:03:35.228Z,521ef82c-e877-440e-8fb5-90b0b4cbf29c,Ranked Arena,,,,4,,,,3,
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayerRecords: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 50 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "metric": "kda",
                     *           "unit": "kda",
                     *           "value": 28.333333333333336,
                     *           "matchId": "6394d278-a5e3-4ab4-95a4-de203e224d08",
                     *           "startedAt": "2026-11-18T17:27:41.589Z",
                     *           "map": {
                     *             "assetId": "d7ec2329-cef7-4b43-bbfc-a151757099c1",
                     *             "name": "Bazaar"
                     *           },
                     *           "mode": {
                     *             "category": "king-of-the-hill",
                     *             "name": "Ranked:King of the Hill"
                     *           },
                     *           "playlist": {
                     *             "assetId": "521ef82c-e877-440e-8fb5-90b0b4cbf29c",
                     *             "name": "Ranked Arena"
                     *           },
                     *           "outcome": "win",
                     *           "minimum": null
                     *         },
                     *         {
                     *           "metric": "kills",
                     *           "unit": "count",
                     *           "value": 30,
                     *           "matchId": "6394d278-a5e3-4ab4-95a4-de203e224d08",
                     *           "startedAt": "2026-11-18T17:27:41.589Z",
                     *           "map": {
                     *             "assetId": "d7ec2329-cef7-4b43-bbfc-a151757099c1",
                     *             "name": "Bazaar"
                     *           },
                     *           "mode": {
                     *             "category": "king-of-the-hill",
                     *             "name": "Ranked:King of the Hill"
                     *           },
                     *           "playlist": {
                     *             "assetId": "521ef82c-e877-440e-8fb5-90b0b4cbf29c",
                     *             "name": "Ranked Arena"
                     *           },
                     *           "outcome": "win",
                     *           "minimum": null
                     *         },
                     *         {
                     *           "metric": "assists",
                     *           "unit": "count",
                     *           "value": 10,
                     *           "matchId": "8922faf3-e9b4-4feb-abd8-f9e78cd3e9a5",
                     *           "startedAt": "2026-10-26T12:59:39.795Z",
                     *           "map": {
                     *             "assetId": "3ad71342-67a9-4f50-85d5-545c8849b570",
                     *             "name": "Fragmentation"
                     *           },
                     *           "mode": {
                     *             "category": "capture-the-flag",
                     *             "name": "BTB:CTF"
                     *           },
                     *           "playlist": {
                     *             "assetId": "4156faad-5a65-4ec4-ba6a-a9b35bbdfb2f",
                     *             "name": "Big Team Battle"
                     *           },
                     *           "outcome": "win",
                     *           "minimum": null
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RQbGF5ZXJSZWNvcmRzIiwtMiwiYXNzaXN0cyJd"
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["PlayerRecord"][];
                        freshness: components["schemas"]["Freshness"];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example metric,unit,value,matchId,startedAt,map.assetId,map.name,mode.category,mode.name,playlist.assetId,playlist.name,outcome,minimum.of,minimum.least
                     *     kda,kda,28.333333333333336,6394d278-a5e3-4ab4-95a4-de203e224d08,2026-11-18T17:27:41.589Z,d7ec2329-cef7-4b43-bbfc-a151757099c1,Bazaar,king-of-the-hill,Ranked:King of the Hill,521ef82c-e877-440e-8fb5-90b0b4cbf29c,Ranked Arena,win,,
                     *     kills,count,30,6394d278-a5e3-4ab4-95a4-de203e224d08,2026-11-18T17:27:41.589Z,d7ec2329-cef7-4b43-bbfc-a151757099c1,Bazaar,king-of-the-hill,Ranked:King of the Hill,521ef82c-e877-440e-8fb5-90b0b4cbf29c,Ranked Arena,win,,
                     *     assists,count,10,8922faf3-e9b4-4feb-abd8-f9e78cd3e9a5,2026-10-26T12:59:39.795Z,3ad71342-67a9-4f50-85d5-545c8849b570,Fragmentation,capture-the-flag,BTB:CTF,4156faad-5a65-4ec4-ba6a-a9b35bbdfb2f,Big Team Battle,win,,
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayerSessions: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description The longest break in minutes, from the end of a match to the start of the next, within one session. */
                gapMinutes?: number;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 25 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "startedAt": "2026-11-18T17:27:41.589Z",
                     *           "endedAt": "2026-11-18T18:27:32.792Z",
                     *           "durationSeconds": 3591.203,
                     *           "matches": 5,
                     *           "wins": 3,
                     *           "losses": 2,
                     *           "ties": 0,
                     *           "timePlayedSeconds": 2858.79,
                     *           "kills": 89,
                     *           "deaths": 67,
                     *           "assists": 26,
                     *           "kda": 6.133333333333334,
                     *           "accuracy": 0.42945544554455445,
                     *           "csrChange": null
                     *         },
                     *         {
                     *           "startedAt": "2026-11-12T11:28:21.079Z",
                     *           "endedAt": "2026-11-12T13:06:42.308Z",
                     *           "durationSeconds": 5901.229,
                     *           "matches": 8,
                     *           "wins": 2,
                     *           "losses": 6,
                     *           "ties": 0,
                     *           "timePlayedSeconds": 4506.369,
                     *           "kills": 95,
                     *           "deaths": 85,
                     *           "assists": 34,
                     *           "kda": 2.666666666666667,
                     *           "accuracy": 0.44107744107744107,
                     *           "csrChange": 9
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RQbGF5ZXJTZXNzaW9ucyIsMTc5NDQ4MjkwMTA3OSwiMmQxYTBlM2EtZmJlZi00M2Q2LWEyOWMtN2M1ODE2YWEzODQ4Il0"
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["Session"][];
                        freshness: components["schemas"]["Freshness"];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example startedAt,endedAt,durationSeconds,matches,wins,losses,ties,timePlayedSeconds,kills,deaths,assists,kda,accuracy,csrChange
                     *     2026-11-18T17:27:41.589Z,2026-11-18T18:27:32.792Z,3591.203,5,3,2,0,2858.79,89,67,26,6.133333333333334,0.42945544554455445,
                     *     2026-11-12T11:28:21.079Z,2026-11-12T13:06:42.308Z,5901.229,8,2,6,0,4506.369,95,85,34,2.666666666666667,0.44107744107744107,9
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlayerStats: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "matches": 35,
                     *         "wins": 14,
                     *         "losses": 21,
                     *         "ties": 0,
                     *         "timePlayedSeconds": 20318.542,
                     *         "totals": {
                     *           "kills": 453,
                     *           "deaths": 441,
                     *           "assists": 168,
                     *           "suicides": 3,
                     *           "betrayals": 1,
                     *           "headshotKills": 338,
                     *           "meleeKills": 27,
                     *           "grenadeKills": 38,
                     *           "powerWeaponKills": 34,
                     *           "shotsFired": 9217,
                     *           "shotsHit": 3844,
                     *           "damageDealt": 140714,
                     *           "damageTaken": 134856,
                     *           "score": 1516,
                     *           "personalScore": 61655,
                     *           "objectivesCompleted": 0
                     *         },
                     *         "firstMatchAt": "2026-10-15T11:39:39.386Z",
                     *         "lastMatchAt": "2026-11-18T18:19:19.608Z",
                     *         "metrics": {
                     *           "winRate": {
                     *             "value": 0.4,
                     *             "lower": 0.2757502888017075,
                     *             "upper": 0.5386006166951954,
                     *             "n": 35
                     *           },
                     *           "kda": {
                     *             "value": 1.9428571428571424,
                     *             "lower": -0.6984599795341631,
                     *             "upper": 4.584174265248448,
                     *             "n": 35
                     *           },
                     *           "kills": {
                     *             "value": 12.942857142857143,
                     *             "lower": 10.974635482351301,
                     *             "upper": 14.911078803362985,
                     *             "n": 35
                     *           },
                     *           "deaths": {
                     *             "value": 12.6,
                     *             "lower": 10.8582059897705,
                     *             "upper": 14.3417940102295,
                     *             "n": 35
                     *           },
                     *           "assists": {
                     *             "value": 4.8,
                     *             "lower": 3.977434975143828,
                     *             "upper": 5.622565024856172,
                     *             "n": 35
                     *           },
                     *           "killsPer10": {
                     *             "value": 13.376944074038384,
                     *             "lower": 11.435390600104258,
                     *             "upper": 15.31849754797251,
                     *             "n": 35
                     *           },
                     *           "deathsPer10": {
                     *             "value": 13.02258793962677,
                     *             "lower": 11.480139128451055,
                     *             "upper": 14.565036750802486,
                     *             "n": 35
                     *           },
                     *           "assistsPer10": {
                     *             "value": 4.960985881762579,
                     *             "lower": 4.1293095734969665,
                     *             "upper": 5.792662190028192,
                     *             "n": 35
                     *           },
                     *           "accuracy": {
                     *             "value": 0.417055441032874,
                     *             "lower": 0.40540423868360176,
                     *             "upper": 0.42870664338214626,
                     *             "n": 35
                     *           },
                     *           "damageDealt": {
                     *             "value": 4020.4,
                     *             "lower": 3577.729948145173,
                     *             "upper": 4463.070051854827,
                     *             "n": 35
                     *           },
                     *           "damageTaken": {
                     *             "value": 3853.0285714285715,
                     *             "lower": 3426.3587611012204,
                     *             "upper": 4279.698381755922,
                     *             "n": 35
                     *           },
                     *           "damageDealtPer10": {
                     *             "value": 4155.239091466307,
                     *             "lower": 3730.559850002895,
                     *             "upper": 4579.918332929719,
                     *             "n": 35
                     *           },
                     *           "damageEfficiency": {
                     *             "value": 1.0434389274485376,
                     *             "lower": 0.8765298300829047,
                     *             "upper": 1.2103480248141705,
                     *             "n": 35
                     *           },
                     *           "damagePerLife": {
                     *             "value": 295.61764705882354,
                     *             "lower": 245.697772800139,
                     *             "upper": 345.5375213175081,
                     *             "n": 35
                     *           },
                     *           "headshotRate": {
                     *             "value": 0.7461368653421633,
                     *             "lower": 0.7022474661275807,
                     *             "upper": 0.7900262645567458,
                     *             "n": 35
                     *           },
                     *           "headshotKills": {
                     *             "value": 9.657142857142857,
                     *             "lower": 7.935379187599367,
                     *             "upper": 11.378906526686347,
                     *             "n": 35
                     *           },
                     *           "meleeKills": {
                     *             "value": 0.7714285714285715,
                     *             "lower": 0.5009773487487432,
                     *             "upper": 1.0418797941083997,
                     *             "n": 35
                     *           },
                     *           "grenadeKills": {
                     *             "value": 1.0857142857142856,
                     *             "lower": 0.7460567654386485,
                     *             "upper": 1.4253718059899227,
                     *             "n": 35
                     *           },
                     *           "powerWeaponKills": {
                     *             "value": 0.9714285714285714,
                     *             "lower": 0.5930508574632782,
                     *             "upper": 1.3498062853938646,
                     *             "n": 35
                     *           },
                     *           "score": {
                     *             "value": 43.31428571428572,
                     *             "lower": 9.634859684439284,
                     *             "upper": 76.99371174413216,
                     *             "n": 35
                     *           },
                     *           "personalScore": {
                     *             "value": 1761.5714285714287,
                     *             "lower": 1541.427599828458,
                     *             "upper": 1981.7152573143994,
                     *             "n": 35
                     *           },
                     *           "personalScorePer10": {
                     *             "value": 1820.6522889289993,
                     *             "lower": 1615.2417906256505,
                     *             "upper": 2026.062787232348,
                     *             "n": 35
                     *           },
                     *           "objectivesCompleted": {
                     *             "value": 0,
                     *             "lower": 0,
                     *             "upper": 0,
                     *             "n": 35
                     *           },
                     *           "maxKillingSpree": {
                     *             "value": 4.228571428571429,
                     *             "lower": 3.349138560403036,
                     *             "upper": 5.108004296739821,
                     *             "n": 35
                     *           },
                     *           "averageLifeSeconds": {
                     *             "value": 36.22857142857142,
                     *             "lower": 31.197549589546277,
                     *             "upper": 41.259593267596564,
                     *             "n": 35
                     *           },
                     *           "timePlayedSeconds": {
                     *             "value": 580.5297714285716,
                     *             "lower": 557.8047899523214,
                     *             "upper": 603.2547529048219,
                     *             "n": 35
                     *           }
                     *         }
                     *       },
                     *       "exclusions": {
                     *         "incomplete": 0
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["StatLine"];
                        /** @description Matches that are not in the numbers. */
                        exclusions: {
                            /** @description Matches the filters let through that were left out for not being completed. */
                            incomplete: number;
                        };
                        freshness: components["schemas"]["Freshness"];
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example matches,wins,losses,ties,timePlayedSeconds,totals.kills,totals.deaths,totals.assists,totals.suicides,totals.betrayals,totals.headshotKills,totals.meleeKills,totals.grenadeKills,totals.powerWeaponKills,totals.shotsFired,totals.shotsHit,totals.damageDealt,totals.damageTaken,totals.score,totals.personalScore,totals.objectivesCompleted,firstMatchAt,lastMatchAt,metrics.winRate.value,metrics.winRate.lower,metrics.winRate.upper,metrics.winRate.n,metrics.kda.value,metrics.kda.lower,metrics.kda.upper,metrics.kda.n,metrics.kills.value,metrics.kills.lower,metrics.kills.upper,metrics.kills.n,metrics.deaths.value,metrics.deaths.lower,metrics.deaths.upper,metrics.deaths.n,metrics.assists.value,metrics.assists.lower,metrics.assists.upper,metrics.assists.n,metrics.killsPer10.value,metrics.killsPer10.lower,metrics.killsPer10.upper,metrics.killsPer10.n,metrics.deathsPer10.value,metrics.deathsPer10.lower,metrics.deathsPer10.upper,metrics.deathsPer10.n,metrics.assistsPer10.value,metrics.assistsPer10.lower,metrics.assistsPer10.upper,metrics.assistsPer10.n,metrics.accuracy.value,metrics.accuracy.lower,metrics.accuracy.upper,metrics.accuracy.n,metrics.damageDealt.value,metrics.damageDealt.lower,metrics.damageDealt.upper,metrics.damageDealt.n,metrics.damageTaken.value,metrics.damageTaken.lower,metrics.damageTaken.upper,metrics.damageTaken.n,metrics.damageDealtPer10.value,metrics.damageDealtPer10.lower,metrics.damageDealtPer10.upper,metrics.damageDealtPer10.n,metrics.damageEfficiency.value,metrics.damageEfficiency.lower,metrics.damageEfficiency.upper,metrics.damageEfficiency.n,metrics.damagePerLife.value,metrics.damagePerLife.lower,metrics.damagePerLife.upper,metrics.damagePerLife.n,metrics.headshotRate.value,metrics.headshotRate.lower,metrics.headshotRate.upper,metrics.headshotRate.n,metrics.headshotKills.value,metrics.headshotKills.lower,metrics.headshotKills.upper,metrics.headshotKills.n,metrics.meleeKills.value,metrics.meleeKills.lower,metrics.meleeKills.upper,metrics.meleeKills.n,metrics.grenadeKills.value,metrics.grenadeKills.lower,metrics.grenadeKills.upper,metrics.grenadeKills.n,metrics.powerWeaponKills.value,metrics.powerWeaponKills.lower,metrics.powerWeaponKills.upper,metrics.powerWeaponKills.n,metrics.score.value,metrics.score.lower,metrics.score.upper,metrics.score.n,metrics.personalScore.value,metrics.personalScore.lower,metrics.personalScore.upper,metrics.personalScore.n,metrics.personalScorePer10.value,metrics.personalScorePer10.lower,metrics.personalScorePer10.upper,metrics.personalScorePer10.n,metrics.objectivesCompleted.value,metrics.objectivesCompleted.lower,metrics.objectivesCompleted.upper,metrics.objectivesCompleted.n,metrics.maxKillingSpree.value,metrics.maxKillingSpree.lower,metrics.maxKillingSpree.upper,metrics.maxKillingSpree.n,metrics.averageLifeSeconds.value,metrics.averageLifeSeconds.lower,metrics.averageLifeSeconds.upper,metrics.averageLifeSeconds.n,metrics.timePlayedSeconds.value,metrics.timePlayedSeconds.lower,metrics.timePlayedSeconds.upper,metrics.timePlayedSeconds.n
                     *     35,14,21,0,20318.542,453,441,168,3,1,338,27,38,34,9217,3844,140714,134856,1516,61655,0,2026-10-15T11:39:39.386Z,2026-11-18T18:19:19.608Z,0.4,0.2757502888017075,0.5386006166951954,35,1.9428571428571424,-0.6984599795341631,4.584174265248448,35,12.942857142857143,10.974635482351301,14.911078803362985,35,12.6,10.8582059897705,14.3417940102295,35,4.8,3.977434975143828,5.622565024856172,35,13.376944074038384,11.435390600104258,15.31849754797251,35,13.02258793962677,11.480139128451055,14.565036750802486,35,4.960985881762579,4.1293095734969665,5.792662190028192,35,0.417055441032874,0.40540423868360176,0.42870664338214626,35,4020.4,3577.729948145173,4463.070051854827,35,3853.0285714285715,3426.3587611012204,4279.698381755922,35,4155.239091466307,3730.559850002895,4579.918332929719,35,1.0434389274485376,0.8765298300829047,1.2103480248141705,35,295.61764705882354,245.697772800139,345.5375213175081,35,0.7461368653421633,0.7022474661275807,0.7900262645567458,35,9.657142857142857,7.935379187599367,11.378906526686347,35,0.7714285714285715,0.5009773487487432,1.0418797941083997,35,1.0857142857142856,0.7460567654386485,1.4253718059899227,35,0.9714285714285714,0.5930508574632782,1.3498062853938646,35,43.31428571428572,9.634859684439284,76.99371174413216,35,1761.5714285714287,1541.427599828458,1981.7152573143994,35,1820.6522889289993,1615.2417906256505,2026.062787232348,35,0,0,0,35,4.228571428571429,3.349138560403036,5.108004296739821,35,36.22857142857142,31.197549589546277,41.259593267596564,35,580.5297714285716,557.8047899523214,603.2547529048219,35
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayerStatsBy: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 25 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Only groups of at least so many matches; 1 unless told. */
                minMatches?: number;
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description One or two of: `map` (Map: asset id, newest known name.) `mode` (Mode: the engine’s category in our word, and in words.) `variant` (Game variant: asset id, newest known name.) `playlist` (Playlist: asset id, newest known name; key null outside matchmaking.) `season` (Season: upstream’s path, its last part; key null outside matchmaking.) `day` (Day in `tz`: `2026-11-01`.) `week` (Week in `tz`, from Monday, as ISO 8601 numbers them: `2026-W45`.) `month` (Month in `tz`: `2026-11`.) `weekday` (Day of the week in `tz`: 1 (Monday) to 7 (Sunday).) `hour` (Hour of the day in `tz`: 0 to 23.) `outcome` (Outcome: our word, and in words.) `teammate` (Person on the player’s team: xuid, present gamertag. A match counts once for each.) `opponent` (Person on another team: xuid, present gamertag. A match counts once for each.) `partySize` (Size of the party, as the filter `partySize` tells it.) `session` (Session, by the start of its first match; more than 60 minutes without a match end one.) `tier` (CSR tier before the match; key null where the player had none.) `lifecycle` (Where it was played: our word, and in words.) `team` (Team at the end: upstream’s number, its name; key null in free-for-all, which has no teams.) */
                dimension: string;
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "by": {
                     *             "map": {
                     *               "key": "1d9359f6-775b-4308-9f29-1f7f3732af86",
                     *               "label": "Aquarius"
                     *             }
                     *           },
                     *           "matches": 6,
                     *           "wins": 2,
                     *           "losses": 4,
                     *           "ties": 0,
                     *           "timePlayedSeconds": 3457.088,
                     *           "totals": {
                     *             "kills": 83,
                     *             "deaths": 88,
                     *             "assists": 19,
                     *             "suicides": 2,
                     *             "betrayals": 1,
                     *             "headshotKills": 63,
                     *             "meleeKills": 5,
                     *             "grenadeKills": 7,
                     *             "powerWeaponKills": 4,
                     *             "shotsFired": 1421,
                     *             "shotsHit": 656,
                     *             "damageDealt": 23916,
                     *             "damageTaken": 25125,
                     *             "score": 97,
                     *             "personalScore": 10430,
                     *             "objectivesCompleted": 0
                     *           },
                     *           "firstMatchAt": "2026-10-15T12:50:29.831Z",
                     *           "lastMatchAt": "2026-11-18T18:04:58.023Z",
                     *           "metrics": {
                     *             "winRate": {
                     *               "value": 0.3333333333333333,
                     *               "lower": 0.1172760941022896,
                     *               "upper": 0.6529852329996819,
                     *               "n": 6
                     *             },
                     *             "kda": {
                     *               "value": 0.22222222222222202,
                     *               "lower": -4.63593498145107,
                     *               "upper": 5.080379425895515,
                     *               "n": 6
                     *             },
                     *             "kills": {
                     *               "value": 13.833333333333334,
                     *               "lower": 8.676834537156704,
                     *               "upper": 18.989832129509963,
                     *               "n": 6
                     *             },
                     *             "deaths": {
                     *               "value": 14.666666666666666,
                     *               "lower": 8.725933439279837,
                     *               "upper": 20.607399894053493,
                     *               "n": 6
                     *             },
                     *             "assists": {
                     *               "value": 3.1666666666666665,
                     *               "lower": 1.4458915498841869,
                     *               "upper": 4.887441783449146,
                     *               "n": 6
                     *             },
                     *             "killsPer10": {
                     *               "value": 14.405187255863897,
                     *               "lower": 9.50817725854273,
                     *               "upper": 19.302197253185064,
                     *               "n": 6
                     *             },
                     *             "deathsPer10": {
                     *               "value": 15.272969620674974,
                     *               "lower": 10.518919378462428,
                     *               "upper": 20.02701986288752,
                     *               "n": 6
                     *             },
                     *             "assistsPer10": {
                     *               "value": 3.2975729862820966,
                     *               "lower": 1.7930304096085683,
                     *               "upper": 4.802115562955625,
                     *               "n": 6
                     *             },
                     *             "accuracy": {
                     *               "value": 0.4616467276565798,
                     *               "lower": 0.44546731157359565,
                     *               "upper": 0.477826143739564,
                     *               "n": 6
                     *             },
                     *             "damageDealt": {
                     *               "value": 3986,
                     *               "lower": 2960.670318278724,
                     *               "upper": 5011.329681721276,
                     *               "n": 6
                     *             },
                     *             "damageTaken": {
                     *               "value": 4187.5,
                     *               "lower": 2858.900991322531,
                     *               "upper": 5516.099008677469,
                     *               "n": 6
                     *             },
                     *             "damageDealtPer10": {
                     *               "value": 4150.776607364349,
                     *               "lower": 3255.931321831157,
                     *               "upper": 5045.62189289754,
                     *               "n": 6
                     *             },
                     *             "damageEfficiency": {
                     *               "value": 0.9518805970149253,
                     *               "lower": 0.6972109489495554,
                     *               "upper": 1.2065502450802952,
                     *               "n": 6
                     *             },
                     *             "damagePerLife": {
                     *               "value": 254.42553191489364,
                     *               "lower": 177.3995790422258,
                     *               "upper": 331.45148478756147,
                     *               "n": 6
                     *             },
                     *             "headshotRate": {
                     *               "value": 0.7590361445783133,
                     *               "lower": 0.6506687132849103,
                     *               "upper": 0.8674035758717162,
                     *               "n": 6
                     *             },
                     *             "headshotKills": {
                     *               "value": 10.5,
                     *               "lower": 6.63663600104438,
                     *               "upper": 14.36336399895562,
                     *               "n": 6
                     *             },
                     *             "meleeKills": {
                     *               "value": 0.8333333333333334,
                     *               "lower": 0.04830933646759028,
                     *               "upper": 1.6183573301990766,
                     *               "n": 6
                     *             },
                     *             "grenadeKills": {
                     *               "value": 1.1666666666666667,
                     *               "lower": -0.13659081261102068,
                     *               "upper": 2.469924145944354,
                     *               "n": 6
                     *             },
                     *             "powerWeaponKills": {
                     *               "value": 0.6666666666666666,
                     *               "lower": -0.42990241796764816,
                     *               "upper": 1.7632357513009813,
                     *               "n": 6
                     *             },
                     *             "score": {
                     *               "value": 16.166666666666668,
                     *               "lower": -3.278892191431712,
                     *               "upper": 35.61222552476505,
                     *               "n": 6
                     *             },
                     *             "personalScore": {
                     *               "value": 1738.3333333333333,
                     *               "lower": 1194.8978793444644,
                     *               "upper": 2281.768787322202,
                     *               "n": 6
                     *             },
                     *             "personalScorePer10": {
                     *               "value": 1810.194012995909,
                     *               "lower": 1359.162486199856,
                     *               "upper": 2261.225539791962,
                     *               "n": 6
                     *             },
                     *             "objectivesCompleted": {
                     *               "value": 0,
                     *               "lower": 0,
                     *               "upper": 0,
                     *               "n": 6
                     *             },
                     *             "maxKillingSpree": {
                     *               "value": 4,
                     *               "lower": 2.798768752965988,
                     *               "upper": 5.201231247034012,
                     *               "n": 6
                     *             },
                     *             "averageLifeSeconds": {
                     *               "value": 31.03333333333333,
                     *               "lower": 21.724210963397837,
                     *               "upper": 40.342455703268826,
                     *               "n": 6
                     *             },
                     *             "timePlayedSeconds": {
                     *               "value": 576.1813333333333,
                     *               "lower": 514.9333383934935,
                     *               "upper": 637.4293282731732,
                     *               "n": 6
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "by": {
                     *             "map": {
                     *               "key": "24ac1fc7-c390-4834-83c2-acdce4a29ad9",
                     *               "label": "Streets"
                     *             }
                     *           },
                     *           "matches": 4,
                     *           "wins": 2,
                     *           "losses": 2,
                     *           "ties": 0,
                     *           "timePlayedSeconds": 2270.975,
                     *           "totals": {
                     *             "kills": 57,
                     *             "deaths": 52,
                     *             "assists": 27,
                     *             "suicides": 0,
                     *             "betrayals": 0,
                     *             "headshotKills": 46,
                     *             "meleeKills": 0,
                     *             "grenadeKills": 7,
                     *             "powerWeaponKills": 7,
                     *             "shotsFired": 1250,
                     *             "shotsHit": 512,
                     *             "damageDealt": 18724,
                     *             "damageTaken": 14645,
                     *             "score": 32,
                     *             "personalScore": 8180,
                     *             "objectivesCompleted": 0
                     *           },
                     *           "firstMatchAt": "2026-10-15T11:39:39.386Z",
                     *           "lastMatchAt": "2026-11-08T17:27:51.824Z",
                     *           "metrics": {
                     *             "winRate": {
                     *               "value": 0.5,
                     *               "lower": 0.18240016325464492,
                     *               "upper": 0.8175998367453551,
                     *               "n": 4
                     *             },
                     *             "kda": {
                     *               "value": 3.5000000000000004,
                     *               "lower": -1.5276028316852135,
                     *               "upper": 8.527602831685215,
                     *               "n": 4
                     *             },
                     *             "kills": {
                     *               "value": 14.25,
                     *               "lower": 7.76116189103474,
                     *               "upper": 20.73883810896526,
                     *               "n": 4
                     *             },
                     *             "deaths": {
                     *               "value": 13,
                     *               "lower": 7.262627312248153,
                     *               "upper": 18.737372687751847,
                     *               "n": 4
                     *             },
                     *             "assists": {
                     *               "value": 6.75,
                     *               "lower": 3.95092820400203,
                     *               "upper": 9.54907179599797,
                     *               "n": 4
                     *             },
                     *             "killsPer10": {
                     *               "value": 15.0596109600502,
                     *               "lower": 8.574403453726799,
                     *               "upper": 21.544818466373602,
                     *               "n": 4
                     *             },
                     *             "deathsPer10": {
                     *               "value": 13.738592454782639,
                     *               "lower": 9.452969901126535,
                     *               "upper": 18.024215008438745,
                     *               "n": 4
                     *             },
                     *             "assistsPer10": {
                     *               "value": 7.133499928444832,
                     *               "lower": 3.5723254242147244,
                     *               "upper": 10.694674432674939,
                     *               "n": 4
                     *             },
                     *             "accuracy": {
                     *               "value": 0.4096,
                     *               "lower": 0.3689418627851498,
                     *               "upper": 0.45025813721485025,
                     *               "n": 4
                     *             },
                     *             "damageDealt": {
                     *               "value": 4681,
                     *               "lower": 3479.8894452310437,
                     *               "upper": 5882.110554768957,
                     *               "n": 4
                     *             },
                     *             "damageTaken": {
                     *               "value": 3661.25,
                     *               "lower": 2381.295024077996,
                     *               "upper": 4941.204975922004,
                     *               "n": 4
                     *             },
                     *             "damageDealtPer10": {
                     *               "value": 4946.950098525964,
                     *               "lower": 3966.8809530459234,
                     *               "upper": 5927.019244006005,
                     *               "n": 4
                     *             },
                     *             "damageEfficiency": {
                     *               "value": 1.2785250938886992,
                     *               "lower": 1.0586563037468968,
                     *               "upper": 1.4983938840305016,
                     *               "n": 4
                     *             },
                     *             "damagePerLife": {
                     *               "value": 334.35714285714283,
                     *               "lower": 247.94231772279937,
                     *               "upper": 420.7719679914863,
                     *               "n": 4
                     *             },
                     *             "headshotRate": {
                     *               "value": 0.8070175438596491,
                     *               "lower": 0.6950426215924494,
                     *               "upper": 0.9189924661268487,
                     *               "n": 4
                     *             },
                     *             "headshotKills": {
                     *               "value": 11.5,
                     *               "lower": 7.0204783792007825,
                     *               "upper": 15.979521620799218,
                     *               "n": 4
                     *             },
                     *             "meleeKills": {
                     *               "value": 0,
                     *               "lower": 0,
                     *               "upper": 0,
                     *               "n": 4
                     *             },
                     *             "grenadeKills": {
                     *               "value": 1.75,
                     *               "lower": 0.345438822284849,
                     *               "upper": 3.154561177715151,
                     *               "n": 4
                     *             },
                     *             "powerWeaponKills": {
                     *               "value": 1.75,
                     *               "lower": -0.6122411761020059,
                     *               "upper": 4.112241176102006,
                     *               "n": 4
                     *             },
                     *             "score": {
                     *               "value": 8,
                     *               "lower": -1.567525987956767,
                     *               "upper": 17.567525987956767,
                     *               "n": 4
                     *             },
                     *             "personalScore": {
                     *               "value": 2045,
                     *               "lower": 1482.0029407314787,
                     *               "upper": 2607.9970592685213,
                     *               "n": 4
                     *             },
                     *             "personalScorePer10": {
                     *               "value": 2161.1862746177303,
                     *               "lower": 1599.7798391874553,
                     *               "upper": 2722.5927100480053,
                     *               "n": 4
                     *             },
                     *             "objectivesCompleted": {
                     *               "value": 0,
                     *               "lower": 0,
                     *               "upper": 0,
                     *               "n": 4
                     *             },
                     *             "maxKillingSpree": {
                     *               "value": 3.25,
                     *               "lower": 2.462586274632665,
                     *               "upper": 4.037413725367335,
                     *               "n": 4
                     *             },
                     *             "averageLifeSeconds": {
                     *               "value": 32.175,
                     *               "lower": 22.179130316755703,
                     *               "upper": 42.17086968324429,
                     *               "n": 4
                     *             },
                     *             "timePlayedSeconds": {
                     *               "value": 567.74375,
                     *               "lower": 472.9808880303937,
                     *               "upper": 662.5066119696062,
                     *               "n": 4
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RQbGF5ZXJTdGF0c0J5Iiw0LCIyNGFjMWZjNy1jMzkwLTQ4MzQtODNjMi1hY2RjZTRhMjlhZDkiXQ"
                     *       },
                     *       "exclusions": {
                     *         "incomplete": 0
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["StatGroup"][];
                        /** @description Matches that are not in the numbers. */
                        exclusions: {
                            /** @description Matches the filters let through that were left out for not being completed. */
                            incomplete: number;
                        };
                        freshness: components["schemas"]["Freshness"];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example by.map.key,by.map.label,matches,wins,losses,ties,timePlayedSeconds,totals.kills,totals.deaths,totals.assists,totals.suicides,totals.betrayals,totals.headshotKills,totals.meleeKills,totals.grenadeKills,totals.powerWeaponKills,totals.shotsFired,totals.shotsHit,totals.damageDealt,totals.damageTaken,totals.score,totals.personalScore,totals.objectivesCompleted,firstMatchAt,lastMatchAt,metrics.winRate.value,metrics.winRate.lower,metrics.winRate.upper,metrics.winRate.n,metrics.kda.value,metrics.kda.lower,metrics.kda.upper,metrics.kda.n,metrics.kills.value,metrics.kills.lower,metrics.kills.upper,metrics.kills.n,metrics.deaths.value,metrics.deaths.lower,metrics.deaths.upper,metrics.deaths.n,metrics.assists.value,metrics.assists.lower,metrics.assists.upper,metrics.assists.n,metrics.killsPer10.value,metrics.killsPer10.lower,metrics.killsPer10.upper,metrics.killsPer10.n,metrics.deathsPer10.value,metrics.deathsPer10.lower,metrics.deathsPer10.upper,metrics.deathsPer10.n,metrics.assistsPer10.value,metrics.assistsPer10.lower,metrics.assistsPer10.upper,metrics.assistsPer10.n,metrics.accuracy.value,metrics.accuracy.lower,metrics.accuracy.upper,metrics.accuracy.n,metrics.damageDealt.value,metrics.damageDealt.lower,metrics.damageDealt.upper,metrics.damageDealt.n,metrics.damageTaken.value,metrics.damageTaken.lower,metrics.damageTaken.upper,metrics.damageTaken.n,metrics.damageDealtPer10.value,metrics.damageDealtPer10.lower,metrics.damageDealtPer10.upper,metrics.damageDealtPer10.n,metrics.damageEfficiency.value,metrics.damageEfficiency.lower,metrics.damageEfficiency.upper,metrics.damageEfficiency.n,metrics.damagePerLife.value,metrics.damagePerLife.lower,metrics.damagePerLife.upper,metrics.damagePerLife.n,metrics.headshotRate.value,metrics.headshotRate.lower,metrics.headshotRate.upper,metrics.headshotRate.n,metrics.headshotKills.value,metrics.headshotKills.lower,metrics.headshotKills.upper,metrics.headshotKills.n,metrics.meleeKills.value,metrics.meleeKills.lower,metrics.meleeKills.upper,metrics.meleeKills.n,metrics.grenadeKills.value,metrics.grenadeKills.lower,metrics.grenadeKills.upper,metrics.grenadeKills.n,metrics.powerWeaponKills.value,metrics.powerWeaponKills.lower,metrics.powerWeaponKills.upper,metrics.powerWeaponKills.n,metrics.score.value,metrics.score.lower,metrics.score.upper,metrics.score.n,metrics.personalScore.value,metrics.personalScore.lower,metrics.personalScore.upper,metrics.personalScore.n,metrics.personalScorePer10.value,metrics.personalScorePer10.lower,metrics.personalScorePer10.upper,metrics.personalScorePer10.n,metrics.objectivesCompleted.value,metrics.objectivesCompleted.lower,metrics.objectivesCompleted.upper,metrics.objectivesCompleted.n,metrics.maxKillingSpree.value,metrics.maxKillingSpree.lower,metrics.maxKillingSpree.upper,metrics.maxKillingSpree.n,metrics.averageLifeSeconds.value,metrics.averageLifeSeconds.lower,metrics.averageLifeSeconds.upper,metrics.averageLifeSeconds.n,metrics.timePlayedSeconds.value,metrics.timePlayedSeconds.lower,metrics.timePlayedSeconds.upper,metrics.timePlayedSeconds.n
                     *     1d9359f6-775b-4308-9f29-1f7f3732af86,Aquarius,6,2,4,0,3457.088,83,88,19,2,1,63,5,7,4,1421,656,23916,25125,97,10430,0,2026-10-15T12:50:29.831Z,2026-11-18T18:04:58.023Z,0.3333333333333333,0.1172760941022896,0.6529852329996819,6,0.22222222222222202,-4.63593498145107,5.080379425895515,6,13.833333333333334,8.676834537156704,18.989832129509963,6,14.666666666666666,8.725933439279837,20.607399894053493,6,3.1666666666666665,1.4458915498841869,4.887441783449146,6,14.405187255863897,9.50817725854273,19.302197253185064,6,15.272969620674974,10.518919378462428,20.02701986288752,6,3.2975729862820966,1.7930304096085683,4.802115562955625,6,0.4616467276565798,0.44546731157359565,0.477826143739564,6,3986,2960.670318278724,5011.329681721276,6,4187.5,2858.900991322531,5516.099008677469,6,4150.776607364349,3255.931321831157,5045.62189289754,6,0.9518805970149253,0.6972109489495554,1.2065502450802952,6,254.42553191489364,177.3995790422258,331.45148478756147,6,0.7590361445783133,0.6506687132849103,0.8674035758717162,6,10.5,6.63663600104438,14.36336399895562,6,0.8333333333333334,0.04830933646759028,1.6183573301990766,6,1.1666666666666667,-0.13659081261102068,2.469924145944354,6,0.6666666666666666,-0.42990241796764816,1.7632357513009813,6,16.166666666666668,-3.278892191431712,35.61222552476505,6,1738.3333333333333,1194.8978793444644,2281.768787322202,6,1810.194012995909,1359.162486199856,2261.225539791962,6,0,0,0,6,4,2.798768752965988,5.201231247034012,6,31.03333333333333,21.724210963397837,40.342455703268826,6,576.1813333333333,514.9333383934935,637.4293282731732,6
                     *     24ac1fc7-c390-4834-83c2-acdce4a29ad9,Streets,4,2,2,0,2270.975,57,52,27,0,0,46,0,7,7,1250,512,18724,14645,32,8180,0,2026-10-15T11:39:39.386Z,2026-11-08T17:27:51.824Z,0.5,0.18240016325464492,0.8175998367453551,4,3.5000000000000004,-1.5276028316852135,8.527602831685215,4,14.25,7.76116189103474,20.73883810896526,4,13,7.262627312248153,18.737372687751847,4,6.75,3.95092820400203,9.54907179599797,4,15.0596109600502,8.574403453726799,21.544818466373602,4,13.738592454782639,9.452969901126535,18.024215008438745,4,7.133499928444832,3.5723254242147244,10.694674432674939,4,0.4096,0.3689418627851498,0.45025813721485025,4,4681,3479.8894452310437,5882.110554768957,4,3661.25,2381.295024077996,4941.204975922004,4,4946.950098525964,3966.8809530459234,5927.019244006005,4,1.2785250938886992,1.0586563037468968,1.4983938840305016,4,334.35714285714283,247.94231772279937,420.7719679914863,4,0.8070175438596491,0.6950426215924494,0.9189924661268487,4,11.5,7.0204783792007825,15.979521620799218,4,0,0,0,4,1.75,0.345438822284849,3.154561177715151,4,1.75,-0.6122411761020059,4.112241176102006,4,8,-1.567525987956767,17.567525987956767,4,2045,1482.0029407314787,2607.9970592685213,4,2161.1862746177303,1599.7798391874553,2722.5927100480053,4,0,0,0,4,3.25,2.462586274632665,4.037413725367335,4,32.175,22.179130316755703,42.17086968324429,4,567.74375,472.9808880303937,662.5066119696062,4
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlayerSync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the fetching of a player’s matches stands. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "xuid": "2535912806468479",
                     *       "gamertag": "xTanKoalax",
                     *       "state": "current",
                     *       "coverage": {
                     *         "stored": 35,
                     *         "pending": 0,
                     *         "failing": 0,
                     *         "upstreamTotal": 35,
                     *         "historyComplete": true,
                     *         "progress": 1
                     *       },
                     *       "lastAttemptAt": "2026-11-20T12:00:00.000Z",
                     *       "lastSuccessAt": "2026-11-20T12:00:00.000Z",
                     *       "nextSyncAt": "2026-11-20T12:00:00.000Z",
                     *       "lastError": null,
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Sync"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPlayerSync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the fetching of a player’s matches stands. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "xuid": "2535912806468479",
                     *       "gamertag": "xTanKoalax",
                     *       "state": "current",
                     *       "coverage": {
                     *         "stored": 35,
                     *         "pending": 0,
                     *         "failing": 0,
                     *         "upstreamTotal": 35,
                     *         "historyComplete": true,
                     *         "progress": 1
                     *       },
                     *       "lastAttemptAt": "2026-11-20T12:00:00.000Z",
                     *       "lastSuccessAt": "2026-11-20T12:00:00.000Z",
                     *       "nextSyncAt": "2026-11-20T12:00:00.000Z",
                     *       "lastError": null,
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Sync"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlayerTeammates: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page; of JSON 25 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
                /** @description Maps: asset ids, or names without regard to case. */
                map?: string[];
                /** @description Only people met in so many matches at least. */
                minMatches?: number;
                /** @description Modes: the engine’s categories in our words. */
                mode?: ("campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown")[];
                /** @description How they ended for the player. */
                outcome?: ("unknown" | "tie" | "win" | "loss" | "dnf" | "dns")[];
                /** @description Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the match right before or right after, at most 60 minutes apart. */
                partySize?: number[];
                /** @description Playlists: asset ids, or names without regard to case. */
                playlist?: string[];
                /** @description Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /** @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset. */
                to?: string;
                /** @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told. */
                tz?: string;
                /** @description Game variants: asset ids, or names without regard to case. */
                variant?: string[];
                /** @description Players who were all on the player’s team. */
                with?: string[];
                /** @description Players none of whom was on the player’s team. */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now). */
                player: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "xuid": "2533968446546168",
                     *           "gamertag": "white yarn 74",
                     *           "matches": 21,
                     *           "wins": 13,
                     *           "losses": 8,
                     *           "ties": 0,
                     *           "winRate": {
                     *             "value": 0.6190476190476191,
                     *             "lower": 0.4408400446365689,
                     *             "upper": 0.7700810848318294,
                     *             "n": 21
                     *           },
                     *           "kda": {
                     *             "value": 1.8412698412698412,
                     *             "lower": -1.7340328884923817,
                     *             "upper": 5.416572571032064,
                     *             "n": 21
                     *           },
                     *           "firstPlayedAt": "2026-10-15T11:55:52.551Z",
                     *           "lastPlayedAt": "2026-11-18T18:19:19.608Z"
                     *         },
                     *         {
                     *           "xuid": "2533930478192008",
                     *           "gamertag": "xFuzzyYarnx",
                     *           "matches": 18,
                     *           "wins": 7,
                     *           "losses": 11,
                     *           "ties": 0,
                     *           "winRate": {
                     *             "value": 0.3888888888888889,
                     *             "lower": 0.22658978563139714,
                     *             "upper": 0.5802252342753212,
                     *             "n": 18
                     *           },
                     *           "kda": {
                     *             "value": 3.611111111111111,
                     *             "lower": 0.46387443104134807,
                     *             "upper": 6.758347791180874,
                     *             "n": 18
                     *           },
                     *           "firstPlayedAt": "2026-10-15T11:55:52.551Z",
                     *           "lastPlayedAt": "2026-11-12T12:56:12.409Z"
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RQbGF5ZXJUZWFtbWF0ZXMiLDE4LCIyNTMzOTMwNDc4MTkyMDA4Il0"
                     *       },
                     *       "freshness": {
                     *         "asOf": "2026-11-20T12:00:00.000Z",
                     *         "revision": 40,
                     *         "stored": 35,
                     *         "upstreamTotal": 35,
                     *         "lastSync": "2026-11-20T12:00:00.000Z",
                     *         "nextSync": "2026-11-20T12:00:00.000Z",
                     *         "state": "current"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["Teammate"][];
                        freshness: components["schemas"]["Freshness"];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example xuid,gamertag,matches,wins,losses,ties,winRate.value,winRate.lower,winRate.upper,winRate.n,kda.value,kda.lower,kda.upper,kda.n,firstPlayedAt,lastPlayedAt
                     *     xuid(2533968446546168),white yarn 74,21,13,8,0,0.6190476190476191,0.4408400446365689,0.7700810848318294,21,1.8412698412698412,-1.7340328884923817,5.416572571032064,21,2026-10-15T11:55:52.551Z,2026-11-18T18:19:19.608Z
                     *     xuid(2533930478192008),xFuzzyYarnx,18,7,11,0,0.3888888888888889,0.22658978563139714,0.5802252342753212,18,3.611111111111111,0.46387443104134807,6.758347791180874,18,2026-10-15T11:55:52.551Z,2026-11-12T12:56:12.409Z
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlaylists: {
        parameters: {
            query?: {
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Rows per page; of JSON 200 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "assetId": "521ef82c-e877-440e-8fb5-90b0b4cbf29c",
                     *           "name": "Ranked Arena",
                     *           "ranked": true,
                     *           "experience": "arena",
                     *           "versions": 2
                     *         },
                     *         {
                     *           "assetId": "54de0dbb-8664-432c-b848-5a281ec3734c",
                     *           "name": "Ranked Slayer",
                     *           "ranked": true,
                     *           "experience": "arena",
                     *           "versions": 2
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RQbGF5bGlzdHMiLDEsInJhbmtlZCBzbGF5ZXIgNTRkZTBkYmItODY2NC00MzJjLWI4NDgtNWEyODFlYzM3MzRjIl0"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["Playlist"][];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example assetId,name,ranked,experience,versions
                     *     521ef82c-e877-440e-8fb5-90b0b4cbf29c,Ranked Arena,true,arena,2
                     *     54de0dbb-8664-432c-b848-5a281ec3734c,Ranked Slayer,true,arena,2
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeasons: {
        parameters: {
            query?: {
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). Whatever the order they are named in, columns keep the one they have without it. */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /** @description Rows per page; of JSON 200 unless told. CSV and NDJSON have every row unless this is given. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "Csr/Seasons/CsrSeason13-10.json",
                     *           "name": "CsrSeason13-10",
                     *           "startsAt": "2026-11-20T12:00:00.000Z",
                     *           "endsAt": "2026-11-20T12:00:00.000Z",
                     *           "current": false
                     *         },
                     *         {
                     *           "id": "Csr/Seasons/CsrSeason13-9.json",
                     *           "name": "CsrSeason13-9",
                     *           "startsAt": "2026-11-20T12:00:00.000Z",
                     *           "endsAt": "2026-11-20T12:00:00.000Z",
                     *           "current": false
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "WzEsImxpc3RTZWFzb25zIiwxODI2Mzg4MDAwMDAwLCJDc3IvU2Vhc29ucy9Dc3JTZWFzb24xMy05Lmpzb24iXQ"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The rows. */
                        data: components["schemas"]["Season"][];
                        /** @description Where to go on. */
                        page: {
                            /** @description Cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                    "application/x-ndjson": string;
                    /**
                     * @example id,name,startsAt,endsAt,current
                     *     Csr/Seasons/CsrSeason13-10.json,CsrSeason13-10,2026-11-20T12:00:00.000Z,2026-11-20T12:00:00.000Z,false
                     *     Csr/Seasons/CsrSeason13-9.json,CsrSeason13-9,2026-11-20T12:00:00.000Z,2026-11-20T12:00:00.000Z,false
                     */
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since that ETag. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How this service is doing. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "0.1.0",
                     *       "startedAt": "2026-11-20T12:00:00.000Z",
                     *       "profile": {
                     *         "database": "embedded",
                     *         "jobs": "postgres",
                     *         "upstream": "waypoint"
                     *       },
                     *       "asOf": "2026-11-20T12:00:00.000Z",
                     *       "stored": {
                     *         "matches": 35,
                     *         "players": 23
                     *       },
                     *       "tracked": {
                     *         "players": 1,
                     *         "byState": {
                     *           "current": 1
                     *         },
                     *         "overdue": 0,
                     *         "oldestSuccessAt": "2026-11-20T12:00:00.000Z"
                     *       },
                     *       "backlog": {
                     *         "matches": 0,
                     *         "failing": 0,
                     *         "byError": {}
                     *       },
                     *       "registrations": {
                     *         "resolved": 1
                     *       },
                     *       "queues": {
                     *         "dispatch": {
                     *           "active": 0,
                     *           "completed": 0,
                     *           "delayed": 0,
                     *           "failed": 0,
                     *           "prioritized": 0,
                     *           "waiting": 0,
                     *           "waiting-children": 0
                     *         },
                     *         "sync": {
                     *           "active": 0,
                     *           "completed": 0,
                     *           "delayed": 0,
                     *           "failed": 0,
                     *           "prioritized": 0,
                     *           "waiting": 1,
                     *           "waiting-children": 0
                     *         },
                     *         "ingest": {
                     *           "active": 0,
                     *           "completed": 0,
                     *           "delayed": 0,
                     *           "failed": 0,
                     *           "prioritized": 10,
                     *           "waiting": 25,
                     *           "waiting-children": 0
                     *         },
                     *         "upkeep": {
                     *           "active": 0,
                     *           "completed": 0,
                     *           "delayed": 0,
                     *           "failed": 0,
                     *           "prioritized": 0,
                     *           "waiting": 0,
                     *           "waiting-children": 0
                     *         },
                     *         "names": {
                     *           "active": 0,
                     *           "completed": 0,
                     *           "delayed": 0,
                     *           "failed": 0,
                     *           "prioritized": 0,
                     *           "waiting": 0,
                     *           "waiting-children": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key where one is needed, or one that is not valid. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller’s budget is used up. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
