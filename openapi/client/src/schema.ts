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
         * @description Upstream’s answer, byte for byte. `repr-digest` is the SHA-256 of the bytes, `x-fetched-at` when they came.
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
    "/v1/players": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
            /** @description Match id, a GUID; lower case in answers, any case in requests. */
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
            /** @description Match id, a GUID; lower case in answers, any case in requests. */
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
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
                /** @description Match id, a GUID; lower case in answers, any case in requests. */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything stored of a match. */
            200: {
                headers: {
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
                     *           "xuid": "2535970927236794",
                     *           "botId": null,
                     *           "gamertag": "GoldPike",
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
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
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
                /** @description Match id, a GUID; lower case in answers, any case in requests. */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upstream’s bytes. */
            200: {
                headers: {
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
                     *           "PlayerId": "xuid(2535970927236794)",
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sync"];
                };
            };
            /** @description How the fetching of a player’s matches stands. */
            202: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or not a valid one. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
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
                     *         "revision": 39,
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
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
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
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description No API key, or not a valid one. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
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
                /** @description Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole objects (`map`). */
                fields?: string;
                /** @description Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets and LibreOffice Calc, a Power Query expression (Data, Get Data, Blank Query) for Excel. */
                formula?: "sheets" | "excel" | "libreoffice";
                /**
                 * @description Matches that began at this time or later. A date (midnight in `tz`) or an ISO 8601 instant with its offset.
                 * @example 2026-11-01
                 */
                from?: string;
                /** @description `includeIncomplete=true` says the same as `completed=false`, and the other way round. */
                includeIncomplete?: boolean;
                /** @description The newest so many of the matches left over. */
                last?: number;
                /** @description Where they were played. */
                lifecycle?: ("custom" | "matchmade" | "local" | "unknown")[];
                /** @description Rows per page. CSV and NDJSON have every row unless this is given. */
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
                /** @description Only matches of playlists with (or, with false, without) a CSR ladder. */
                ranked?: boolean;
                /** @description Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`. */
                season?: string[];
                /**
                 * @description Matches that began before this time. A date (midnight in `tz`) or an ISO 8601 instant with its offset.
                 * @example 2026-11-01
                 */
                to?: string;
                /**
                 * @description Time zone of days, hours and bare dates, by its IANA name; UTC unless told.
                 * @example Europe/Berlin
                 */
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
                     *         "revision": 39,
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
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the formats the header Accept allows. */
            406: {
                headers: {
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
                     *         "revision": 39,
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
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
                     *         "revision": 39,
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or not a valid one. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing by that name here. */
            404: {
                headers: {
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
                     *         "players": 24
                     *       },
                     *       "tracked": {
                     *         "players": 2,
                     *         "byState": {
                     *           "current": 2
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
                     *         "resolved": 2
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
                     *           "waiting": 2,
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
