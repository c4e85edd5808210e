import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';

const source = readFileSync(join(import.meta.dirname, '../../openapi/openapi.json'), 'utf8');

async function lint(text: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, severity, message, location }) => {
    const [place] = location;
    return `${severity} ${ruleId} ${place?.pointer ?? ''}: ${message}`;
  });
}

describe('Redocly’s recommended rules', () => {
  it('find nothing to say', async () => expect(await lint(source)).toEqual([]));

  it('find what is wrong', async () => {
    const document = JSON.parse(source) as { paths: Record<string, Record<string, { summary?: string }>> };
    delete document.paths['/v1/status']?.get?.summary;
    expect(await lint(JSON.stringify(document))).toEqual([expect.stringContaining('operation-summary')]);
  });
});
