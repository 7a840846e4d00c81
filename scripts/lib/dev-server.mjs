/**
 * One server process of `npm run dev`. It imports the packages first, which takes most of the time
 * of a start, and waits; at a message it imports the built code and serves. A restart then imports
 * only our own code.
 */
import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';

const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
// A package that cannot be imported alone (a GraphQL peer, say) is imported by the code that needs
// it.
for (const name of Object.keys(dependencies)) await import(name).catch(() => undefined);

process.once('message', async ({ words, inspect }) => {
  if (inspect) inspector.open(9229, '127.0.0.1');
  const { main } = await import('../../dist/src/main/cli.js');
  const exit = await main(words);
  process.exit(exit);
});
// Ctrl-C reaches every process of the terminal; a waiting one has nothing to finish.
process.on('disconnect', () => process.exit());
process.send('waiting');
