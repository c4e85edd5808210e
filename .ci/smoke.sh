#!/usr/bin/env bash
# The README's start command, as a newcomer runs it: it comes up, what it prints works, Ctrl-C ends it cleanly, and the
# next start has the same data. Then the same over captured upstream answers, where there are any.
set -euo pipefail
set -m # background jobs get a process group of their own and hear SIGINT
cd "$(dirname "$0")/.."
source .ci/lib.sh

work=$(mktemp -d)
chmod 755 "$work" # PostgreSQL does not run as root and must get in
pid=
clean_up() {
  if [[ -n $pid ]] && kill -0 "$pid" 2>/dev/null; then
    kill -INT -- "-$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap clean_up EXIT

says() { grep -q "$1" "$work/out"; }
runs_and_says() {
  says "$1" && return
  still_runs "$pid" "$work/err"
  return 1
}

start() {
  : >"$work/out"
  : >"$work/err"
  DATA_DIR=$work/data PORT=$port npm start >"$work/out" 2>"$work/err" &
  pid=$!
  wait_for "$1" 'first player ready' runs_and_says 'first player ready'
  wait_for 60 'everything suggested' says "curl -X POST"
}

# Every `curl …` line of the start must answer 2xx with JSON.
try_suggestions() {
  local count=0 line answer
  while IFS= read -r line; do
    answer=$(eval "$line -sS -o '$work/body' -w '%{http_code} %{content_type}'")
    [[ $answer == 2??' 'application/json* ]] || fail "$line: $answer"
    json 'typeof d' <"$work/body" >/dev/null || fail "$line: no JSON"
    count=$((count + 1))
  done < <(sed -n 's/^  \(curl .*\)$/\1/p' "$work/out")
  [[ $count -ge 7 ]] || fail "only $count suggestions were printed"
  printf '  %s printed commands answered\n' "$count"
}

stored() { curl -sS "http://127.0.0.1:$port/v1/status" | json 'd.stored.matches'; }

stop() {
  local postgres
  if grep '^{"level":[456]' "$work/err"; then fail 'warnings were logged while it ran'; fi
  postgres=$(head -n 1 "$work/data/postgres/cluster/postmaster.pid")
  stop_group INT "$pid" 20 'npm start'
  pid=
  wait_for 5 'PostgreSQL is gone' is_gone "$postgres"
  [[ ! -e $work/data/postgres/cluster/postmaster.pid ]] || fail 'PostgreSQL did not stop cleanly'
}

round() {
  local before after
  port=$(free_port)
  printf 'start with %s, port %s\n' "$1" "$port"
  start 180
  try_suggestions
  wait_for 180 'all players ready' runs_and_says '^all .* players ready'
  before=$(stored)
  stop
  printf 'start again\n'
  start 60
  if says 'migration(s) applied'; then fail 'the second start migrated again'; fi
  after=$(stored)
  ((before > 0 && after >= before)) || fail "$before matches were stored, $after after the second start"
  printf '  %s matches, %s after the second start\n' "$before" "$after"
  stop
  rm -rf "$work/data"
}

round 'the synthetic world'
corpus=${HALO_CORPUS:-../shared/halo/corpus}
if [[ -f $corpus/MANIFEST.tsv ]]; then
  SANDBOX_CORPUS=$corpus round 'captured answers'
else
  printf 'no captured answers here: that round is left out\n'
fi
