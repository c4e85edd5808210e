-- Letters of any script without their case, whatever the database's own locale is. Servers are built with ICU or without.
DO $$
DECLARE
  "known" TEXT;
BEGIN
  FOREACH "known" IN ARRAY ARRAY['und-x-icu', 'pg_c_utf8', 'C.utf8', 'C.UTF-8', 'C'] LOOP
    CONTINUE WHEN NOT EXISTS (
      SELECT FROM pg_collation c WHERE c.collname = "known" AND c.collnamespace = 'pg_catalog'::regnamespace
        AND c.collencoding IN (-1, (SELECT d.encoding FROM pg_database d WHERE d.datname = current_database()))
    );
    EXECUTE format('CREATE COLLATION "folding" FROM pg_catalog.%I', "known");
    EXIT;
  END LOOP;
END
$$;
