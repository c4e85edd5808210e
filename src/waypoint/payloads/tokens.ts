import Type, { type Static } from 'typebox';
import { Instant, maybe, WrappedInstant } from './primitives.ts';

/** Answers of the sign-in chain (UPSTREAM §2). */

/** `expires_in` is in seconds. The refresh token rotates: each answer's must be stored. */
export const OAuthToken = Type.Object({
  access_token: Type.String({ minLength: 1 }),
  expires_in: Type.Number({ minimum: 0 }),
  refresh_token: maybe(Type.String({ minLength: 1 })),
});
export type OAuthToken = Static<typeof OAuthToken>;

/** User token and XSTS token alike; the services send NotAfter, never NotAfterSeconds. */
export const XboxToken = Type.Object({
  Token: Type.String({ minLength: 1 }),
  NotAfter: Instant,
  DisplayClaims: Type.Object({
    xui: Type.Array(
      Type.Object({ uhs: Type.String(), xid: maybe(Type.String()), gtg: maybe(Type.String()) }),
      {
        minItems: 1,
      },
    ),
  }),
});
export type XboxToken = Static<typeof XboxToken>;

export const SpartanToken = Type.Object({
  SpartanToken: Type.String({ minLength: 1 }),
  ExpiresUtc: WrappedInstant,
});
export type SpartanToken = Static<typeof SpartanToken>;

export const Clearance = Type.Object({ FlightConfigurationId: Type.String({ minLength: 1 }) });
export type Clearance = Static<typeof Clearance>;
