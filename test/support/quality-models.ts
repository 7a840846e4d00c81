import type { ContractModel, Field, QualityRule, SchemaObject } from '../../src/core/contract/model.js';

/** A field without promises other than `facts`. */
export function field(name: string, facts: Partial<Field> = {}): Field {
  return {
    name,
    stableId: null,
    physicalName: null,
    logicalType: null,
    physicalType: null,
    required: false,
    unique: false,
    primaryKeyPosition: null,
    partitionKeyPosition: null,
    enumValues: null,
    options: {},
    classification: null,
    fields: [],
    items: null,
    mapKey: null,
    hasDefault: false,
    quality: [],
    pointer: `/schema/0/properties/${name}`,
    documentation: {},
    ...facts,
  };
}

/** A library rule on `metric`, changed by `facts`. */
export function rule(facts: Partial<QualityRule>): QualityRule {
  return {
    ruleId: null,
    name: null,
    type: 'library',
    metric: null,
    unit: null,
    arguments: {},
    bound: null,
    dimension: null,
    severity: null,
    query: null,
    engine: null,
    settings: {},
    pointer: '/schema/0/quality/0',
    documentation: {},
    ...facts,
  };
}

/** An object of these fields. */
export function object(name: string, fields: readonly Field[], facts: Partial<SchemaObject> = {}): SchemaObject {
  return {
    name,
    stableId: null,
    physicalName: null,
    physicalType: null,
    fields,
    quality: [],
    pointer: '/schema/0',
    documentation: {},
    ...facts,
  };
}

/** A contract of these objects, without a partitioning or a server by default. */
export function model(objects: readonly SchemaObject[], facts: Partial<ContractModel> = {}): ContractModel {
  return {
    id: 'orders',
    version: '1.0.0',
    name: null,
    status: null,
    domain: null,
    dataProduct: null,
    tenant: null,
    objects,
    servers: [],
    sla: [],
    partitioning: null,
    roles: [],
    documentation: {},
    ...facts,
  };
}
