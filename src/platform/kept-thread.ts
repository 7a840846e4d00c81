import { Worker } from 'node:worker_threads';
import type { ThreadBounds } from './in-thread.js';

interface Pending<Answer> {
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * A thread that stays for many short tasks, so that what it compiles for the first one serves the
 * next. It starts with a task, and again after one that took more time or memory than the bounds.
 * It does not keep the process alive.
 */
export class KeptThread<Task, Answer> {
  private worker: Worker | null = null;
  private pending: Pending<Answer> | null = null;

  constructor(
    private readonly url: URL,
    private readonly bounds: ThreadBounds,
  ) {}

  /**
   * The answer to one task; null if it takes more than the bounds. Rejects if the thread fails. The
   * caller sends one task at a time.
   */
  ask(task: Task): Promise<Answer | null> {
    const worker = this.worker ?? this.started();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.end(worker, (pending) => {
          pending.resolve(null);
        });
      }, this.bounds.millis);
      this.pending = { resolve, reject, timer };
      worker.postMessage(task);
    });
  }

  /** Ends the thread between two tasks, which frees its memory; the next task starts one. */
  stop(): void {
    void this.worker?.terminate();
    this.worker = null;
  }

  private started(): Worker {
    const worker = new Worker(this.url, { resourceLimits: { maxOldGenerationSizeMb: this.bounds.megabytes } });
    worker.on('message', (answer: Answer) => {
      // A thread that took too long may have answered since: that is no answer to the next task.
      if (this.worker !== worker) return;
      this.settle((pending) => {
        pending.resolve(answer);
      });
    });
    worker.on('messageerror', (error: Error) => {
      this.end(worker, (pending) => {
        pending.reject(error);
      });
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      this.end(worker, (pending) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') pending.resolve(null);
        else pending.reject(error);
      });
    });
    worker.on('exit', (code) => {
      this.end(worker, (pending) => {
        pending.reject(new Error(`The thread ended with exit code ${String(code)} before it answered.`));
      });
    });
    // Listeners keep the process alive, so it is last.
    worker.unref();
    this.worker = worker;
    return worker;
  }

  /** Settles the task of this thread, once, and lets the next one start another thread. */
  private end(worker: Worker, answer: (pending: Pending<Answer>) => void): void {
    if (this.worker !== worker) return;
    this.worker = null;
    void worker.terminate();
    this.settle(answer);
  }

  private settle(answer: (pending: Pending<Answer>) => void): void {
    const { pending } = this;
    this.pending = null;
    if (pending === null) return;
    clearTimeout(pending.timer);
    answer(pending);
  }
}
