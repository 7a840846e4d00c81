import { type Result, err, ok } from '../shared/result.js';
import { LONGEST_NAME, isTooLong } from '../shared/text.js';

/** A product: `domain/product`. */
export interface ProductRef {
  readonly domain: string;
  readonly product: string;
}

/**
 * A contract: by the `id` of its document, by the product that has only this one, or by its full
 * name.
 */
export type ContractRef =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'product'; readonly domain: string; readonly product: string }
  | { readonly kind: 'name'; readonly domain: string; readonly product: string; readonly contract: string };

/** A consumer: another product or a DAG, `domain/name`. */
export interface ConsumerRef {
  readonly domain: string;
  readonly name: string;
}

const SEGMENT = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/;
/** Names of DAGs come from schedulers, and may contain capitals and dots. */
const CONSUMER_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,248}[A-Za-z0-9])?$/;
const LONGEST_DOMAIN = 253;

const DOMAIN_RULE =
  'a domain is lower-case letters, digits, `_` and `-`, nested domains joined by dots (`finance`, `emea.finance`)';
const NAME_RULE =
  'a name is 1 to 63 lower-case letters, digits, `_` and `-`, starting and ending with a letter or digit';

/** Whether `name` can be a domain: segments of letters, digits, `_` and `-`, joined by dots. */
export function isDomainName(name: string): boolean {
  return name.length <= LONGEST_DOMAIN && name.split('.').every((segment) => SEGMENT.test(segment));
}

/** Whether `name` can be that of a product, a contract or a calendar. */
export function isName(name: string): boolean {
  return SEGMENT.test(name);
}

/** Reads `domain/product`; the error is a sentence that says what is wrong with it. */
export function parseProductRef(text: string): Result<ProductRef, string> {
  const parts = text.split('/');
  const [domain, product] = parts;
  if (parts.length !== 2 || domain === undefined || product === undefined) {
    return err(`\`${shown(text)}\` is not a product reference: it needs one slash, as in \`finance/general_ledger\``);
  }
  const problem = domainProblem(domain) ?? nameProblem(product);
  return problem === null ? ok({ domain, product }) : err(problem);
}

/** Reads `id:<id>`, a bare id (no slash), `domain/product` or `domain/product/contract`. */
export function parseContractRef(text: string): Result<ContractRef, string> {
  if (text.startsWith('id:')) return idRef(text.slice('id:'.length));
  const parts = text.split('/');
  const [domain = '', product, contract] = parts;
  if (product === undefined) return idRef(text);
  if (parts.length > 3) {
    return err(
      `\`${shown(text)}\` has ${parts.length - 1} slashes: a contract is \`domain/product\`, \`domain/product/contract\`, or its id (\`id:<id>\` where the id has a slash)`,
    );
  }
  const problem =
    domainProblem(domain) ?? nameProblem(product) ?? (contract === undefined ? null : nameProblem(contract));
  if (problem !== null) return err(problem);
  return ok(
    contract === undefined ? { kind: 'product', domain, product } : { kind: 'name', domain, product, contract },
  );
}

/** Reads `domain/name` of a consumer. */
export function parseConsumerRef(text: string): Result<ConsumerRef, string> {
  const parts = text.split('/');
  const [domain, name] = parts;
  if (parts.length !== 2 || domain === undefined || name === undefined) {
    return err(
      `\`${shown(text)}\` is not a consumer: it needs one slash, as in \`customer360/customer_events_enrichment\``,
    );
  }
  const problem = domainProblem(domain);
  if (problem !== null) return err(problem);
  if (!CONSUMER_NAME.test(name)) {
    return err(`\`${shown(name)}\` cannot be a consumer's name: use letters, digits, \`_\`, \`-\` and \`.\``);
  }
  return ok({ domain, name });
}

/**
 * The name of a free text in references: accents are removed, letters are lower case, and runs of
 * other characters become one `_` (`My Quantum` → `my_quantum`). Null if nothing remains.
 */
export function slug(text: string): string | null {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '_')
    .slice(0, 63)
    .replace(/^[_-]+|[_-]+$/g, '');
  return plain === '' ? null : plain;
}

/**
 * A document's domain as a domain name: each dotted segment is slugged. Null if nothing remains of
 * a segment.
 */
export function slugDomain(text: string): string | null {
  const segments = text.split('.').map(slug);
  const name = segments.join('.');
  return segments.includes(null) || !isDomainName(name) ? null : name;
}

function idRef(id: string): Result<ContractRef, string> {
  if (id.trim() === '') return err('a contract id cannot be empty');
  if (isTooLong(id)) return err(`a contract id has at most ${LONGEST_NAME} bytes`);
  return ok({ kind: 'id', id });
}

function domainProblem(domain: string): string | null {
  return isDomainName(domain) ? null : `\`${shown(domain)}\` cannot be a domain: ${DOMAIN_RULE}`;
}

function nameProblem(name: string): string | null {
  return SEGMENT.test(name) ? null : `\`${shown(name)}\` cannot be a product's or a contract's name: ${NAME_RULE}`;
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
