import {
  type Budget,
  type Claim,
  type Clean,
  cut,
  freshBudget,
  type Standing,
  type Terms,
  take,
} from './budget.ts';

export interface Cut {
  grantedAt: number;
  /** 0: upstream did not say. */
  retryAfterMs: number;
  clean: Clean;
}

/**
 * Where budgets live: in this process, or where all processes find them. One that is not at once never rejects:
 * createBudgets sees to it.
 */
export interface Budgets {
  take(key: string, terms: Terms, claim: Claim | null, clean: Clean): Standing | Promise<Standing>;
  cut(key: string, terms: Terms, facts: Cut): Standing | Promise<Standing>;
}

export interface LocalBudgets extends Budgets {
  take(...asked: Parameters<Budgets['take']>): Standing;
  cut(...told: Parameters<Budgets['cut']>): Standing;
}

export const NOTHING: Clean = { count: 0, since: 0 };

/** Budgets of this process alone, or, given to several clients, of all that share them. */
export function createLocalBudgets(now: () => number): LocalBudgets {
  const budgets = new Map<string, Budget>();
  const of = (key: string, terms: Terms): Budget => {
    const known = budgets.get(key) ?? freshBudget(terms);
    budgets.set(key, known);
    return known;
  };
  return {
    take: (key, terms, claim, clean) => take(of(key, terms), terms, claim, clean, now()),
    cut: (key, terms, facts) => cut(of(key, terms), terms, facts, now()),
  };
}
