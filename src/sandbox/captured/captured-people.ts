import { Value } from 'typebox/value';
import { hash32 } from '../random.ts';
import type { SandboxPlayer } from '../source.ts';
import type { CapturedMatch } from './captured-matches.ts';
import { humanXuid, ProfileUsersShape, UserShape } from './captured-shapes.ts';
import type { DirectoryReader } from './read-directory.ts';

const LONGEST_GAMERTAG = 15;
const CONSONANTS = [...'bdfgjklmnprstvz'];
const VOWELS = [...'aeiou'];

/** Everybody who played, most matches first, with a name for each; and the made-up person behind the token. */
export function readPeople(reader: DirectoryReader, matches: readonly CapturedMatch[], seed: number) {
  const played = new Map<string, number>();
  for (const { match } of matches) {
    for (const { PlayerId } of match.Players) {
      const xuid = humanXuid(PlayerId);
      if (xuid !== null) played.set(xuid, (played.get(xuid) ?? 0) + 1);
    }
  }
  const captured = readGamertags(reader);
  const taken = new Set<string>();
  const claim = (gamertag: string): boolean => {
    const key = gamertag.toLowerCase();
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const xuids = [...played.keys()].sort(
    (a, b) => (played.get(b) ?? 0) - (played.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const gamertags = new Map<string, string>();
  for (const xuid of xuids) {
    const gamertag = captured.get(xuid);
    if (gamertag !== undefined && claim(gamertag)) gamertags.set(xuid, gamertag);
  }
  // Made up in the order of the xuids, so that a name hangs on nobody's match count.
  const owner = ownerXuid(played);
  for (const xuid of [...xuids, owner].sort()) {
    if (!gamertags.has(xuid)) gamertags.set(xuid, makeUpGamertag(xuid, seed, claim));
  }
  const toPlayer = (xuid: string): SandboxPlayer => ({ xuid, gamertag: gamertags.get(xuid) ?? xuid });
  return { players: xuids.map(toPlayer), owner: toPlayer(owner) };
}

/** Pronounceable, at most 15 characters, decided by the xuid and the seed; claims what it returns. */
export function makeUpGamertag(xuid: string, seed: number, claim: (gamertag: string) => boolean): string {
  for (let attempt = 0; ; attempt++) {
    const word = makeUpWord(`gamertag ${seed} ${xuid} ${attempt}`);
    const number = attempt < 3 ? '' : String(hash32(`${xuid} ${attempt}`) % 10_000);
    const gamertag = (word + number).slice(0, LONGEST_GAMERTAG);
    if (claim(gamertag)) return gamertag;
  }
}

/** Three syllables and an end, capitalised. */
export function makeUpWord(key: string): string {
  let draw = hash32(key);
  const pick = (letters: readonly string[]): string => {
    draw = hash32(`${draw} ${key}`);
    return letters[draw % letters.length] ?? '';
  };
  const syllables = Array.from({ length: 3 }, () => pick(CONSONANTS) + pick(VOWELS)).join('');
  return syllables.charAt(0).toUpperCase() + syllables.slice(1) + pick(CONSONANTS);
}

/** The first xuid of a range no capture of a person was seen in. */
function ownerXuid(played: ReadonlyMap<string, number>): string {
  let candidate = 2_533_270_000_000_001n;
  while (played.has(String(candidate))) candidate += 1n;
  return String(candidate);
}

/** Names from both profile services, first come, first served. */
function readGamertags(reader: DirectoryReader): Map<string, string> {
  const gamertags = new Map<string, string>();
  const add = (xuid: string, gamertag: string | undefined): void => {
    if (gamertag !== undefined && gamertag !== '' && !gamertags.has(xuid)) gamertags.set(xuid, gamertag);
  };
  for (const { path, value } of reader.readFolder('profile-users')) {
    const users: unknown[] = Array.isArray(value) ? value : [value];
    for (const user of users) {
      if (Value.Check(UserShape, user)) add(user.xuid, user.gamertag);
      else reader.skip(path, 'not a profile');
    }
  }
  for (const { path, value } of reader.readFolder('profile-xboxlive')) {
    if (!Value.Check(ProfileUsersShape, value)) {
      reader.skip(path, 'not an Xbox profile');
      continue;
    }
    for (const { id, settings } of value.profileUsers) {
      const named = ['Gamertag', 'GameDisplayName', 'AppDisplayName'];
      add(id, named.map((name) => settings.find((setting) => setting.id === name)?.value).find(Boolean));
    }
  }
  return gamertags;
}
