import { timeout, wholeNumber } from './values.js';

const count = wholeNumber(/^[1-9]\d{0,6}$/, 'must be a whole number from 1 to 9999999');

const shared = { secret: false, audience: 'server' as const };

/** Limits of the checks of each domain and server, by all coordinators and agents together. */
const checkLimitSettings = {
  checksPerDomain: {
    ...shared,
    key: 'checksPerDomain',
    variable: 'CONCORDAT_CHECKS_PER_DOMAIN',
    flag: '--checks-per-domain',
    read: count,
    fallback: null,
    meaning:
      'Partitions of one domain whose checks are leased at once, by all processes together; those of nested domains count in the outermost one. No limit by default.',
    example: '8',
  },
  checksPerServer: {
    ...shared,
    key: 'checksPerServer',
    variable: 'CONCORDAT_CHECKS_PER_SERVER',
    flag: '--checks-per-server',
    read: count,
    fallback: null,
    meaning:
      'Partitions on one server whose checks are leased at once, by all processes together. No limit by default.',
    example: '4',
  },
  checksPerDomainPerMinute: {
    ...shared,
    key: 'checksPerDomainPerMinute',
    variable: 'CONCORDAT_CHECKS_PER_DOMAIN_PER_MINUTE',
    flag: '--checks-per-domain-per-minute',
    read: count,
    fallback: null,
    meaning:
      'Partitions of one domain whose checks are leased within a minute of the clock of the database. No limit by default.',
    example: '600',
  },
  checksPerServerPerMinute: {
    ...shared,
    key: 'checksPerServerPerMinute',
    variable: 'CONCORDAT_CHECKS_PER_SERVER_PER_MINUTE',
    flag: '--checks-per-server-per-minute',
    read: count,
    fallback: null,
    meaning:
      'Partitions on one server whose checks are leased within a minute of the clock of the database. No limit by default.',
    example: '300',
  },
} as const;

/**
 * Limits of checks, of connections and of slow requests; docs/reference/limits.md lists all limits.
 */
export const limitSettings = {
  ...checkLimitSettings,
  connections: {
    ...shared,
    key: 'connections',
    variable: 'CONCORDAT_CONNECTIONS',
    flag: '--connections',
    read: count,
    fallback: '5000',
    meaning: 'Open connections in all, WebSockets among them. Above it, 503.',
    example: '20000',
  },
  connectionsPerAddress: {
    ...shared,
    key: 'connectionsPerAddress',
    variable: 'CONCORDAT_CONNECTIONS_PER_ADDRESS',
    flag: '--connections-per-address',
    read: count,
    fallback: '2000',
    meaning: 'Open connections of one address. Above it, 429. A proxy in front of the server is one address.',
    example: '5000',
  },
  sockets: {
    ...shared,
    key: 'sockets',
    variable: 'CONCORDAT_SOCKETS',
    flag: '--sockets',
    read: count,
    fallback: '2000',
    meaning: 'Open WebSockets in all. Above it, 503.',
    example: '10000',
  },
  socketsPerAddress: {
    ...shared,
    key: 'socketsPerAddress',
    variable: 'CONCORDAT_SOCKETS_PER_ADDRESS',
    flag: '--sockets-per-address',
    read: count,
    fallback: '500',
    meaning: 'Open WebSockets of one address. Above it, 429.',
    example: '2000',
  },
  socketsPerSubject: {
    ...shared,
    key: 'socketsPerSubject',
    variable: 'CONCORDAT_SOCKETS_PER_SUBJECT',
    flag: '--sockets-per-subject',
    read: count,
    fallback: '200',
    meaning: 'Open WebSockets of one subject. Above it, the newest is closed with 4429.',
    example: '1000',
  },
  subscriptionsPerSocket: {
    ...shared,
    key: 'subscriptionsPerSocket',
    variable: 'CONCORDAT_SUBSCRIPTIONS_PER_SOCKET',
    flag: '--subscriptions-per-socket',
    read: count,
    fallback: '100',
    meaning: 'Open subscriptions of one WebSocket. Above it, TOO_MANY_REQUESTS.',
    example: '500',
  },
  subscriptionsPerSubject: {
    ...shared,
    key: 'subscriptionsPerSubject',
    variable: 'CONCORDAT_SUBSCRIPTIONS_PER_SUBJECT',
    flag: '--subscriptions-per-subject',
    read: count,
    fallback: '1000',
    meaning: 'Open subscriptions of one subject. Above it, TOO_MANY_REQUESTS.',
    example: '5000',
  },
  headerTimeout: {
    ...shared,
    key: 'headerTimeout',
    variable: 'CONCORDAT_HEADER_TIMEOUT',
    flag: '--header-timeout',
    read: timeout,
    fallback: '20s',
    meaning: 'The time limit for the headers of a request to arrive. Above it, 408.',
    example: '60s',
  },
  requestTimeout: {
    ...shared,
    key: 'requestTimeout',
    variable: 'CONCORDAT_REQUEST_TIMEOUT',
    flag: '--request-timeout',
    read: timeout,
    fallback: '2m',
    meaning: 'The time limit for a whole request to arrive, with its body. Above it, 408.',
    example: '10m',
  },
} as const;
