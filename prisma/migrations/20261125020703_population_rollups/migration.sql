-- CreateTable
CREATE TABLE "player_rollups" (
    "xuid" BIGINT NOT NULL,
    "revision" BIGINT NOT NULL,
    "refreshed_at" TIMESTAMPTZ(3) NOT NULL,
    "form" TEXT NOT NULL,

    CONSTRAINT "player_rollups_pkey" PRIMARY KEY ("xuid")
);

-- CreateTable
CREATE TABLE "player_totals" (
    "xuid" BIGINT NOT NULL,
    "matches" INTEGER NOT NULL,
    "mode" SMALLINT NOT NULL,
    "tier" SMALLINT NOT NULL,
    "counts" INTEGER[],
    "numerators" DOUBLE PRECISION[],
    "denominators" DOUBLE PRECISION[],

    CONSTRAINT "player_totals_pkey" PRIMARY KEY ("xuid","mode","tier")
);

-- CreateTable
CREATE TABLE "player_medals" (
    "xuid" BIGINT NOT NULL,
    "medal_id" BIGINT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "player_medals_pkey" PRIMARY KEY ("xuid","medal_id")
);

-- AddForeignKey
ALTER TABLE "player_rollups" ADD CONSTRAINT "player_rollups_xuid_fkey" FOREIGN KEY ("xuid") REFERENCES "tracked_players"("xuid") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "player_totals" ADD CONSTRAINT "player_totals_xuid_fkey" FOREIGN KEY ("xuid") REFERENCES "player_rollups"("xuid") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "player_medals" ADD CONSTRAINT "player_medals_xuid_fkey" FOREIGN KEY ("xuid") REFERENCES "player_rollups"("xuid") ON DELETE CASCADE ON UPDATE CASCADE;
