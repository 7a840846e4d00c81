import type { Engine, EngineTarget, LoadedSource } from '../app/ports/engine.js';
import type { Source } from '../core/quality/plan-input.js';

/** The data of an object, which the engine loads once where several statements read it. */
export class ReadOften {
  private loaded: LoadedSource | null = null;

  constructor(
    private readonly options: { readonly engine: Engine; readonly timeoutMillis: number },
    private readonly target: EngineTarget,
    private readonly opened: Source | null,
  ) {}

  /** What statements read now; null if the object does not exist. */
  get source(): Source | null {
    return this.loaded?.source ?? this.opened;
  }

  /** Loads the data, unless that was tried before. Returns whether `source` is another one now. */
  async load(): Promise<boolean> {
    if (this.opened === null || this.loaded !== null) return false;
    const { engine, timeoutMillis } = this.options;
    this.loaded = await engine.load(this.target, this.opened, timeoutMillis);
    return this.loaded.source !== this.opened;
  }

  async release(): Promise<void> {
    await this.loaded?.release();
  }
}
