import { type Document, type YAMLMap, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Issue } from '../../core/shared/issue.js';
import { child } from '../yaml/pointer.js';
import { TextIndex } from '../yaml/text-index.js';
import type { ContractDraft } from './contract-draft.js';
import { treeOf } from './write-contract.js';

/** Keys that only a first import decides: afterwards they belong to the contract. */
const OWN = new Set(['apiVersion', 'kind', 'id', 'version', 'status', 'domain', 'dataProduct']);

/**
 * The text of a contract with what the draft adds to it. What is in the text is kept, with its
 * comments; where the draft says otherwise, that is reported. Null if the text is no mapping.
 */
export function updateContract(
  text: string,
  draft: ContractDraft,
): { readonly text: string; readonly issues: readonly Issue[] } | null {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const index = new TextIndex(text);
  const issues: Issue[] = [];
  const differ = (node: unknown, pointer: string, message: string): void => {
    const range = (node as { range?: readonly [number, number, number] | null }).range ?? [0, 0, 0];
    issues.push({
      ...index.span(range[0], range[1]),
      ...{ code: 'IMPORT_DIFFERS', severity: 'warning', pointer, message },
      help: 'Change it by hand if the source is right.',
    });
  };
  const wanted = Object.entries(treeOf(draft)).filter(([key]) => !OWN.has(key) || !document.has(key));
  const isChanged = addTo(document.contents, Object.fromEntries(wanted), { document, pointer: '', differ });
  return { text: isChanged ? document.toString({ lineWidth: 120, indentSeq: true }) : text, issues };
}

interface Place {
  readonly document: Document;
  readonly pointer: string;
  readonly differ: (node: unknown, pointer: string, message: string) => void;
}

type Tree = Readonly<Record<string, unknown>>;

/** Whether the mapping was changed. */
function addTo(map: YAMLMap, wanted: Tree, place: Place): boolean {
  let isChanged = false;
  for (const [key, value] of Object.entries(wanted)) {
    const at: Place = { ...place, pointer: child(place.pointer, key) };
    const present: unknown = map.get(key, true);
    if (present === undefined) {
      map.set(key, place.document.createNode(value));
      isChanged = true;
    } else if (isMap(present) && isTree(value)) isChanged = addTo(present, value, at) || isChanged;
    else if (isSeq(present) && Array.isArray(value) && value.every((one) => nameOf(one) !== null)) {
      isChanged = addNamed(present, value as readonly Tree[], at) || isChanged;
    } else if (JSON.stringify(plain(present, place.document)) !== JSON.stringify(value)) {
      place.differ(present, at.pointer, `the source has ${JSON.stringify(value).slice(0, 120)} here`);
    }
  }
  return isChanged;
}

/** Entries of lists are the same by their name, whatever their order is. */
function addNamed(list: { readonly items: unknown[] }, wanted: readonly Tree[], place: Place): boolean {
  let isChanged = false;
  const names = new Set(wanted.map(nameOf));
  list.items.forEach((item, index) => {
    const name = isMap(item) ? nameOf(plain(item, place.document)) : null;
    if (isMap(item) && place.pointer.endsWith('/properties') && !names.has(name)) {
      place.differ(item.items[0]?.key, child(place.pointer, index), `the source no longer has \`${name ?? ''}\``);
    }
  });
  for (const one of wanted) {
    const index = list.items.findIndex((item) => isMap(item) && nameOf(plain(item, place.document)) === nameOf(one));
    const item = list.items[index];
    if (isMap(item)) isChanged = addTo(item, one, { ...place, pointer: child(place.pointer, index) }) || isChanged;
    else {
      list.items.push(place.document.createNode(one));
      isChanged = true;
    }
  }
  return isChanged;
}

function plain(node: unknown, document: Document): unknown {
  if (isScalar(node)) return node.value;
  return isMap(node) || isSeq(node) ? node.toJS(document) : node;
}

/** What identifies an entry of a list: its first key of these. */
function nameOf(entry: unknown): string | null {
  if (!isTree(entry)) return null;
  for (const key of ['name', 'server', 'property', 'channel', 'url', 'to']) {
    if (typeof entry[key] === 'string') return `${key} ${entry[key]}`;
  }
  return null;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
