import { bearerIn } from '../api/header-key.ts';

/** The key in the payload of `connection_init`: as the header would have it. */
export function keyIn(params: Record<string, unknown>): string | null {
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'string' || value === '') continue;
    if (/^(?:x-?)?api-?key$/i.test(name)) return value;
    if (/^authorization$/i.test(name)) return bearerIn(value) ?? value;
  }
  const { headers } = params;
  return typeof headers === 'object' && headers !== null ? keyIn(headers as Record<string, unknown>) : null;
}
