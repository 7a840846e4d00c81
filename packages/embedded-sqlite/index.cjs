'use strict';
/**
 * No single release of better-sqlite3 runs on every supported Node: 12 aborts from Node 24.19 on
 * (its destructors run where Node no longer allows them), 13 is built on Node-API and crashes on
 * Node 20. The running Node decides, not the installed files: Node may have changed since the
 * installation.
 */
const NODE_WITH_RELEASE_13 = 22;
const major = Number.parseInt(process.versions.node, 10);

module.exports = major >= NODE_WITH_RELEASE_13 ? require('better-sqlite3-node-api') : require('better-sqlite3');
