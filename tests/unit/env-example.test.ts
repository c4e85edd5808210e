import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENVIRONMENT } from '../../src/config.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
const variables = Object.entries(ENVIRONMENT);

describe('.env.example', () => {
  const blocks = read('.env.example').split('\n\n').slice(1);

  test('holds every variable in its order, commented out, with its meaning and its default', () => {
    const expected = variables.map(
      ([name, { meaning, fallback }]) => `# ${meaning}\n#${name}=${fallback ?? ''}`,
    );
    expect(blocks.map((block) => block.trim())).toEqual(expected);
  });

  test('sets nothing', () => {
    const lines = read('.env.example').split('\n');
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });
});

test('the README’s table holds every variable in its order, with its default and its meaning', () => {
  const rows = read('README.md').match(/^\| `[A-Z][A-Z_]+` \|.*$/gm);
  const expected = variables.map(([name, { meaning, fallback }]) => {
    const shown = fallback === null ? ' ' : ` \`${fallback}\` `;
    return `| \`${name}\` |${shown}| ${meaning} |`;
  });
  expect(rows).toEqual(expected);
});
