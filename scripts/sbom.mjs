/** Writes the bill of materials of an installation: `dist/concordat.cdx.json`, CycloneDX. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './lib/bill-of-materials.mjs';

mkdirSync('dist', { recursive: true });
writeFileSync('dist/concordat.cdx.json', `${JSON.stringify(billOfMaterials(process.cwd()), null, 2)}\n`);
process.stdout.write('wrote dist/concordat.cdx.json\n');
