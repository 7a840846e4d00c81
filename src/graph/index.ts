export { type BuiltIndex, type IndexBuilder, buildIndex } from './build-index.js';
export { EdgeIndex } from './edge-index.js';
export { FollowedIndex } from './follow-changes.js';
export { LineageIndex } from './lineage-index.js';
