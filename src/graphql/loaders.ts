import DataLoader from 'dataloader';
import type { Answer, ApiTable, Question } from '../api/define-table.ts';
import { createTurns } from '../api/turns.ts';
import { readMatchDetails } from '../db/reads/match-detail.ts';
import type { Wanted } from '../db/reads/members.ts';
import { readPlayers } from '../db/reads/player.ts';
import { lookUpPlayers, type PlayerHead } from '../db/reads/player-table.ts';
import type { Page } from '../db/reads/table.ts';
import type { Deps } from '../deps.ts';
import type { PlayerNode } from './context.ts';
import { createHearing, type Told } from './told.ts';
import { unionOf } from './wanted.ts';

/** Statements of one operation that run at a time: nobody's query takes every connection. */
const MOST_AT_A_TIME = 4;

type Document = Record<string, unknown>;

export interface Loaders {
  /** Who somebody is, by any of their names, with what is wanted of their profile; null: nobody is known by it. */
  people: DataLoader<{ name: string; wanted: Wanted }, Person | null, string>;
  /** A member of a profile. */
  profiles: DataLoader<{ xuid: string; member: string }, unknown, string>;
  /** Null: no such match is stored. */
  matches: DataLoader<{ id: string; wanted: Wanted }, Document | null, string>;
  /** A page of a table about a player. */
  pages: DataLoader<PlayerPage, Answer<string>, string>;
  /** Of whom and when all of it was, so far. */
  told(): Told;
}

/** Who somebody is, and of their profile what was wanted. */
export type Person = PlayerHead & { document?: string };

export interface PlayerPage {
  table: ApiTable;
  /** Or another name they have. */
  xuid: string;
  question: Question;
  page: Page;
}

/** What one operation reads: the same thing once, and what is alike of many in one statement. */
export function createLoaders({ db: { pool } }: Pick<Deps, 'db'>): Loaders {
  const turns = createTurns(MOST_AT_A_TIME);
  const { hear, told } = createHearing();
  const hearOf = (person: Person | null) => {
    if (person !== null) hear(person, [`r${person.revision}`, `m${person.metadata}`]);
  };
  return {
    people: new DataLoader(
      async (asked) => {
        const names = [...new Set(asked.map(({ name }) => name))];
        const wanted = asked.map((one) => one.wanted).reduce(unionOf);
        const isBare = Object.keys(wanted).length === 0;
        const found: (Person | null)[] = await turns(() =>
          isBare ? lookUpPlayers(pool, names) : readPlayers(pool, names, wanted),
        );
        found.forEach(hearOf);
        const people = new Map(names.map((name, at) => [name, found[at] ?? null]));
        return asked.map(({ name }) => people.get(name) ?? null);
      },
      { cacheKeyFn: ({ name, wanted }) => `${name} ${Object.keys(wanted)}` },
    ),
    profiles: new DataLoader(
      async (asked) => {
        const xuids = [...new Set(asked.map(({ xuid }) => xuid))];
        const wanted = Object.fromEntries(asked.map(({ member }) => [member, true] as const));
        const found = await turns(() => readPlayers(pool, xuids, wanted));
        found.forEach(hearOf);
        const documents = new Map(
          xuids.map((xuid, at) => [xuid, parse(found[at]?.document) as Document | null]),
        );
        return asked.map(({ xuid, member }) => documents.get(xuid)?.[member] ?? null);
      },
      { cacheKeyFn: ({ xuid, member }) => `${xuid} ${member}` },
    ),
    matches: new DataLoader(
      async (asked) => {
        const ids = [...new Set(asked.map(({ id }) => id))];
        const wanted = asked.map((one) => one.wanted).reduce(unionOf);
        const found = await turns(() => readMatchDetails(pool, ids, wanted));
        const documents = new Map(ids.map((id, at) => [id, parse(found[at]?.document) as Document | null]));
        return asked.map(({ id }) => documents.get(id) ?? null);
      },
      { cacheKeyFn: ({ id, wanted }) => `${id} ${JSON.stringify(wanted)}` },
    ),
    pages: new DataLoader(
      async (asked) => {
        // What differs in nothing but the player is read in one statement.
        const groups = new Map<string, PlayerPage[]>();
        for (const one of asked) groups.set(askedOf(one), [...(groups.get(askedOf(one)) ?? []), one]);
        const answers = new Map<PlayerPage, Answer<string> | Error>();
        await Promise.all(
          [...groups.values()].map(async (group) => {
            const [{ table, question, page }] = group as [PlayerPage];
            const xuids = group.map(({ xuid }) => xuid);
            const read = () => pagesOf(table, xuids, question, page);
            const found = await turns(read).catch((error: Error) => group.map(() => error));
            for (const [at, one] of group.entries()) {
              const answer = found[at] ?? new Error('no answer');
              answers.set(one, answer);
              if (answer instanceof Error) continue;
              const { subject: xuid, versions, freshness } = answer.head;
              hear({ xuid, former: null, freshness: freshness ?? 'null' }, versions);
            }
          }),
        );
        return asked.map((one) => answers.get(one) ?? new Error('no answer'));
      },
      { cacheKeyFn: (one) => `${one.xuid} ${askedOf(one)}` },
    ),
    told,
  };
}

function pagesOf(table: ApiTable, xuids: readonly string[], question: Question, page: Page) {
  if (table.pages === undefined) throw new TypeError(`${table.definition.operationId} is about no player`);
  return table.pages(xuids, question, page);
}

function askedOf({ table, question, page }: PlayerPage): string {
  return JSON.stringify([table.definition.operationId, question, page]);
}

const parse = (text: string | undefined): unknown => (text === undefined ? null : JSON.parse(text));

/** The player of a head; null where nobody is known by that name, or they never registered. */
export function nodeOf(person: Person | null): PlayerNode | null {
  if (person === null || person.state === null) return null;
  const { xuid, gamertag, freshness, former, document } = person;
  const profile = (parse(document) ?? {}) as Document;
  return { xuid: xuid.padStart(16, '0'), gamertag, freshness, former, profile };
}
