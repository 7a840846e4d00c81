import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The licences that Apache-2.0 software may be distributed with, without further conditions. */
export const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
];

/** The packages that an installation without development packages has, as CycloneDX. */
export function billOfMaterials(folder) {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 };
  return JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], options));
}

/** Where an installation has its bill of materials. */
export const BILL_FILE = 'dist/concordat.cdx.json';

/** Writes the bill of materials of the folder. */
export function writeBillOfMaterials(folder) {
  const file = join(folder, BILL_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(billOfMaterials(folder), null, 2)}\n`);
}

/** Whether every part of the expression, or one of its alternatives, is allowed. */
export function isAllowed(expression) {
  const alternatives = expression.replaceAll(/[()]/g, '').split(' OR ');
  return alternatives.some((one) => one.split(' AND ').every((licence) => ALLOWED.includes(licence.trim())));
}

/** The packages whose licence is not allowed or not known, as `name@version: licence`. */
export function refusedPackages({ components }) {
  return components.flatMap(({ name, version, licenses = [] }) => {
    const texts = licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? 'unknown');
    const refused = texts.length === 0 || !texts.every(isAllowed);
    return refused ? [`${name}@${version}: ${texts.join(', ') || 'unknown'}`] : [];
  });
}
