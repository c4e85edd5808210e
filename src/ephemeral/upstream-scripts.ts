/**
 * `take` and `cut` of src/waypoint/budget.ts in one step inside Redis; a test holds them to it. A budget is text, "rate
 * due pausedUntil lastCut streak", and lives until nobody has asked for an hour, or as long as it is paused.
 */
const OPEN = `
local start, floor, ceiling, burst = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local count, since = tonumber(ARGV[5]), tonumber(ARGV[6])
local now = tonumber(ARGV[7])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) * 1000 + tonumber(time[2]) / 1000
end
local rate, due, paused, lastCut, streak = start, 0, 0, 0, 0
local kept = redis.call('GET', KEYS[1])
if kept then
  local a, b, c, d, e = string.match(kept, '^(%S+) (%S+) (%S+) (%S+) (%S+)$')
  rate, due, paused, lastCut, streak = tonumber(a), tonumber(b), tonumber(c), tonumber(d), tonumber(e)
  rate = math.max(floor, math.min(ceiling, rate))
end
local tolerance = (math.max(1, burst) - 1) * 1000 / ceiling
paused = math.min(paused, now + 3600000)
due = math.min(due, math.max(now, paused) + tolerance + 120000)
lastCut = math.min(lastCut, now)
if count > 0 and since >= lastCut then
  streak = 0
  rate = math.min(ceiling, rate + count * start / 250)
end
local slot, madeAt = 0, 0
`;

const CLOSE = `
redis.call('SET', KEYS[1], string.format('%.17g %.17g %.17g %.17g %d', rate, due, paused, lastCut, streak),
  'PX', math.ceil(math.max(3600000, paused - now, due - now)))
local said = {}
for i, number in ipairs({ now, slot, madeAt, due - tolerance, rate, paused, lastCut }) do
  said[i] = string.format('%.17g', number)
end
return said
`;

export const TAKE_GRANT = `${OPEN}
slot, madeAt = tonumber(ARGV[8]), tonumber(ARGV[9])
if slot and madeAt >= lastCut and slot >= paused then
  if slot <= now then due = math.max(due, now + 1000 / rate) end
else
  madeAt = now
  slot = math.max(now, paused, due - tolerance)
  due = math.max(due, slot) + 1000 / rate
end
${CLOSE}`;

export const CUT_RATE = `${OPEN}
local grantedAt, pause = tonumber(ARGV[8]), tonumber(ARGV[9])
if grantedAt >= lastCut then
  lastCut = now
  streak = streak + 1
  rate = math.max(floor, rate * 0.5)
  due = math.min(due, now + tolerance + 1000 / rate)
  pause = math.max(pause, math.min(60000, 1000 * 2 ^ (math.min(streak, 7) - 1)))
end
paused = math.max(paused, now + pause)
${CLOSE}`;
