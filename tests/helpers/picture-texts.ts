/** A box in pixels of the picture. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** a, b, c, d, e, f of an SVG matrix. */
type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Where the texts of a picture are: each is a group of outlines, used under some transformations. */
export function textsOf(svg: string): Box[] {
  const outlines = new Map<string, Box>();
  for (const [, id = '', d = ''] of svg.matchAll(/<path id="([^"]+)" d="([^"]+)"\/>/g))
    outlines.set(id, boxOf(d));
  const stack: { matrix: Matrix; box: Box | null }[] = [{ matrix: IDENTITY, box: null }];
  const texts: Box[] = [];
  for (const [, closing, name = '', attributes = '', empty] of svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (closing === '/' && name === 'g') {
      const { box } = stack.pop() ?? {};
      if (box) texts.push(box);
      continue;
    }
    const last = stack.at(-1);
    if (last === undefined) throw new Error('more groups end than begin');
    if (name === 'g' && empty === '') stack.push({ matrix: transformed(last.matrix, attributes), box: null });
    if (name !== 'use') continue;
    const outline = outlines.get(/href="#([^"]+)"/.exec(attributes)?.[1] ?? '');
    if (outline === undefined) throw new Error(`no outline for ${attributes}`);
    const at = (axis: string) => Number(new RegExp(` ${axis}="([^"]+)"`).exec(attributes)?.[1] ?? 0);
    const shifted = times(last.matrix, [1, 0, 0, 1, at('x'), at('y')]);
    last.box = union(last.box, corners(outline, shifted));
  }
  return texts;
}

function boxOf(d: string): Box {
  const numbers = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function transformed(matrix: Matrix, attributes: string): Matrix {
  const text = /transform="([^"]*)"/.exec(attributes)?.[1] ?? '';
  let result = matrix;
  for (const [, name, list = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = list.split(/[ ,]+/).map(Number);
    if (name === 'translate') result = times(result, [1, 0, 0, 1, a, b ?? 0]);
    else if (name === 'scale') result = times(result, [a, 0, 0, b ?? a, 0, 0]);
    else if (name === 'rotate') {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      result = times(result, [cos, sin, -sin, cos, 0, 0]);
    } else throw new Error(`${name} is not understood`);
  }
  return result;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function corners({ left, right, top, bottom }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs = [left, right].flatMap((x) => [top, bottom].map((y) => a * x + c * y + e));
  const ys = [left, right].flatMap((x) => [top, bottom].map((y) => b * x + d * y + f));
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const union = (one: Box | null, other: Box): Box =>
  one === null
    ? other
    : {
        left: Math.min(one.left, other.left),
        right: Math.max(one.right, other.right),
        top: Math.min(one.top, other.top),
        bottom: Math.max(one.bottom, other.bottom),
      };
