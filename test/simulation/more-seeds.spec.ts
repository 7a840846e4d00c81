import { keepEveryInvariant } from './stories.js';

keepEveryInvariant(101, 100);
