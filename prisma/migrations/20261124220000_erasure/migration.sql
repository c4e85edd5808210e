-- A proof that was used is deleted with everything else of that person.
ALTER TABLE "erasure_proofs" DROP COLUMN "used_at";

ALTER TABLE "participants" ADD COLUMN     "pseudonym" TEXT;

-- Which of these people asked to be erased. Waits for an erasure that runs, and holds off the next one until the
-- caller's transaction ends: what a transaction writes after it asked here is seen by every later erasure. VOLATILE, so
-- that it sees what was committed while it waited, whatever the statement around it sees.
CREATE FUNCTION "erased_among"("asked" BIGINT[]) RETURNS BIGINT[] LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(7410311226);
  RETURN coalesce((SELECT array_agg(xuid ORDER BY xuid) FROM opt_outs WHERE xuid = ANY (asked)), '{}');
END
$$;

-- The revision a newly tracked player begins with: above that of everybody who was erased, so that nobody who comes
-- back repeats a version callers may still hold.
INSERT INTO "revisions" ("name", "value") VALUES ('first', 1);
