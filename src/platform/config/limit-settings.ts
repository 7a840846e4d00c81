import { z } from 'zod';
import { timeout } from './values.js';

const count = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, 'must be a whole number from 1 to 9999999')
  .transform(Number);

const shared = { secret: false, audience: 'server' as const };

/** Limits of connections and of slow requests; docs/reference/limits.md lists all limits. */
export const limitSettings = {
  connections: {
    ...shared,
    key: 'connections',
    variable: 'CONCORDAT_CONNECTIONS',
    flag: '--connections',
    schema: count,
    fallback: '5000',
    meaning: 'Open connections in all, WebSockets among them. Above it, 503.',
    example: '20000',
  },
  connectionsPerAddress: {
    ...shared,
    key: 'connectionsPerAddress',
    variable: 'CONCORDAT_CONNECTIONS_PER_ADDRESS',
    flag: '--connections-per-address',
    schema: count,
    fallback: '2000',
    meaning: 'Open connections of one address. Above it, 429. A proxy in front of the server is one address.',
    example: '5000',
  },
  sockets: {
    ...shared,
    key: 'sockets',
    variable: 'CONCORDAT_SOCKETS',
    flag: '--sockets',
    schema: count,
    fallback: '2000',
    meaning: 'Open WebSockets in all. Above it, 503.',
    example: '10000',
  },
  socketsPerAddress: {
    ...shared,
    key: 'socketsPerAddress',
    variable: 'CONCORDAT_SOCKETS_PER_ADDRESS',
    flag: '--sockets-per-address',
    schema: count,
    fallback: '500',
    meaning: 'Open WebSockets of one address. Above it, 429.',
    example: '2000',
  },
  socketsPerSubject: {
    ...shared,
    key: 'socketsPerSubject',
    variable: 'CONCORDAT_SOCKETS_PER_SUBJECT',
    flag: '--sockets-per-subject',
    schema: count,
    fallback: '200',
    meaning: 'Open WebSockets of one subject. Above it, the newest is closed with 4429.',
    example: '1000',
  },
  subscriptionsPerSocket: {
    ...shared,
    key: 'subscriptionsPerSocket',
    variable: 'CONCORDAT_SUBSCRIPTIONS_PER_SOCKET',
    flag: '--subscriptions-per-socket',
    schema: count,
    fallback: '100',
    meaning: 'Open subscriptions of one WebSocket. Above it, TOO_MANY_REQUESTS.',
    example: '500',
  },
  subscriptionsPerSubject: {
    ...shared,
    key: 'subscriptionsPerSubject',
    variable: 'CONCORDAT_SUBSCRIPTIONS_PER_SUBJECT',
    flag: '--subscriptions-per-subject',
    schema: count,
    fallback: '1000',
    meaning: 'Open subscriptions of one subject. Above it, TOO_MANY_REQUESTS.',
    example: '5000',
  },
  headerTimeout: {
    ...shared,
    key: 'headerTimeout',
    variable: 'CONCORDAT_HEADER_TIMEOUT',
    flag: '--header-timeout',
    schema: timeout,
    fallback: '20s',
    meaning: 'The time limit for the headers of a request to arrive. Above it, 408.',
    example: '60s',
  },
  requestTimeout: {
    ...shared,
    key: 'requestTimeout',
    variable: 'CONCORDAT_REQUEST_TIMEOUT',
    flag: '--request-timeout',
    schema: timeout,
    fallback: '2m',
    meaning: 'The time limit for a whole request to arrive, with its body. Above it, 408.',
    example: '10m',
  },
} as const;
