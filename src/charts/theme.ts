import type { Theme } from './charts.ts';

/**
 * Colours of a theme. Text has a contrast of at least 4.5 : 1 with the ground, marks that mean something 3 : 1. Series
 * are told apart without red against green: after Okabe & Ito (2008), darkened or lightened to be seen on the ground.
 */
export interface Colours {
  ground: string;
  border: string;
  text: string;
  muted: string;
  grid: string;
  /** Where nothing would be. */
  reference: string;
  /** More than chance, not told apart from chance, and too few to say. */
  signal: string;
  unclear: string;
  insufficient: string;
  series: readonly [string, ...string[]];
}

export const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    ground: '#ffffff',
    border: '#d9dee5',
    text: '#171c24',
    muted: '#566171',
    grid: '#e8ebf0',
    reference: '#6b7686',
    signal: '#0b63b0',
    unclear: '#8ab4dc',
    insufficient: '#8b95a3',
    series: ['#0b63b0', '#c2540a', '#0b8261', '#a8438a', '#8a6a00', '#4c5a6b'],
  },
  dark: {
    ground: '#12161d',
    border: '#2b323d',
    text: '#eceff4',
    muted: '#a4afbe',
    grid: '#262d38',
    reference: '#8b97a8',
    signal: '#5cb3f7',
    unclear: '#3a6c99',
    insufficient: '#78838f',
    series: ['#5cb3f7', '#ff9e5e', '#45c9a1', '#e58fc8', '#e2c445', '#aeb9c8'],
  },
};

/** Sizes of type in pixels of a picture 600 wide. */
export const TYPE = { title: 18, headline: 13.5, label: 12, tick: 11, caption: 11 } as const;
