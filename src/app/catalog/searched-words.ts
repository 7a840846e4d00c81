import { wordsOf } from '../../core/mesh/product-list.js';
import { invalid } from '../shared/errors.js';

/** The longest text, and the most different words: each is compared with all names. */
const MOST_CHARACTERS = 500;
const MOST_WORDS = 20;

/** The words of a text that a caller searches for. */
export function searchedWords(text: string): readonly string[] {
  if (text.length > MOST_CHARACTERS) throw tooMany('characters', text.length, MOST_CHARACTERS);
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) throw tooMany('words', words.length, MOST_WORDS);
  return words;
}

function tooMany(what: 'characters' | 'words', count: number, most: number) {
  return invalid({
    code: 'INPUT_LIMIT',
    message: `\`text\` has ${String(count)} ${what}, and may have ${String(most)}.`,
  });
}
