import type { Log } from '../app/ports/clock.js';
import type { Signals } from '../app/ports/signals.js';

interface Subscription {
  readonly topics: readonly string[];
  readonly listener: (topic: string) => void;
}

/**
 * Wakes subscribers in this process. A listener that throws is logged and does not affect the
 * others.
 */
export class SignalHub implements Signals {
  private readonly byTopic = new Map<string, Set<Subscription>>();

  constructor(private readonly log: Log) {}

  subscribe(topics: readonly string[], listener: (topic: string) => void): () => void {
    const subscription: Subscription = { topics, listener };
    for (const topic of topics) {
      const subscribers = this.byTopic.get(topic) ?? new Set<Subscription>();
      this.byTopic.set(topic, subscribers.add(subscription));
    }
    return () => {
      for (const topic of topics) {
        const subscribers = this.byTopic.get(topic);
        subscribers?.delete(subscription);
        if (subscribers?.size === 0) this.byTopic.delete(topic);
      }
    };
  }

  /**
   * Delivers the topics of a commit; null when another process committed and its topics are
   * unknown.
   */
  deliver(topics: readonly string[] | null): void {
    for (const topic of topics ?? [...this.byTopic.keys()].filter((topic) => topic !== '*')) {
      for (const { listener } of [...(this.byTopic.get(topic) ?? [])]) this.call(listener, topic);
      if (topics !== null) for (const { listener } of [...(this.byTopic.get('*') ?? [])]) this.call(listener, topic);
    }
    if (topics === null) for (const { listener } of [...(this.byTopic.get('*') ?? [])]) this.call(listener, '*');
  }

  private call(listener: (topic: string) => void, topic: string): void {
    try {
      listener(topic);
    } catch (error) {
      this.log.error('a signal listener failed', { topic, error });
    }
  }
}
