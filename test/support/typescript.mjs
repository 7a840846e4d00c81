/**
 * `node --import …/typescript.mjs script.ts` runs the sources directly, for tests that need a
 * separate process.
 */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
