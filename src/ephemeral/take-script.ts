/**
 * `settle`, `has` and `take` of bucket.ts in one step inside Redis. A bucket is text, "debt at", and lives until nothing
 * is owed any more, and a minute longer, so that a clock that goes back finds what it would in a process: there is no
 * key without an end, as a Redis that must not evict needs it.
 */
export const TAKE = `
local units, window, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local now = tonumber(ARGV[4])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end
local debt, at = 0, 0
local kept = redis.call('GET', KEYS[1])
if kept then
  local keptDebt, keptAt = string.match(kept, '^(%S+) (%S+)$')
  debt, at = tonumber(keptDebt) or 0, tonumber(keptAt) or 0
end
debt = math.max(0, debt - math.max(0, now - at) * units / window)
at = math.max(at, now)
if cost > 0 and debt + cost > units + 0.001 then
  return { 0, string.format('%.6f', debt) }
end
debt = math.max(0, debt + cost)
local life = math.ceil(debt * window / units) + 60000
redis.call('SET', KEYS[1], string.format('%.6f %.0f', debt, at), 'PX', life)
return { 1, string.format('%.6f', debt) }
`;
