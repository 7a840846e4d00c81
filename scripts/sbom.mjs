/** Writes the bill of materials of an installation, CycloneDX. The build does so, too. */
import { BILL_FILE, writeBillOfMaterials } from './lib/bill-of-materials.mjs';

writeBillOfMaterials(process.cwd());
process.stdout.write(`wrote ${BILL_FILE}\n`);
