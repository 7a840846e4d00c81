/** Fails if a package of an installation has a licence that is not allowed, or no known one. */
import { billOfMaterials, refusedPackages } from './lib/bill-of-materials.mjs';

const bill = billOfMaterials(process.cwd());
const refused = refusedPackages(bill);
for (const line of refused) process.stderr.write(`${line}\n`);
process.stdout.write(`${bill.components.length} packages, ${refused.length} with a licence that is not allowed\n`);
process.exitCode = refused.length === 0 ? 0 : 1;
