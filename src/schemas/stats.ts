import Type from 'typebox';
import { Count, nullable, Ratio, Seconds } from './primitives.ts';

const count = (description: string) => nullable(Count(description));

/**
 * Says that an object is open: upstream adds fields over the years, and they are served before this contract knows
 * them. Every object that does not say so has the fields it names and no others.
 */
export const LATER_FIELDS = Type.Unknown({
  description: 'A field of upstream’s this version has no name for: in camelCase, durations in seconds.',
});

/**
 * CoreStats of upstream by the naming rule. Null: upstream did not say (fields come and go with the years).
 * Source: match stats, UPSTREAM §4.2.
 */
export const CoreStats = Type.Object(
  {
    score: count('Score in the mode: what it counts is the mode’s own.'),
    personalScore: count('Points of personal score.'),
    roundsWon: count('Rounds won.'),
    roundsLost: count('Rounds lost.'),
    roundsTied: count('Rounds tied.'),
    kills: count('Kills.'),
    deaths: count('Deaths.'),
    assists: count('Assists.'),
    suicides: count('Suicides.'),
    betrayals: count('Kills of team mates.'),
    grenadeKills: count('Kills with grenades.'),
    headshotKills: count('Kills by headshot.'),
    meleeKills: count('Kills by melee.'),
    powerWeaponKills: count('Kills with power weapons.'),
    shotsFired: count('Shots fired.'),
    shotsHit: count('Shots that hit.'),
    damageDealt: count('Damage dealt, in points of damage.'),
    damageTaken: count('Damage taken, in points of damage.'),
    calloutAssists: count('Assists by marking an opponent.'),
    vehicleDestroys: count('Vehicles destroyed.'),
    driverAssists: count('Assists by driving a gunner.'),
    hijacks: count('Vehicles hijacked.'),
    empAssists: count('Assists by disabling a vehicle.'),
    maxKillingSpree: count('Longest run of kills without dying.'),
    spawns: count('Lives begun.'),
    objectivesCompleted: count('Objectives completed; absent from matches of some years.'),
    deprecatedDamageDealt: nullable(
      Type.Number({ description: 'Upstream’s older damage figure, dealt.', 'x-unit': 'points' }),
    ),
    deprecatedDamageTaken: nullable(
      Type.Number({ description: 'Upstream’s older damage figure, taken.', 'x-unit': 'points' }),
    ),
    averageLifeDurationSeconds: nullable(Seconds('Average life.')),
    kda: nullable(
      Type.Number({
        description:
          'Kills + assists / 3 − deaths, exact (upstream cuts it to two decimals); may be negative.',
        'x-unit': 'kda',
      }),
    ),
    accuracy: nullable(Ratio('Shots hit / shots fired, exact; null when none was fired.')),
  },
  {
    additionalProperties: LATER_FIELDS,
    description: 'Stats of the whole match. Fields upstream adds later appear by the same naming rule.',
  },
);

export const ModeStats = Type.Record(Type.String(), Type.Unknown(), {
  description:
    'Blocks of the mode, e.g. `captureTheFlag`, `oddball`, `zones`, `elimination`, `pvp`, `pve`; fields as upstream ' +
    'names them in camelCase, durations in seconds ending in `Seconds`. A block upstream sent as null is null.',
});
