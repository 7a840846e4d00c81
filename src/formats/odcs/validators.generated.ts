// @ts-nocheck
// Generated from test/corpus/odcs by scripts/generate/document-validators.mjs: do not edit.
import type { Validator } from '../yaml/json-schema.js';
import v3_0_0 from './validators/v3-0-0.generated.js';
import v3_0_1 from './validators/v3-0-1.generated.js';
import v3_0_2 from './validators/v3-0-2.generated.js';
import v3_1_0 from './validators/v3-1-0.generated.js';
import v3_2_0 from './validators/v3-2-0.generated.js';

/** The compiled JSON Schemas of ODCS by version. */
export const ODCS_VALIDATORS: Readonly<Record<string, Validator>> = {
  '3.0.0': v3_0_0,
  '3.0.1': v3_0_1,
  '3.0.2': v3_0_2,
  '3.1.0': v3_1_0,
  '3.2.0': v3_2_0,
};
