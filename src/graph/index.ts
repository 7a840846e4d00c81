export { type BuiltIndex, type IndexBuilder, buildIndex } from './build-index.js';
export { LineageIndex } from './lineage-index.js';
