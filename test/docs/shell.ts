import { type ChildProcess, spawn } from 'node:child_process';

const MARK = '--typed--';

/**
 * One shell for the commands of a page, one after the other, so that an `export` or a server in the
 * background remains.
 */
export class Shell {
  private output = '';
  private waiting: (() => void) | null = null;
  private readonly child: ChildProcess;

  constructor(folder: string, environment: Readonly<Record<string, string | undefined>>) {
    // A process group of its own: not every shell lists its jobs in a command substitution.
    this.child = spawn('sh', [], { cwd: folder, env: { ...environment }, detached: true });
    const take = (chunk: Buffer): void => {
      this.output += chunk.toString();
      this.waiting?.();
    };
    this.child.stdout?.on('data', take);
    this.child.on('close', () => this.waiting?.());
    this.child.stdin?.write('exec 2>&1\n');
  }

  /** Types a command and waits for its end. */
  async type(command: string): Promise<{ readonly exit: number; readonly output: string }> {
    this.output = '';
    this.child.stdin?.write(`{\n${command}\n} </dev/null\nprintf '\\n${MARK}%s\\n' "$?"\n`);
    const ended = new RegExp(`\\n${MARK}(\\d+)\\n`);
    for (;;) {
      const match = ended.exec(this.output);
      if (match) return { exit: Number(match[1]), output: this.output.slice(0, match.index) };
      if (this.child.exitCode !== null) throw new Error(`The shell ended: ${this.output}`);
      await new Promise<void>((resolve) => (this.waiting = resolve));
    }
  }

  /** Ends background jobs and the shell. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('close', resolve));
    if (this.child.exitCode === null && this.child.pid !== undefined) process.kill(-this.child.pid, 'SIGTERM');
    await ended;
  }
}
