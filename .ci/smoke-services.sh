#!/usr/bin/env bash
# The production profile: what the Dockerfile puts into the image, without dev dependencies, as two processes over a
# PostgreSQL and a Redis of their own. A gamertag is registered through the API; the worker brings its matches.
set -euo pipefail
set -m # background jobs get a process group of their own
cd "$(dirname "$0")/.."
source .ci/lib.sh

work=$(mktemp -d)
chmod 755 "$work" # PostgreSQL does not run as root and must get in
pids=()
clean_up() {
  for pid in "${pids[@]}"; do kill -TERM -- "-$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap clean_up EXIT

# The commands of the image are those of package.json, which begin with `exec`.
script() { node -p "JSON.stringify(require('./package.json').scripts['$1'].split(' ').slice(1))"; }
without_blanks() { tr -d ' \n' <"$1"; }
[[ $(without_blanks Dockerfile) == *"CMD$(script start:api)"* ]] || fail 'Dockerfile: CMD is not start:api'
[[ $(without_blanks docker-compose.yml) == *"command:$(script start:worker)"* ]] ||
  fail 'docker-compose.yml: the command of the worker is not start:worker'

npm run build >/dev/null
image=$work/image
mkdir "$image"
cp package.json package-lock.json .npmrc "$image"
while IFS= read -r path; do
  mkdir -p "$image/$(dirname "$path")"
  cp -r "$path" "$image/$path"
done < <(sed -n 's#^COPY --from=build /app/\([^ ]*\) .*#\1#p' Dockerfile)
printf 'npm ci --omit=dev\n'
(cd "$image" && npm ci --omit=dev >/dev/null)

redis_port=$(free_port)
redis-server --port "$redis_port" --bind 127.0.0.1 --save '' --maxmemory-policy noeviction --dir "$work" \
  >"$work/redis.log" &
pids+=($!)
node .ci/postgres.mjs "$work/postgres" >"$work/postgres.url" &
pids+=($!)
wait_for 60 'PostgreSQL' test -s "$work/postgres.url"

port=$(free_port)
export DATABASE_URL REDIS_URL=redis://127.0.0.1:$redis_port PORT=$port
DATABASE_URL=$(cat "$work/postgres.url")
BOOTSTRAP_API_KEY=$(node -p "require('crypto').randomBytes(24).toString('hex')")
export BOOTSTRAP_API_KEY
(cd "$image" && exec npm run start:api) >"$work/api.log" 2>&1 &
api=$!
(cd "$image" && exec npm run start:worker) >"$work/worker.log" 2>&1 &
worker=$!
pids+=("$api" "$worker")

healthcheck=$(sed -n 's/^  CMD \(node -e .*\)$/\1/p' Dockerfile)
[[ -n $healthcheck ]] || fail 'Dockerfile: no HEALTHCHECK command found'
is_healthy() {
  still_runs "$api" "$work/api.log"
  still_runs "$worker" "$work/worker.log"
  (cd "$image" && sh -c "$healthcheck")
}
wait_for 60 'the image is healthy by its own HEALTHCHECK' is_healthy

ask() { curl -sS --fail-with-body -H "Authorization: Bearer $BOOTSTRAP_API_KEY" "$@"; }
url=http://127.0.0.1:$port
is_ready() { ask "$url/readyz" >/dev/null 2>&1; }
wait_for 30 'ready' is_ready

gamertag=$(node --input-type=module -e "
  import { createSyntheticWorld } from './dist/src/sandbox/world/synthetic-world.js';
  import { loadConfig } from './dist/src/config.js';
  const { seed, players, matchesPerPlayer } = loadConfig({}).sandbox;
  const world = createSyntheticWorld({ seed, players, matchesPerPlayer, now: () => new Date() });
  console.log(world.demoGamertags[0]);")
name=$(node -p 'encodeURIComponent(process.argv[1])' "$gamertag")
printf '  registering %s\n' "$gamertag"
ask -X POST "$url/v1/players" -H 'content-type: application/json' \
  -d "$(node -p 'JSON.stringify({gamertag: process.argv[1]})' "$gamertag")" >/dev/null

is_current() {
  still_runs "$worker" "$work/worker.log"
  [[ $(ask "$url/v1/players/$name/sync" | json "d.state === 'current' && d.coverage.pending === 0") == true ]]
}
wait_for 120 "$gamertag is current" is_current
served=$(ask "$url/v1/players/$name/matches?limit=5" | json 'd.data.length')
((served > 0)) || fail 'no match is served'
match=$(ask "$url/v1/players/$name/matches?limit=1" | json 'd.data[0].matchId')
people=$(ask "$url/v1/matches/$match" | json 'd.participants.length')
((people > 0)) || fail "match $match has no participants"
profile=$(ask "$url/v1/status" | json 'Object.values(d.profile).join()')
[[ $profile == services,redis,sandbox ]] || fail "the profile is $profile"
printf '  %s served, match %s with %s participants, profile %s\n' "$served" "$match" "$people" "$profile"

stop_group TERM "$api" 20 'npm run start:api'
stop_group TERM "$worker" 25 'npm run start:worker'
