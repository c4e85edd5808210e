/** Made-up halves of gamertags; at most five letters each, and no word is in both lists. */
export const adjectives = (
  'Swift Lucky Rusty Frost Iron Grim Noble Silly Quiet Rapid Solar Lunar Brave Calm Dusty Eager Fancy Giant Happy ' +
  'Icy Jolly Keen Lazy Misty Neon Odd Pale Quick Royal Shy Tiny Ultra Vivid Wild Young Zesty Amber Blue Crisp Dark ' +
  'Ember Fuzzy Gold Hazy Ivory Jade Khaki Lime Mint Navy Olive Pink Ruby Sandy Tan Umber Mauve White Gray Bold ' +
  'Cozy Dizzy Epic Fresh'
).split(' ');

export const nouns = (
  'Otter Wolf Moth Crow Pike Heron Fox Lynx Bison Tiger Panda Koala Mole Newt Orca Puma Quail Raven Seal Toad Viper ' +
  'Whale Yak Zebra Anvil Bolt Comet Drum Engin Flute Ghost Horn Kite Lamp Moon Nova Oak Piano Quill Radio Sled Torch ' +
  'Urn Vase Wagon Xenon Yarn Bagel Curry Donut Fudge Gravy Honey Kebab Lemon Mango Nacho Onion Pizza Ramen Salsa ' +
  'Tofu Waffl Squid'
).split(' ');

export const otherScripts: readonly string[] = [
  'Волк',
  'Сова',
  'Ёжик',
  'カエル',
  'タヌキ',
  '狐火',
  'Éclair',
  'Ñandú',
  'Zürich',
  'Ålesund',
  '여우',
  'Żubr',
];
