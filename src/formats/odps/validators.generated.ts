// @ts-nocheck
// Generated from test/corpus/odps by scripts/generate/document-validators.mjs: do not edit.
import type { Validator } from '../yaml/json-schema.js';
import v0_9_0 from './validators/v0-9-0.generated.js';
import v1_0_0 from './validators/v1-0-0.generated.js';
import v1_1_0 from './validators/v1-1-0.generated.js';

/** The compiled JSON Schemas of ODPS by version. */
export const ODPS_VALIDATORS: Readonly<Record<string, Validator>> = {
  '0.9.0': v0_9_0,
  '1.0.0': v1_0_0,
  '1.1.0': v1_1_0,
};
