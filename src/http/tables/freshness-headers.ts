/** The freshness of an answer whose format has no place for it, e.g. `x-freshness-state: current`. */
export function freshnessHeaders(freshness: string): Record<string, string> {
  const members = Object.entries(JSON.parse(freshness) as Record<string, unknown>);
  return Object.fromEntries(
    members.flatMap(([name, value]) =>
      value === null ? [] : [[`x-freshness-${dashed(name)}`, String(value)]],
    ),
  );
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
