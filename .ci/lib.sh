# shellcheck shell=bash
# Shared by the scripts of this folder; sourced, not run.

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# wait_for <seconds> <what> <command…>: polls until the command succeeds, at most so long.
wait_for() {
  local limit=$1 what=$2 started=$SECONDS
  shift 2
  until "$@"; do
    ((SECONDS - started < limit)) || fail "waited $limit s for: $what"
    sleep 0.2
  done
  printf '  %s after %s s\n' "$what" "$((SECONDS - started))"
}

free_port() {
  node -e "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})"
}

is_gone() { ! kill -0 "$1" 2>/dev/null; }

# still_runs <pid> <log>: fails with the end of the log when the process ended by itself.
still_runs() {
  kill -0 "$1" 2>/dev/null && return
  tail -n 30 "$2" >&2
  fail "the process ended by itself; the end of its log is above"
}

# stop_group <signal> <pid> <seconds> <what>: signals a job as a terminal would, its whole group; it must exit with 0.
stop_group() {
  local signal=$1 pid=$2 limit=$3 what=$4 code=0
  kill "-$signal" -- "-$pid"
  wait_for "$limit" "$what ended at SIG$signal" is_gone "$pid"
  wait "$pid" || code=$?
  [[ $code == 0 ]] || fail "$what exited with $code, not 0"
}

# json <expression> reads JSON from standard input; the expression sees it as d.
json() {
  node -e "let t='';process.stdin.on('data',c=>t+=c).on('end',()=>{const d=JSON.parse(t);console.log($1)})"
}
