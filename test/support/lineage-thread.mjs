/** The thread that builds the lineage index, from its source. */
import './typescript.mjs';

await import('../../src/main/lineage-thread.ts');
