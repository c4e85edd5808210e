import type { JobName, Payload } from '../src/queue/contracts.ts';
import { backfillPlayer } from './backfill-player.ts';
import type { JobContext } from './context.ts';
import { deliverWebhook, retryWebhook } from './deliver-webhook.ts';
import { dispatchDue } from './dispatch-due.ts';
import { fanOutToWebhooks } from './fan-out-events.ts';
import { ingestMatch } from './ingest-match.ts';
import { pruneOldDeliveries } from './prune-deliveries.ts';
import { reconcilePlayer } from './reconcile-player.ts';
import { refreshMetadata } from './refresh-metadata.ts';
import { refreshRollups } from './refresh-rollups.ts';
import { registerPlayer } from './register-player.ts';
import { resolveNames } from './resolve-names.ts';
import { snapshotPlayer } from './snapshot-player.ts';
import { syncPlayer } from './sync-player.ts';
import { trimEvents } from './trim-events.ts';

/** What each job does. A handler throws or succeeds; it never swallows. */
export const handlers: { [Name in JobName]: (context: JobContext, payload: Payload<Name>) => Promise<void> } =
  {
    'register-player': registerPlayer,
    'sync-player': syncPlayer,
    'ingest-match': ingestMatch,
    'backfill-player': backfillPlayer,
    'reconcile-player': reconcilePlayer,
    'snapshot-player': snapshotPlayer,
    'refresh-metadata': refreshMetadata,
    'resolve-names': resolveNames,
    'refresh-rollups': refreshRollups,
    'trim-events': trimEvents,
    'fan-out-events': fanOutToWebhooks,
    'deliver-webhook': deliverWebhook,
    'retry-webhook': retryWebhook,
    'prune-deliveries': pruneOldDeliveries,
    'dispatch-due': dispatchDue,
  };
