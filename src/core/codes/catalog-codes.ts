import type { Explanation } from './explanation.js';

/**
 * Problems with a name, an owner or a claim when an element is registered in the catalog or looked
 * up in it.
 */
export const catalogCodes = {
  UNKNOWN_DOMAIN: {
    title: 'the domain is not registered',
    explanation:
      'Products and contracts belong to a registered domain, because domain members control who may publish.',
    fix: 'Register it (`concordat domain register <name>`), or correct the domain in the document or in `--product`.',
  },
  NO_PRODUCT: {
    title: 'no product owns the contract',
    explanation:
      'The owner is the product given at publish, else the product whose ODPS output port names the id of the contract, else the `domain` and `dataProduct` of the document. None of the three is present. An output port of another domain than the document names does not count.',
    fix: 'Publish with `--product domain/product`, or set `domain` and `dataProduct` in the document.',
  },
  CONTRACT_ID_TAKEN: {
    title: 'the contract id belongs to another product',
    explanation:
      'An ODCS `id` is unique in the catalog. The first publish claims it for its product, and until then the first output port that names it. A contract that is published with its product given, or that names its own domain, is not held up by the output port of another domain.',
    fix: 'Give the document its own `id`, or publish it under the product that has the id.',
  },
  CONTRACT_NAME_TAKEN: {
    title: 'the product has another contract with this name',
    explanation:
      'Within its product, a contract is referred to by the `name` of its document, else by its `id`. Another contract of the product uses this name.',
    fix: 'Change the `name` of the document.',
  },
  DATASET_BOUND_TWICE: {
    title: 'the dataset already belongs to another product',
    explanation:
      'The server and physical name of an object identify a dataset. Exactly one product can promise a dataset, and exactly one can read a file: a pattern that matches files of another product is refused too, also where names differ only in case.',
    fix: 'Correct the server or the physical name, narrow the pattern, or publish the contract under the product that has the dataset.',
  },
  VERSION_EXISTS: {
    title: 'the version is already published with different content',
    explanation: 'A published version never changes, because consumers rely on it.',
    fix: 'Raise `version` by the bump that `concordat diff` reports, and publish again.',
  },
  DOMAIN_EXISTS: {
    title: 'the domain is already registered with different properties',
    explanation: 'The catalog has a domain of this name with another title, description or owners.',
    fix: 'Use the registered domain (`concordat domain get <name>`), or choose another name.',
  },
  AMBIGUOUS_REFERENCE: {
    title: 'the reference matches several contracts',
    explanation: '`domain/product` identifies a contract only if the product has exactly one.',
    fix: 'Use one of the candidates that the message lists, or the id of the contract.',
  },
  INVALID_INPUT: {
    title: 'an argument is invalid',
    explanation: 'An argument of the request is malformed, or conflicts with another argument.',
    fix: 'Correct the argument that the message names.',
  },
  NAME_RESERVED: {
    title: 'the name is reserved',
    explanation:
      'Some names stand for the catalog itself, for everybody or for nobody, in the audit trail and in permissions. No new subject, domain, product or id of a contract may be one of them, or look like one, and no new id may begin with `id:`, which marks an id in references. Existing ones keep working.',
    fix: 'Use another name; the message lists the reserved ones.',
  },
  NAME_CONFUSABLE: {
    title: 'the name can be mistaken for another one',
    explanation:
      'A new subject, domain, product or id of a contract may not look like an existing one. Letters of several scripts in one part of a name or in one word of an id, blanks around an id, `.` and `..` between its slashes, other forms of common characters (NFKC), invisible characters, symbols outside of ASCII and phonetic letters are refused, and so is a name that differs from an existing one only in case, in `0` and `o`, `1`, `I` and `l`, `rn` and `m`, `vv` and `w`, `-` and `_`, or in letters of Cyrillic and Greek that look like Latin ones. Accents, and look-alikes within other scripts, are not covered. Existing names keep working.',
    fix: 'Use the existing name if you mean it, else one that differs in more than its look.',
  },
} as const satisfies Record<string, Explanation>;
