import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
} from 'graphql';
import { nodesOf } from './nodes-of.ts';

/** A field of the answer, by its name there: how often it is asked for, and with how much in its arguments. */
interface Place {
  times: number;
  weight: number;
  below: Map<string, Place>;
}

/**
 * How much there is to compare in a document: fields that come to the same place of the answer must be the same, and
 * validation holds each against each. A pair counts one, and as much as there is in its arguments. Fragments are written
 * out, so it takes as long as they are then.
 */
export function countComparisons(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const weights = new Map<FieldNode, number>();
  let comparisons = 0;

  const add = (field: FieldNode, within: Place): Place => {
    const name = (field.alias ?? field.name).value;
    const place = within.below.get(name) ?? { times: 0, weight: 0, below: new Map() };
    within.below.set(name, place);
    const weight = weights.get(field) ?? weightOf(field);
    weights.set(field, weight);
    comparisons += (place.times * weight + place.weight) / 2;
    place.times += 1;
    place.weight += weight;
    return place;
  };

  for (const definition of document.definitions) {
    if (!('selectionSet' in definition) || definition.selectionSet === undefined) continue;
    const root: Place = { times: 1, weight: 0, below: new Map() };
    const open: [SelectionNode, Place][] = definition.selectionSet.selections.map((node) => [node, root]);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [node, within] = next;
      const place = node.kind === Kind.FIELD ? add(node, within) : within;
      const holder = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      for (const inner of holder?.selectionSet?.selections ?? []) open.push([inner, place]);
    }
  }
  return Math.ceil(comparisons);
}

function weightOf(field: FieldNode): number {
  let weight = 1;
  for (const argument of field.arguments ?? []) {
    nodesOf(argument, () => {
      weight += 1;
    });
  }
  return weight;
}
