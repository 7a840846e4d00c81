export { DOMAINS, type MeshDomain } from './domains.js';
export { eventsOf } from './events.js';
export { FAULT_NAMES, type Fault, type FaultName, faultsAt } from './faults.js';
export { type GenerationReport, generateMesh } from './generate.js';
export { readManifest } from './manifest.js';
export { DEMO_NOW, type MeshOptions, type MeshPlan, type PlannedPartition, planMesh } from './plan.js';
export { PRODUCTS, type GeneratedProduct } from './products.js';
