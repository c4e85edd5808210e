import { Type } from 'typebox';
import { empty, json, type Reply } from '../reply.ts';
import { readPlayer } from '../request-lists.ts';
import type { Exchange, Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';
import { readBody } from './read-body.ts';

/** 1 show, 2 hide (UPSTREAM §4.7). */
const Setting = Type.Union([Type.Literal(1), Type.Literal(2)]);
const MatchesPrivacy = Type.Object({ MatchmadeGames: Setting, OtherGames: Setting });

/** One's own history setting: 403 for anybody else's. */
export function matchesPrivacyRoutes(state: SandboxState): Route[] {
  const settings = new Map<string, unknown>();

  const handle = (exchange: Exchange, answer: (xuid: string) => Reply): Reply => {
    const found = readPlayer(state.source, exchange.params[0] ?? '');
    const { account } = exchange;
    return account === null || found?.xuid !== account.xuid ? empty(403) : answer(account.xuid);
  };
  const common = {
    name: 'matches-privacy',
    service: 'stats',
    family: 'player-stats',
    path: '/hi/players/:/matches-privacy',
    auth: 'spartan',
  } as const;

  return [
    {
      ...common,
      method: 'GET',
      handle: (exchange) =>
        handle(exchange, (xuid) => json(settings.get(xuid) ?? { MatchmadeGames: 1, OtherGames: 1 })),
    },
    {
      ...common,
      method: 'PUT',
      handle: (exchange) =>
        handle(exchange, (xuid) => {
          const wanted = readBody(MatchesPrivacy, exchange.body);
          if (wanted === null) return empty(400);
          settings.set(xuid, wanted);
          return json(wanted);
        }),
    },
  ];
}
