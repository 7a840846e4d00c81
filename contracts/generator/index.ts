export { DOMAINS } from './domains.js';
export { eventsOf } from './events.js';
export { FAULT_NAMES, type Fault, type FaultName } from './faults.js';
export { generateMesh } from './generate.js';
export { readManifest } from './manifest.js';
export { DEMO_NOW, type MeshPlan, type PlannedPartition, planMesh } from './plan.js';
