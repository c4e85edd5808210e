import type { Route, Service } from './route.ts';

/** What a path led to: a route with its parameters, or the status that says why not. */
export type Routed = { route: Route; params: string[] } | { status: 404 | 405 };

interface TrieNode {
  fixed: Map<string, TrieNode>;
  parameter: TrieNode | null;
  rest: Route[];
  routes: Route[];
}

const createNode = (): TrieNode => ({ fixed: new Map(), parameter: null, rest: [], routes: [] });

/** Finds routes by path, fixed segments without regard to case: clients spell them both ways (UPSTREAM §4.8). */
export function createRouter(routes: readonly Route[]) {
  const root = createNode();
  for (const route of routes) insert(root, route);

  return function find(method: string, segments: readonly string[], service: Service | null): Routed {
    const params: string[] = [];
    const candidates = descend(root, segments, 0, params, service);
    if (candidates === null) return { status: 404 };
    const route = candidates.find((candidate) => candidate.method === method);
    return route === undefined ? { status: 405 } : { route, params };
  };
}

function insert(root: TrieNode, route: Route): void {
  let node = root;
  for (const segment of route.path.split('/').slice(1)) {
    if (segment === '*') {
      node.rest.push(route);
      return;
    }
    if (segment === ':') {
      node.parameter ??= createNode();
      node = node.parameter;
      continue;
    }
    const key = segment.toLowerCase();
    const next = node.fixed.get(key) ?? createNode();
    node.fixed.set(key, next);
    node = next;
  }
  node.routes.push(route);
}

/** Routes of the named host only, or of any host where none is named; backtracks from fixed to parameter. */
function descend(
  node: TrieNode,
  segments: readonly string[],
  index: number,
  params: string[],
  service: Service | null,
): Route[] | null {
  const segment = segments[index];
  if (segment === undefined) return ofService(node.routes, service);

  const fixed = node.fixed.get(segment.toLowerCase());
  if (fixed !== undefined) {
    const found = descend(fixed, segments, index + 1, params, service);
    if (found !== null) return found;
  }
  if (node.parameter !== null && segment !== '') {
    params.push(segment);
    const found = descend(node.parameter, segments, index + 1, params, service);
    if (found !== null) return found;
    params.pop();
  }
  const rest = ofService(node.rest, service);
  if (rest !== null) params.push(segments.slice(index).join('/'));
  return rest;
}

function ofService(routes: readonly Route[], service: Service | null): Route[] | null {
  const own = routes.filter((route) => service === null || route.service === service);
  return own.length === 0 ? null : own;
}
