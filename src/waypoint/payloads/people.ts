import Type, { type Static } from 'typebox';
import { maybe, Xuid } from './primitives.ts';

/** A profile (UPSTREAM §3). Gamertags change, the xuid does not. */
export const User = Type.Object({
  xuid: Xuid,
  gamertag: Type.String(),
  gamerpic: maybe(Type.Record(Type.String(), Type.Unknown())),
});
export type User = Static<typeof User>;

export const Users = Type.Array(User);

/** Xbox privacy answer; answers are positional, so exactly one permission is asked (UPSTREAM §4.1). */
export const PermissionAnswer = Type.Object({
  responses: Type.Array(
    Type.Object({ permissions: Type.Array(Type.Object({ isAllowed: Type.Boolean() }), { minItems: 1 }) }),
    { minItems: 1 },
  ),
});
export type PermissionAnswer = Static<typeof PermissionAnswer>;
