import type { ContractValidation } from '../../app/catalog/contracts.js';
import type { PublishContractOutcome } from '../../app/catalog/publish-outcomes.js';
import type { Bump } from '../../core/contract/change.js';
import type { ContractDiff } from '../../core/contract/contract-diff.js';
import type { Contract, ListedVersion } from '../../core/contract/contract-version.js';
import type { Field, SchemaObject } from '../../core/contract/model.js';
import type * as types from '../graphql/schema/types.generated.js';
import { documentFailure, presentIssue } from './common.js';
import type { ContractModel, ContractVersionModel } from './models.js';

export function presentContract(view: Contract): ContractModel {
  return {
    id: view.id,
    ref: view.ref,
    name: view.name,
    productRef: view.product,
    latestVersion: view.latestVersion,
    revisionCount: view.revisionCount,
  };
}

export function presentContractVersion(view: ListedVersion): ContractVersionModel {
  const { model, warnings, product, ...same } = view;
  return { ...same, productRef: product, model, source: model, warnings: warnings.map(presentIssue) };
}

export function presentObject(object: SchemaObject): types.SchemaObject {
  const { name, physicalName, physicalType } = object;
  return { name, physicalName, physicalType, fields: object.fields.map(presentField) };
}

function presentField(field: Field): types.SchemaField {
  return {
    name: field.name,
    physicalName: field.physicalName,
    logicalType: field.logicalType,
    physicalType: field.physicalType,
    required: field.required,
    unique: field.unique,
    primaryKeyPosition: field.primaryKeyPosition,
    classification: field.classification,
    fields: field.fields.map(presentField),
  };
}

export function presentDiff(diff: ContractDiff): types.ContractDiff {
  return { ...diff };
}

export function presentValidation(validation: ContractValidation): types.ContractValidation {
  return { valid: validation.valid, issues: validation.issues.map(presentIssue), model: validation.model };
}

/** Presents a decided publish as a member of PublishContractResult. */
export function presentPublishOutcome(outcome: PublishContractOutcome) {
  switch (outcome.kind) {
    case 'PUBLISHED':
      return {
        __typename: 'ContractPublished' as const,
        version: presentContractVersion(outcome.version),
        previousVersion: outcome.against,
        diff: outcome.diff === null ? null : presentDiff(outcome.diff),
        dryRun: outcome.dryRun,
      };
    case 'UNCHANGED':
      return { __typename: 'ContractUnchanged' as const, version: presentContractVersion(outcome.version) };
    case 'INVALID':
      return { __typename: 'ContractInvalid' as const, ...invalidDocument(outcome.issues) };
    case 'INCOMPATIBLE': {
      const { against, proposed, diff, next } = outcome;
      const breaks = diff.changes.filter(
        ({ producer, consumer }) => producer === 'BREAKS' || consumer === 'BREAKS',
      ).length;
      const message = `Version ${proposed} contains changes that require a ${diff.required} version bump over ${against} (${String(breaks)} breaking).`;
      return {
        __typename: 'IncompatibleChange' as const,
        ...documentFailure('INCOMPATIBLE_CHANGE', message, `Write \`version: ${next}\`, or revert the changes.`, []),
        against,
        proposed,
        diff: presentDiff(diff),
      };
    }
    case 'VERSION_EXISTS': {
      const { contractId, version, diff, next } = outcome;
      const count = diff.changes.length === 1 ? 'one change' : `${String(diff.changes.length)} changes`;
      const message = `Version ${version} of \`${contractId}\` is already published, and the document differs from it by ${count}.`;
      const help = `Write \`version: ${next}\`: ${step(diff.required)}.`;
      return {
        __typename: 'Conflict' as const,
        ...documentFailure('VERSION_EXISTS', message, help, []),
        diff: presentDiff(diff),
      };
    }
  }
}

/** What the changes require of the next version. */
function step(required: Bump): string {
  return required === 'NONE' ? 'any higher version will do' : `the changes require a ${required} version bump`;
}

/** The failure fields of a document with problems. */
export function invalidDocument(issues: readonly ListedVersion['warnings'][number][]) {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const count = errors.length === 1 ? 'an error' : `${String(errors.length)} errors`;
  const help = 'Fix the problems in `issues`; `concordat lint` shows the same problems offline.';
  return documentFailure('INVALID_DOCUMENT', `The document has ${count}.`, help, issues);
}
