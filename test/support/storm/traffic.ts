import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Unexpected, askGraphql } from '../graphql-client.js';
import { type PlannedEvent, type PlannedVersion, plannedEvent, plannedVersion } from './plan.js';

const PUBLISH = `mutation ($input: PublishContractInput!) {
  publishContract(input: $input) {
    __typename
    ... on Failure { code message }
    ... on ContractPublished { version { revision } }
    ... on ContractUnchanged { version { revision } }
  }
}`;

interface PublishAnswer {
  readonly publishContract: { readonly __typename: string; readonly version?: { readonly revision: number } };
}

/** A version that the server acknowledged. */
export interface AcknowledgedVersion extends PlannedVersion {
  readonly revision: number;
}

const CONTRACTS = 4;
const PUBLISHERS = 6;
const SINGLE_SENDERS = 4;
const BATCH_SENDERS = 1;
const BATCH = 20;
/**
 * Events are cheaper to accept than versions: their clients pause, so that folding does not outlast
 * the storm.
 */
const EVENTS_A_VERSION = 1.2;

export interface TrafficOptions {
  /** The longest pause of a publisher between two versions, in milliseconds. */
  readonly pauseMillis?: number;
  /** How many days runs deliver. */
  readonly days?: number;
  /**
   * Whether a server may refuse: 503, or `Unavailable`. What it refused counts as an answer that
   * was lost, because it may have been stored.
   */
  readonly mayRefuse?: boolean;
}

/**
 * Clients that publish and send events without pause while a server runs, and record what was
 * acknowledged, outside the server process.
 */
export class Traffic {
  readonly versions: AcknowledgedVersion[] = [];
  readonly events: PlannedEvent[] = [];
  /** Everything sent, acknowledged or not, by event id. */
  readonly sent = new Map<string, PlannedEvent>();
  /** Answers that are always errors. */
  readonly wrong: string[] = [];
  /** The number of requests whose answer was lost. */
  lost = 0;

  private stopped = false;
  private answered: () => void = () => undefined;
  private open: (urls: readonly string[]) => void = () => undefined;
  private urls: Promise<readonly string[]> = new Promise((resolve) => (this.open = resolve));
  private readonly nextVersion = Array.from({ length: CONTRACTS }, () => 0);
  private nextEvent = 0;
  private readonly clients: Promise<unknown>;

  constructor(private readonly options: TrafficOptions = {}) {
    this.clients = Promise.all([
      ...Array.from({ length: PUBLISHERS }, (_, number) => this.publisher(number % CONTRACTS)),
      ...Array.from({ length: SINGLE_SENDERS }, () => this.sender(1)),
      ...Array.from({ length: BATCH_SENDERS }, () => this.sender(BATCH)),
    ]);
  }

  /** Connects the clients to the servers at these addresses. */
  release(...urls: readonly string[]): void {
    this.open(urls);
  }

  /** The server has stopped: clients wait for the next one. */
  hold(): void {
    this.urls = new Promise((resolve) => (this.open = resolve));
  }

  /** Resolves once this many more versions are acknowledged. */
  async acknowledges(count: number): Promise<void> {
    const enough = this.versions.length + count;
    while (this.versions.length < enough) await new Promise<void>((resolve) => (this.answered = resolve));
  }

  /** Lets every client finish its request. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.clients;
  }

  private async publisher(contract: number): Promise<void> {
    let again: PlannedVersion | null = null;
    while (!this.stopped) {
      const planned: PlannedVersion = again ?? plannedVersion(contract, this.nextIndex(contract));
      const input = { document: planned.document, product: `storm/${planned.contractId}` };
      const { publishContract: answer } =
        (await this.answerOf((url) => askGraphql<PublishAnswer>(url, PUBLISH, { input }))) ?? {};
      const unknown = answer === undefined || this.refuses(answer.__typename);
      if (answer?.version !== undefined) {
        this.versions.push({ ...planned, revision: answer.version.revision });
        this.answered();
      } else if (!unknown) this.wrong.push(`${planned.contractId}@${planned.version}: ${JSON.stringify(answer)}`);
      // Half of the clients that lost an answer retry; the others never learn the outcome.
      again = unknown && randomInt(2) === 0 ? planned : null;
      await pause(randomInt(this.options.pauseMillis ?? 4));
    }
  }

  private async sender(count: number): Promise<void> {
    let again: readonly PlannedEvent[] | null = null;
    while (!this.stopped) {
      const events: readonly PlannedEvent[] =
        again ?? Array.from({ length: count }, () => plannedEvent(this.nextEvent++, this.options.days ?? Infinity));
      for (const event of events) this.sent.set(event.id, event);
      const taken = await this.answerOf((url) => (count === 1 ? sendOne(url, events) : sendBatch(url, events)));
      if (taken !== null) this.events.push(...events);
      again = taken === null && randomInt(2) === 0 ? events : null;
      do await pause(randomInt(20));
      while (!this.stopped && this.events.length > EVENTS_A_VERSION * this.versions.length + BATCH);
    }
  }

  /** Whether the answer refuses the request for now, where that may happen. */
  private refuses(answer: string): boolean {
    return this.options.mayRefuse === true && /^(503: |Unavailable$)/u.test(answer);
  }

  private nextIndex(contract: number): number {
    const index = this.nextVersion[contract] ?? 0;
    this.nextVersion[contract] = index + 1;
    return index;
  }

  /** The answer of the running server; null when it was lost. */
  private async answerOf<T>(request: (url: string) => Promise<T>): Promise<T | null> {
    const urls = await this.urls;
    try {
      return await request(urls[randomInt(urls.length)] ?? '');
    } catch (error) {
      if (error instanceof Unexpected && !this.refuses(error.message)) this.wrong.push(error.message);
      this.lost += 1;
      return null;
    }
  }
}

async function sendOne(url: string, [event]: readonly PlannedEvent[]): Promise<true> {
  const { status, text } = await post(`${url}/api/v1/lineage`, event?.body ?? '');
  const answer = status === 201 || status === 200 ? (JSON.parse(text) as { id?: string }) : {};
  if (answer.id !== event?.id) throw new Unexpected(`${String(status)}: ${text}`);
  return true;
}

async function sendBatch(url: string, events: readonly PlannedEvent[]): Promise<true> {
  const { status, text } = await post(`${url}/api/v1/lineage/batch`, `[${events.map(({ body }) => body).join(',')}]`);
  const { summary } = status === 200 ? (JSON.parse(text) as { summary?: { successful?: number } }) : {};
  if (summary?.successful !== events.length) throw new Unexpected(`${String(status)}: ${text}`);
  return true;
}

async function post(url: string, body: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return { status: response.status, text: await response.text() };
}
