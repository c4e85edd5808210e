-- CreateTable
CREATE TABLE "registration_keys" (
    "api_key_id" UUID NOT NULL,
    "gamertag_key" TEXT NOT NULL,

    CONSTRAINT "registration_keys_pkey" PRIMARY KEY ("gamertag_key","api_key_id")
);

-- CreateTable
CREATE TABLE "api_key_players" (
    "api_key_id" UUID NOT NULL,
    "xuid" BIGINT NOT NULL,
    "revision" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "api_key_players_pkey" PRIMARY KEY ("api_key_id","xuid")
);

-- CreateIndex
CREATE INDEX "registration_keys_api_key_id_idx" ON "registration_keys"("api_key_id");

-- CreateIndex
CREATE INDEX "api_key_players_xuid_idx" ON "api_key_players"("xuid");

-- AddForeignKey
ALTER TABLE "registration_keys" ADD CONSTRAINT "registration_keys_gamertag_key_fkey" FOREIGN KEY ("gamertag_key") REFERENCES "registrations"("gamertag_key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_keys" ADD CONSTRAINT "registration_keys_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key_players" ADD CONSTRAINT "api_key_players_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key_players" ADD CONSTRAINT "api_key_players_xuid_fkey" FOREIGN KEY ("xuid") REFERENCES "tracked_players"("xuid") ON DELETE CASCADE ON UPDATE CASCADE;
