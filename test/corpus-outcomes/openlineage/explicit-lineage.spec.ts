import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import { decodeEvent } from '../../../src/formats/openlineage/decode.js';
import { expectApproved } from '../../support/approval.js';
import { LineageRecorder, sha256 } from '../../support/lineage-recorder.js';

const folder = new URL('../../corpus/openlineage/explicit-lineage/ExplicitLineageExamples/', import.meta.url);

describe('the examples of the explicit lineage proposal', () => {
  it('give the approved edges, each example alone', () => {
    const lines: string[] = [];
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()) {
      // The proposal's excerpts omit the keys that every event has.
      const excerpt = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
      const decoded = decodeEvent(
        JSON.stringify({ eventTime: '2023-10-28T00:00:00Z', producer: 'p', ...excerpt }),
        sha256,
      );
      if (!decoded.ok) throw new Error(`${file}: ${decoded.error.reason}`);
      const book = new LineageRecorder();
      const warnings = book.fold(decoded.value);
      lines.push(`${file} ${decoded.value.kind}`, ...(book.summary()['edges'] ?? []).map((edge) => `  ${edge}`));
      lines.push(...warnings.map(({ code, message }) => `  ${code}: ${message}`));
    }
    expectApproved(new URL('approved/explicit-lineage.txt', import.meta.url), lines);
  });
});
