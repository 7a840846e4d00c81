export { type Store, openStore } from './open-store.js';
