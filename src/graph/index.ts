export { LineageIndex } from './lineage-index.js';
