const DURATION = /^(-)?P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/;

/**
 * Seconds of an ISO-8601 duration as upstream writes it (`PT9M9.4211615S`, `P17DT10H55M53.7685509S`, `PT0S`);
 * null when the text is none. Parts are added in ten-millionths, so no digit upstream sent is lost to rounding.
 */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text);
  if (!match) return null;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0', decimals = '0'] = match;
  const whole = Number(days) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  const ticks = whole * 1e7 + Math.round(Number(`0.${decimals}`) * 1e7);
  if (!Number.isSafeInteger(ticks)) return null;
  return (sign ? -ticks : ticks) / 1e7 || 0;
}
