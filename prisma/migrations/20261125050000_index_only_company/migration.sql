-- Who was in a match, and how its teams were rated, is asked of thousands of matches at a time: with these columns in the
-- index its rows need not be read. Prisma's schema cannot say them.
ALTER TABLE "participants" DROP CONSTRAINT "participants_pkey",
  ADD CONSTRAINT "participants_pkey" PRIMARY KEY ("match_id", "slot") INCLUDE ("team_id", "xuid");
ALTER TABLE "teams" DROP CONSTRAINT "teams_pkey",
  ADD CONSTRAINT "teams_pkey" PRIMARY KEY ("match_id", "team_id") INCLUDE ("mmr");
