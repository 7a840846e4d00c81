import type { Stores } from '../app/ports/stores.js';

/** What a fact is about, as the key of its head: one contract, product or name of a dataset. */
export type About = string;

/**
 * A fact about the catalog that no narrower head has: what lists and searches of domains, products
 * and contracts read.
 */
const EVERYTHING: About = '';

export const aboutContract = (id: string): About => `contract ${id}`;
const aboutProduct = (ref: string): About => `product ${ref}`;
const aboutDomain = (name: string): About => `domain ${name}`;
const aboutCalendar = (name: string): About => `calendar ${name}`;
/** Windows of a domain and of its products. */
const aboutMaintenance = (domain: string): About => `maintenance ${domain}`;
/** `nameKey` is the SHA-256 of the name. */
export const aboutDataset = (nameKey: string): About => `dataset ${nameKey}`;
/** Whose events count: rules of trust, and events that are excluded. */
export const ABOUT_TRUST: About = 'trust';
/** Sensors of all consumers: they are registered rarely. */
const ABOUT_SENSORS: About = 'sensors';
/** Anything that events report. */
export const ABOUT_LINEAGE: About = 'lineage';

/** A contract that is new in a product, or leaves it, is in lists too. */
export function aboutContractOf(id: string, product: string): readonly About[] {
  return [EVERYTHING, aboutContract(id), aboutProduct(product)];
}

/** What one transaction read and wrote facts about. */
export class Facts {
  /** What is read now; what `during` has read is among it when it ends. */
  read = new Set<About>();
  /** The keys of heads of facts that were read before, and are used; as `read` otherwise. */
  readKeys = new Set<string>();
  readonly written = new Set<About>();

  /**
   * What the work alone reads facts about. The reads of one transaction come one after the other.
   */
  async during<T>(
    work: () => Promise<T>,
  ): Promise<{ readonly result: T } & Readonly<Pick<Facts, 'read' | 'readKeys'>>> {
    const { read: before, readKeys: keysBefore } = this;
    const read = new Set<About>();
    const readKeys = new Set<string>();
    Object.assign(this, { read, readKeys });
    try {
      return { result: await work(), read, readKeys };
    } finally {
      for (const about of read) before.add(about);
      for (const key of readKeys) keysBefore.add(key);
      Object.assign(this, { read: before, readKeys: keysBefore });
    }
  }
}

/** What a call of a store method reads or writes facts about; null where it is no fact. */
type Rule<Method> = Method extends (...parameters: infer Parameters) => unknown
  ? null | 'ITSELF' | { readonly read: AboutOf<Parameters> } | { readonly write: AboutOf<Parameters> }
  : never;
type AboutOf<Parameters extends readonly unknown[]> = (...parameters: Parameters) => readonly About[];
type RulesOf<Store> = { readonly [Method in keyof Store]: Rule<Store[Method]> };

const ANY = [EVERYTHING];
const READS = { read: () => ANY };
const READS_SENSORS = { read: () => [ABOUT_SENSORS] };
const WRITES_SENSORS = { write: () => [ABOUT_SENSORS] };
const WRITES_DOMAIN = { write: ({ name }: { readonly name: string }) => [EVERYTHING, aboutDomain(name)] };
const WRITES_PRODUCT = { write: ({ ref }: { readonly ref: string }) => [EVERYTHING, aboutProduct(ref)] };
const WRITES_OVERRIDE = { write: ({ product }: { readonly product: string }) => [aboutProduct(product)] };
const READS_PRODUCTS = { read: (refs: readonly string[]) => refs.map(aboutProduct) };
const READS_CONTRACTS = { read: (contractIds: readonly string[]) => contractIds.map(aboutContract) };
const WRITES_CONTRACT = { write: (contractId: string) => [EVERYTHING, aboutContract(contractId)] };
const WRITES_MAINTENANCE = { write: ({ domain }: { readonly domain: string }) => [aboutMaintenance(domain)] };
const READS_TRUST = { read: () => [ABOUT_TRUST] };
const WRITES_TRUST = { write: () => [ABOUT_TRUST] };
const READS_CONTRACT = { read: (contractId: string) => [aboutContract(contractId)] };
const ofContracts = (items: readonly { readonly contractId: string }[]): readonly About[] =>
  items.map(({ contractId }) => aboutContract(contractId));
/** Reads for lists, graphs and administration, on which no decision rests. */
const NO_DECISION = null;
/** Writes of no fact: raw events, leases, kept keys of failing rows. */
const NO_FACT = null;

/**
 * For each method of the stores what it reads or writes facts about. A method that is missing here
 * does not compile, so that no fact can be written without its head, and no decision can rest on a
 * fact whose head it does not know. `ITSELF` marks those that name it where they find it.
 */
export const RULES: {
  readonly catalog: RulesOf<Stores['catalog']>;
  readonly calendars: RulesOf<Stores['calendars']>;
  readonly maintenance: RulesOf<Stores['maintenance']>;
  readonly evidence: RulesOf<Stores['evidence']>;
  readonly lineage: RulesOf<Stores['lineage']>;
  readonly decisions: RulesOf<Stores['decisions']>;
} = {
  catalog: {
    lockDomains: READS,
    insertDomain: WRITES_DOMAIN,
    domainNames: READS,
    productNames: READS,
    updateDomain: WRITES_DOMAIN,
    domainsOfOwner: READS,
    domainsByName: { read: (names) => names.map(aboutDomain) },
    domains: READS,
    insertProduct: WRITES_PRODUCT,
    lockProduct: { read: (ref) => [aboutProduct(ref)] },
    updateProduct: WRITES_PRODUCT,
    updatePorts: WRITES_PRODUCT,
    productsByRef: READS_PRODUCTS,
    products: READS,
    catalogEntries: READS,
    declaredReads: READS,
    productDocuments: READS,
    productDigest: READS,
    productByOutputContract: READS,
    productsByInputContract: READS,
    // These three know the product of the contract.
    lockContract: 'ITSELF',
    moveContract: 'ITSELF',
    insertVersion: 'ITSELF',
    insertVerdict: NO_FACT,
    versionHeads: READS_CONTRACTS,
    versionsOf: READS_CONTRACT,
    version: READS_CONTRACT,
    firstPublishedAt: READS_CONTRACT,
    contractsById: READS_CONTRACTS,
    contractsLike: READS,
    contractsOfProducts: READS_PRODUCTS,
    contracts: READS,
    newestVersions: READS,
    activeVersions: READS,
    countVersions: READS,
    lockBindings: READS,
    replaceBindings: WRITES_CONTRACT,
    bindingsOfDatasets: READS,
    bindingsOfFiles: READS,
    bindingsOfContracts: READS_CONTRACTS,
    bindingsOfProducts: READS,
    allBindings: READS,
  },
  calendars: {
    lockCalendars: NO_FACT,
    insertCalendar: { write: ({ calendar: { name } }) => [aboutCalendar(name)] },
    calendar: { read: (name) => [aboutCalendar(name)] },
    calendarVersions: { read: (names) => names.map(aboutCalendar) },
    versionsOfCalendar: NO_DECISION,
    calendars: NO_DECISION,
  },
  maintenance: {
    insertWindow: WRITES_MAINTENANCE,
    lockedWindow: NO_DECISION,
    cancelWindow: WRITES_MAINTENANCE,
    windowsOfDomains: { read: (domains) => domains.map(aboutMaintenance) },
    windowsNewestFirst: NO_DECISION,
    countWindows: NO_DECISION,
  },
  evidence: {
    append: { write: ofContracts },
    forPartitions: READS_CONTRACT,
    newestAttempts: READS_CONTRACT,
    recordedAfter: READS_CONTRACT,
    historyBefore: READS_CONTRACT,
    answered: READS_CONTRACT,
    newestByCheck: READS_CONTRACT,
    ofChecks: READS_CONTRACT,
    everWorked: READS_CONTRACT,
    page: NO_DECISION,
    count: NO_DECISION,
    keepKeys: NO_FACT,
    keysOf: NO_DECISION,
    deleteKeys: NO_FACT,
    recordArrivals: { write: ofContracts },
    arrivals: READS_CONTRACT,
    firstArrival: READS_CONTRACT,
    knownFiles: READS_CONTRACT,
    lockFiles: NO_FACT,
    recordFiles: { write: ofContracts },
    fileLook: READS_CONTRACT,
    fileLooks: READS_CONTRACTS,
    // Only the first look of a contract is a fact: before it, its first partition is not certain.
    recordFileLooks: 'ITSELF',
    recordDataChange: { write: (change) => ofContracts([change]) },
    recordWrites: { write: ofContracts },
    writesOf: NO_DECISION,
    withdrawWrites: { write: (withdrawn, restated) => ofContracts([...withdrawn, ...restated]) },
    lastSequence: NO_DECISION,
    dataChanges: READS_CONTRACT,
    newestChanges: READS_CONTRACT,
  },
  lineage: {
    appendRaw: NO_FACT,
    unfolded: NO_DECISION,
    pendingEvent: NO_DECISION,
    pendingSenders: NO_DECISION,
    oldestPendingOf: NO_DECISION,
    newestEvent: NO_DECISION,
    pendingSince: NO_DECISION,
    countAttempt: NO_FACT,
    countUnfolded: NO_DECISION,
    countRaw: NO_DECISION,
    oldestUnfolded: NO_DECISION,
    retryDeadLetters: NO_FACT,
    notices: NO_DECISION,
    countNotices: NO_DECISION,
    deadLetters: NO_DECISION,
    resolveDeadLetters: NO_FACT,
    event: NO_DECISION,
    events: NO_DECISION,
    markExcluded: WRITES_TRUST,
    firstPending: NO_DECISION,
    foldedWith: NO_DECISION,
    spellingsOf: NO_DECISION,
    replaceFacts: { write: () => [ABOUT_TRUST, ABOUT_LINEAGE] },
    lockFolding: NO_FACT,
    tryLockFolding: NO_FACT,
    priorStates: NO_DECISION,
    applyDeltas: 'ITSELF',
    markFolded: NO_FACT,
    warningsOf: NO_DECISION,
    changesSince: NO_DECISION,
    keptIndex: NO_DECISION,
    markKeptIndex: NO_FACT,
    dataset: NO_DECISION,
    datasets: NO_DECISION,
    identitiesOf: { read: () => [ABOUT_LINEAGE] },
    namesByTrust: 'ITSELF',
    namesEverConnected: NO_DECISION,
    writes: 'ITSELF',
    jobs: NO_DECISION,
    ownersOfJobs: NO_DECISION,
    namedParent: NO_DECISION,
    run: NO_DECISION,
    runsUnder: NO_DECISION,
    nominalsSent: NO_DECISION,
    outerRuns: NO_DECISION,
    trustOf: READS_TRUST,
    allowedProducers: READS_TRUST,
    allowProducer: WRITES_TRUST,
    disallowProducer: WRITES_TRUST,
    forgetForeignProducers: WRITES_TRUST,
    recordForeignProducer: { write: ({ product }) => [aboutProduct(product)] },
    foreignProducers: { read: (products) => [ABOUT_TRUST, ...products.map(aboutProduct)] },
    foreignWrites: READS_CONTRACT,
    putForeignWrites: { write: (_product, contractId) => [aboutContract(contractId)] },
    forgetForeignWrites: NO_FACT,
    lastForeignWrite: NO_DECISION,
    runsWriting: 'ITSELF',
    runsWritingBetween: 'ITSELF',
  },
  decisions: {
    insertDecisions: NO_FACT,
    decision: NO_DECISION,
    decisionsNewestFirst: NO_DECISION,
    countDecisions: NO_DECISION,
    timesOf: NO_DECISION,
    putLastRequests: NO_FACT,
    lastRequests: NO_DECISION,
    insertOverride: WRITES_OVERRIDE,
    overridesOf: { read: (product) => [aboutProduct(product)] },
    overridesOfProducts: READS_PRODUCTS,
    overrides: NO_DECISION,
    overridesNewestFirst: NO_DECISION,
    countOverrides: NO_DECISION,
    lockedOverride: NO_DECISION,
    withdrawOverride: WRITES_OVERRIDE,
    lockedSensor: READS_SENSORS,
    setPaused: WRITES_SENSORS,
    deleteSensor: WRITES_SENSORS,
    insertSensor: WRITES_SENSORS,
    sensors: READS_SENSORS,
    sensorsOfUpstream: READS_SENSORS,
    sensorsOfConsumer: READS_SENSORS,
    // Gates evaluate sensors themselves.
    putSensorStates: NO_FACT,
    sensorStates: NO_DECISION,
  },
};
