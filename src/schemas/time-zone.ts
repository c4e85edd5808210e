/**
 * IANA's short names that PostgreSQL reads as abbreviations, which know no summer time; as tzdata links them. All other
 * names mean the same to both.
 */
const SUMMERLESS: Readonly<Record<string, string>> = {
  cet: 'Europe/Brussels',
  met: 'Europe/Brussels',
  eet: 'Europe/Athens',
  wet: 'Europe/Lisbon',
};

/** IANA's other names of three or four letters. */
const SHORT = new Set('utc gmt uct zulu est mst hst prc roc rok cuba eire iran'.split(' '));

/**
 * Whether a name is a zone of IANA's. Node takes more: offsets, which PostgreSQL counts the other way round, and
 * abbreviations such as `BST`, which mean London to one and Dhaka to the other.
 */
export function isTimeZone(name: string): boolean {
  const key = name.toLowerCase();
  if (!/^[a-z]/.test(key)) return false;
  if (/^[a-z]{3,4}$/.test(key) && !SHORT.has(key) && SUMMERLESS[key] === undefined) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** The zone of a filter, as PostgreSQL takes it for what IANA means. */
export function clockOf(name = 'UTC'): string {
  return SUMMERLESS[name.toLowerCase()] ?? name;
}
