import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An answer the app really gave: of which status and media type, and its body. */
export interface OperationExample {
  status: number;
  type: string;
  body: unknown;
}

/**
 * Answers of the app over the synthetic world, by operation id. Written by `npm run examples`; a test asks everything
 * again and compares.
 */
export function loadExamples(): Readonly<Record<string, readonly OperationExample[]>> {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../openapi/examples.json'), 'utf8'));
}
