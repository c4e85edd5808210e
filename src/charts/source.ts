/** Who drew it. */
export const SOURCE = 'Halo Infinite analytics';
