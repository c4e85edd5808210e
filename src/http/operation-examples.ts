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

interface Operation {
  operationId?: string;
  responses?: Record<string, { content?: Record<string, { example?: unknown }> }>;
}

/** An OpenAPI document with the examples where they belong. */
export function withExamples<D extends object>(document: D, examples: ReturnType<typeof loadExamples>): D {
  const { paths = {} } = document as { paths?: Record<string, Record<string, Operation>> };
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods)))
    for (const { status, type, body } of examples[operation.operationId ?? ''] ?? []) {
      const media = operation.responses?.[status]?.content?.[type];
      if (media !== undefined) media.example = body;
    }
  return document;
}
