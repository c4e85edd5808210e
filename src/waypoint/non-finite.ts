import type { TSchema } from 'typebox';

const NON_FINITE: ReadonlySet<unknown> = new Set(['NaN', 'Infinity', '-Infinity']);

/** JSON Schema keywords this walk knows; TypeBox schemas are plain JSON Schema at run time. */
interface SchemaNode {
  type?: string;
  anyOf?: SchemaNode[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  patternProperties?: Record<string, SchemaNode>;
}

/**
 * Turns "NaN", "Infinity" and "-Infinity" into null where the schema expects a number (UPSTREAM §4.3, §7.20).
 * The schema guides it because a gamertag or a map may well be called "Infinity". Changes `value` in place.
 * Returns how many strings were turned.
 */
export function nullNonFinite(schema: TSchema, value: unknown): number {
  return visit(schema as SchemaNode, value);
}

function visit(node: SchemaNode, value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let turned = 0;
  if (Array.isArray(value)) {
    const items = variant(node, 'items')?.items;
    if (items === undefined) return 0;
    for (let i = 0; i < value.length; i++) {
      if (isMisplaced(items, value[i])) {
        value[i] = null;
        turned++;
      } else turned += visit(items, value[i]);
    }
    return turned;
  }
  const fields = variant(node, 'properties')?.properties;
  const anyKey = Object.values(variant(node, 'patternProperties')?.patternProperties ?? {})[0];
  if (fields === undefined && anyKey === undefined) return 0;
  const record = value as Record<string, unknown>;
  for (const [key, child] of Object.entries(record)) {
    const childNode = fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : anyKey;
    if (childNode === undefined) continue;
    if (isMisplaced(childNode, child)) {
      record[key] = null;
      turned++;
    } else turned += visit(childNode, child);
  }
  return turned;
}

function variant(node: SchemaNode, keyword: 'items' | 'properties' | 'patternProperties') {
  if (node[keyword] !== undefined) return node;
  return node.anyOf?.find((option) => option[keyword] !== undefined);
}

function isMisplaced(node: SchemaNode, value: unknown): boolean {
  return NON_FINITE.has(value) && expects(node, 'number', 'integer') && !expects(node, 'string');
}

function expects(node: SchemaNode, ...types: string[]): boolean {
  if (node.type !== undefined) return types.includes(node.type);
  return node.anyOf?.some((option) => expects(option, ...types)) ?? false;
}
