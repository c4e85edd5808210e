import { loadInsight } from './registry.ts';
import { workOut } from './work-out.ts';

/** What a thread is given: text, because it crosses faster than objects. */
export interface Task {
  /** Address of the definition's file. */
  file: string;
  raw: string;
  context: string;
}

/** Works an insight out in a thread of the pool. */
export default async function work({ file, raw, context }: Task): Promise<string> {
  const insight = await loadInsight(new URL(file));
  return JSON.stringify(workOut(insight, JSON.parse(raw), JSON.parse(context)));
}
