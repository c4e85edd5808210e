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
    "/v1/players/{player}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came since
         * @description What was stored of a player after `since`, in the order it was stored. Take every page (`page.next`); then the next `since` is the `revision` of the last row, or the ETag of the last page, and nothing is missed or told twice. Without news the ETag stays and a conditional request is a 304. `since` beyond the present revision has no rows: compare it with `freshness.revision`. Matches stored before the player was registered are no news. A record is broken by a match that is better than every match stored before it, whenever they were played; the first value of a metric breaks nothing. The filters choose among matches (left ones included unless told otherwise) and records (completed matches only unless told otherwise); ranks are of no match and are always told, unless `kind` leaves them out.
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
    "/v1/players/{player}/insights/match-length": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Match length
         * @description How long are matches? x How it is worked out: /docs/insights/match-length.
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
         * @description The statistics of `/stats` for each group of matches that have something in common: one dimension, or two separated by a comma (`map,mode`). Groups with most matches come first; days, weeks and months come newest first, hours and days of the week in their order. Grouping by people costs 10 units.
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
        /** @description An insight of the catalogue. */
        InsightEntry: {
            /** @description Pictures there are of it; the first is drawn unless another is asked for. */
            charts: {
                /** @description Value of `chart=`. */
                id: string;
                /** @description What is drawn. */
                title: string;
            }[];
            /** @description Columns of a row, in the order of the CSV. */
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
            /** @description x */
            extra: number;
            /** @description Median length. */
            medianSeconds: number | null;
            /** @description Lower end of the 90 % interval of `medianSeconds`. */
            medianSecondsLower: number | null;
            /** @description Upper end of the 90 % interval of `medianSeconds`. */
            medianSecondsUpper: number | null;
            /**
             * @description Mode.
             * @enum {string}
             */
            mode: "campaign" | "forge" | "academy" | "academy-tutorial" | "academy-practice" | "slayer" | "attrition" | "elimination" | "fiesta" | "swat" | "strongholds" | "king-of-the-hill" | "total-control" | "capture-the-flag" | "assault" | "extraction" | "oddball" | "stockpile" | "juggernaut" | "regicide" | "infection" | "vip" | "escalation" | "grifball" | "race" | "prototype" | "land-grab" | "minigame" | "firefight" | "unknown";
            /** @description Matches. */
            n: number;
            /** @description x */
            text: string;
            /**
             * @description `signal`: x. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                     *           "id": "match-length",
                     *           "title": "Match length",
                     *           "question": "How long are matches?",
                     *           "description": "x",
                     *           "method": "x",
                     *           "version": 1,
                     *           "since": "0.2.0",
                     *           "stability": "experimental",
                     *           "cost": 5,
                     *           "minMatches": 10,
                     *           "url": "/v1/players/{player}/insights/match-length",
                     *           "documentation": "/docs/insights/match-length",
                     *           "parameters": [],
                     *           "columns": [
                     *             {
                     *               "name": "mode",
                     *               "description": "Mode.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "medianSeconds",
                     *               "description": "Median length.",
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
                     *               "name": "n",
                     *               "description": "Matches.",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "verdict",
                     *               "description": "`signal`: x. `unclear`: the 90 % interval of the effect covers zero. `insufficient`: too few matches to say.",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             },
                     *             {
                     *               "name": "extra",
                     *               "description": "x",
                     *               "type": "integer",
                     *               "isNullable": false,
                     *               "unit": "count"
                     *             },
                     *             {
                     *               "name": "text",
                     *               "description": "x",
                     *               "type": "string",
                     *               "isNullable": false,
                     *               "unit": null
                     *             }
                     *           ],
                     *           "charts": [
                     *             {
                     *               "id": "median",
                     *               "title": "x"
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
    listPlayerChanges: {
        parameters: {
            query?: {
                /** @description Players who were all on other teams. */
                against?: string[];
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Where to go on: `page.next` of the page before. */
                cursor?: string;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                            /** @description Mean of the matches’ own values; another number than the pooled `value` of `/stats`. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                     *           "id": "match-length",
                     *           "title": "Match length",
                     *           "text": "slayer",
                     *           "verdict": "unclear",
                     *           "n": 9
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
                     *     match-length,Match length,slayer,unclear,9
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
                /** @description Which picture, of SVG and PNG; `median` unless told. `median`: x. */
                chart?: "median";
                /** @description Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so unless told otherwise; lists of matches show everything unless told otherwise. */
                completed?: boolean;
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                     *           "mode": "slayer",
                     *           "medianSeconds": 534.182,
                     *           "medianSecondsLower": null,
                     *           "medianSecondsUpper": null,
                     *           "n": 9,
                     *           "verdict": "unclear",
                     *           "extra": 1,
                     *           "text": "x"
                     *         },
                     *         {
                     *           "mode": "king-of-the-hill",
                     *           "medianSeconds": 634.7394999999999,
                     *           "medianSecondsLower": null,
                     *           "medianSecondsUpper": null,
                     *           "n": 6,
                     *           "verdict": "unclear",
                     *           "extra": 1,
                     *           "text": "x"
                     *         },
                     *         {
                     *           "mode": "capture-the-flag",
                     *           "medianSeconds": 608.895,
                     *           "medianSecondsLower": null,
                     *           "medianSecondsUpper": null,
                     *           "n": 5,
                     *           "verdict": "unclear",
                     *           "extra": 1,
                     *           "text": "x"
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
                     *         "text": "slayer",
                     *         "verdict": "unclear",
                     *         "n": 9
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
                     * @example mode,medianSeconds,medianSecondsLower,medianSecondsUpper,n,verdict,extra,text
                     *     slayer,534.182,,,9,unclear,1,x
                     *     king-of-the-hill,634.7394999999999,,,6,unclear,1,x
                     *     capture-the-flag,608.895,,,5,unclear,1,x
                     *     strongholds,587.509,,,5,unclear,1,x
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                     *           "per10": 0.8858903360290321,
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
                     *           "per10": 0.7382419466908601,
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
                     *           "per10": 0.7087122688232257,
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
                     *         "timePlayedSeconds": 20318.541999999998
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
                     *     1512363953,Perfect,Earned with: Perfect.,heroic,skill,30,18,0.8571428571428571,0.8858903360290321,2026-10-15T11:39:39.386Z,2026-11-18T18:19:19.608Z,113,1,7
                     *     1169571763,Shot Caller,Earned with: Shot Caller.,heroic,style,25,17,0.7142857142857143,0.7382419466908601,2026-10-15T11:55:52.551Z,2026-11-18T18:04:58.023Z,148,4,9
                     *     4229934157,Snipe,Earned with: Snipe.,normal,skill,24,14,0.6857142857142857,0.7087122688232257,2026-10-15T11:39:39.386Z,2026-11-18T18:19:19.608Z,103,7,6
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                     *             "value": -1.7708333333333328,
                     *             "lower": -5.126405936131607,
                     *             "upper": 1.5847392694649416,
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
                     *             "value": -1.1190476190476193,
                     *             "lower": -4.765302745570682,
                     *             "upper": 2.5272075074754428,
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
                     *     xuid(2535989367577345),amber yarn 74,16,7,9,0,0.4375,0.257658008829804,0.6354218150786471,16,-1.7708333333333328,-5.126405936131607,1.5847392694649416,16,2026-10-15T11:39:39.386Z,2026-11-18T18:19:19.608Z
                     *     xuid(2535976817236219),dusty fox 88,14,6,8,0,0.42857142857142855,0.24064970440458236,0.6396295570575946,14,-1.1190476190476193,-4.765302745570682,2.5272075074754428,14,2026-10-15T11:39:39.386Z,2026-11-18T18:04:58.023Z
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                     *             "value": 1.8412698412698414,
                     *             "lower": -1.7340328884923806,
                     *             "upper": 5.416572571032063,
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
                     *             "value": 3.6111111111111103,
                     *             "lower": 0.4638744310413472,
                     *             "upper": 6.758347791180873,
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
                     *     xuid(2533968446546168),white yarn 74,21,13,8,0,0.6190476190476191,0.4408400446365689,0.7700810848318294,21,1.8412698412698414,-1.7340328884923806,5.416572571032063,21,2026-10-15T11:55:52.551Z,2026-11-18T18:19:19.608Z
                     *     xuid(2533930478192008),xFuzzyYarnx,18,7,11,0,0.3888888888888889,0.22658978563139714,0.5802252342753212,18,3.6111111111111103,0.4638744310413472,6.758347791180873,18,2026-10-15T11:55:52.551Z,2026-11-12T12:56:12.409Z
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). They keep the order they have without it. */
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
