import type { JobName, Payload } from '../src/queue/contracts.ts';
import type { JobContext } from './context.ts';
import { dispatchDue } from './dispatch-due.ts';
import { ingestMatch } from './ingest-match.ts';
import { refreshMetadata } from './refresh-metadata.ts';
import { refreshRollups } from './refresh-rollups.ts';
import { registerPlayer } from './register-player.ts';
import { resolveNames } from './resolve-names.ts';
import { snapshotPlayer } from './snapshot-player.ts';
import { syncPlayer } from './sync-player.ts';

/** What each job does. A handler throws or succeeds; it never swallows. */
export const handlers: { [Name in JobName]: (context: JobContext, payload: Payload<Name>) => Promise<void> } =
  {
    'register-player': registerPlayer,
    'sync-player': syncPlayer,
    'ingest-match': ingestMatch,
    'snapshot-player': snapshotPlayer,
    'refresh-metadata': refreshMetadata,
    'resolve-names': resolveNames,
    'refresh-rollups': refreshRollups,
    'dispatch-due': dispatchDue,
  };
