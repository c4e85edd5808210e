/** Modes of people against people, as a filter: of matches against the Covenant the world tells no expectation. */
export const PVP_MODES = [
  'slayer',
  'capture-the-flag',
  'strongholds',
  'oddball',
  'king-of-the-hill',
  'land-grab',
  'total-control',
  'stockpile',
  'extraction',
  'vip',
  'elimination',
  'attrition',
  'fiesta',
  'swat',
  'grifball',
  'escalation',
  'assault',
]
  .map((mode) => `mode=${mode}`)
  .join('&');
