import { PRESSURE_LIMITS, type PressureLimits } from '../../src/http/plugins/pressure.ts';

/** A test machine is late when it likes; what is refused then is no fault of what is tested. */
export const RELAXED: PressureLimits = { ...PRESSURE_LIMITS, lateSamples: Number.POSITIVE_INFINITY };
