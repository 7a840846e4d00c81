/**
 * `node --import ./test/support/typescript.mjs test/simulation/run.ts --seeds 1-1000 [--size full]
 * [--out <file>]`: runs the stories of seeds, prints each that breaks an invariant, and writes what
 * happened in all of them.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type SizeName, type Story, simulate } from './simulate.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1-200' },
    size: { type: 'string', default: 'small' },
    out: { type: 'string' },
  },
});
const [first = 1, last = first] = values.seeds.split('-').map(Number);
const size = values.size as SizeName;
const stories: Story[] = [];
const failures: string[] = [];
for (let seed = first; seed <= last; seed += 1) {
  try {
    stories.push(await simulate(seed, size));
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error));
    process.stdout.write(`${failures.at(-1) ?? ''}\n`);
  }
}
const sum = (of: (story: Story) => number): number => stories.reduce((total, story) => total + of(story), 0);
const { system, user } = process.cpuUsage();
const result = {
  command: `node --import ./test/support/typescript.mjs test/simulation/run.ts --seeds ${values.seeds} --size ${size}`,
  seeds: last - first + 1,
  failed: failures.length,
  cpuSeconds: Math.round((system + user) / 1e6),
  events: sum(({ events }) => events),
  partitions: sum(({ partitions }) => partitions),
  leases: sum(({ leases }) => leases),
  attemptsRecorded: sum(({ recorded }) => recorded),
  attemptsRefused: sum(({ refused }) => refused),
  answers: sum(({ answers }) => answers),
  errors: sum(({ errors }) => errors),
  deadLetters: sum(({ dead }) => dead),
  mostLeasesOfOthersFirst: Math.max(0, ...stories.map(({ mostPassedOver }) => mostPassedOver)),
};
const text = `${JSON.stringify(result, null, 2)}\n`;
process.stdout.write(text);
if (values.out !== undefined) writeFileSync(values.out, text);
process.exitCode = failures.length === 0 ? 0 : 1;
