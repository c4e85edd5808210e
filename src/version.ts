import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const path = import.meta.url.includes('/dist/src/') ? '../../package.json' : '../package.json';

/** Version of this software, as in package.json. */
export const VERSION: string = require(path).version;
