/** `node --import …/typescript.mjs script.ts`: runs the sources as they are, for tests that need a process of their own. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
