import type { Explanation } from './explanation.js';

/** What can be wrong about a name, an owner or a claim when something is put into the catalog or looked up in it. */
export const catalogCodes = {
  UNKNOWN_DOMAIN: {
    title: 'the domain is not registered',
    explanation: 'Products and contracts belong to a registered domain, for its members are who may publish there.',
    fix: 'Register it (`concordat domain register <name>`), or correct the domain in the document or in `--product`.',
  },
  NO_PRODUCT: {
    title: 'nothing says which product owns the contract',
    explanation:
      'The owner is the product given with the publish, else the product whose ODPS output port names the contract’s id, else the document’s own `domain` and `dataProduct`. None of the three was there.',
    fix: 'Publish with `--product domain/product`, or write `domain` and `dataProduct` into the document.',
  },
  CONTRACT_ID_TAKEN: {
    title: 'the contract id belongs to another product',
    explanation: 'An ODCS `id` is unique in the catalog: the first publish claims it for its product.',
    fix: 'Give the document an `id` of its own, or publish it under the product that has the id.',
  },
  CONTRACT_NAME_TAKEN: {
    title: 'the product has another contract of this name',
    explanation:
      'A contract is called by its document’s `name`, else by its `id`, within its product; both names are taken by other contracts.',
    fix: 'Change the document’s `name`.',
  },
  DATASET_BOUND_TWICE: {
    title: 'a dataset would belong to two products',
    explanation:
      'A contract’s objects are datasets by their server and physical name. Each dataset is promised by one product; otherwise nobody could say whose promise it is.',
    fix: 'Correct the server or the physical name, or publish the contract under the product that has the dataset.',
  },
  VERSION_EXISTS: {
    title: 'the version is published with another content',
    explanation: 'A published version never changes: consumers rely on what it said.',
    fix: 'Raise `version` in the document by the step that `concordat diff` names, and publish again.',
  },
  DOMAIN_EXISTS: {
    title: 'the domain is registered with other facts',
    explanation: 'A domain of this name is in the catalog already, with another title, description or owners.',
    fix: 'Use the registered domain (`concordat domain get <name>`), or choose another name.',
  },
  AMBIGUOUS_REFERENCE: {
    title: 'the reference fits several contracts',
    explanation: '`domain/product` names a contract only where the product has exactly one.',
    fix: 'Use one of the candidates that the message lists, or the contract’s id.',
  },
  INVALID_INPUT: {
    title: 'an argument cannot be used',
    explanation: 'An argument of the request is malformed, or does not go together with another.',
    fix: 'Correct the argument that the message names.',
  },
} as const satisfies Record<string, Explanation>;
