import type { DatasetId, JobId } from '../../core/lineage/dataset.js';
import type { ReceivedLineageEvent } from '../../core/lineage/event-notice.js';
import { decodeEvent } from './decode.js';
import { isRecord } from './reader.js';

/** The job and the datasets that a stored event names, as far as it can be read. */
export function subjectsOf(text: string): { readonly job: JobId | null; readonly datasets: readonly DatasetId[] } {
  const decoded = decodeEvent(text, () => '');
  if (!decoded.ok) return { job: writtenJob(text), datasets: [] };
  const event = decoded.value;
  if (event.kind === 'DATASET') return { job: null, datasets: event.dataset === null ? [] : [event.dataset.id] };
  return { job: event.job.id, datasets: [...(event.inputs ?? []), ...(event.outputs ?? [])].map(({ id }) => id) };
}

/** Kind, time, job and run of a stored event, as far as it can be read. */
export function eventFacts(
  text: string,
): Pick<ReceivedLineageEvent, 'kind' | 'eventType' | 'eventTime' | 'job' | 'runId'> {
  const decoded = decodeEvent(text, () => '');
  if (!decoded.ok) return { kind: null, eventType: null, eventTime: null, job: writtenJob(text), runId: null };
  const event = decoded.value;
  return {
    kind: event.kind,
    eventType: event.kind === 'RUN' ? event.eventType : null,
    eventTime: event.eventTime,
    job: event.kind === 'DATASET' ? null : event.job.id,
    runId: event.kind === 'RUN' ? event.run.id : null,
  };
}

/** The job of an event that this release cannot decode. */
function writtenJob(text: string): JobId | null {
  try {
    const event: unknown = JSON.parse(text);
    const job = isRecord(event) ? event['job'] : null;
    if (!isRecord(job)) return null;
    const { namespace, name } = job;
    return typeof namespace === 'string' && typeof name === 'string' ? { namespace, name } : null;
  } catch {
    return null;
  }
}
