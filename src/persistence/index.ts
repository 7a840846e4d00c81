export { type Store, type StoreOptions, openStore } from './open-store.js';
