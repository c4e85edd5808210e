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
