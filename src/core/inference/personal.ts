/** Words in the name of a column whose values are about a person. */
const PERSONAL_WORDS = new Set([
  ...[
    'email',
    'mail',
    'phone',
    'telephone',
    'mobile',
    'fax',
    'iban',
    'bic',
    'ssn',
    'passport',
    'birthday',
    'birthdate',
  ],
  ...[
    'dob',
    'firstname',
    'lastname',
    'surname',
    'forename',
    'fullname',
    'username',
    'nickname',
    'nationality',
    'gender',
  ],
  ...['salary', 'street', 'signature', 'ip', 'msisdn', 'nin', 'nino', 'bsn', 'cpf', 'pesel', 'nif', 'ahv', 'vorname'],
  ...['nachname', 'geburtsdatum', 'telefon', 'strasse', 'adresse', 'ethnicity', 'religion', 'diagnosis'],
]);

/** Names that mean a person where they are the whole name. */
const PERSONS = new Set([
  ...['contact', 'customer', 'client', 'driver', 'rider', 'patient', 'member', 'owner', 'author', 'guest', 'user'],
  ...['passenger', 'employee', 'person', 'kunde', 'kundin', 'kunden', 'mitarbeiter', 'mitarbeiterin', 'patientin'],
  ...['ansprechpartner', 'fahrer', 'fahrerin', 'kontakt', 'cliente', 'employe', 'contacto', 'benutzer'],
]);

/** Pairs of words that mean a person together. */
const PERSONAL_PAIRS =
  /(^|_)(first|last|sur|full|given|family|user|display|nick|middle|maiden|contact|customer|client|person|employee|driver|rider|patient|member|owner|author|manager|guest|passenger)_names?(_|$)|(^|_)(birth_date|date_of_birth|birth_day|social_security|national_id|tax_id|id_card|card_number|credit_card|account_number|licen[cs]e_number|home_address|postal_address|street_address|ip_address|e_mail)(_|$)/u;

/** Words before `name` that say that it is not the name of a person. */
const THINGS =
  /(^|_)(station|product|item|city|town|country|region|state|store|shop|branch|plant|machine|sensor|file|table|column|event|category|brand|department|currency|type|status|model|service|channel|campaign|project|site|line|route|team|bank|company|vendor|supplier|topic|queue|host|server|metric|day|month|field|group|class|process|test|job|task|role|plan)_name$/u;

const PERSONAL_VALUES: readonly RegExp[] = [
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/u,
  /^\+?\d[\d\s()./-]{7,}\d$/u,
  /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,30}$/u,
  /^\d{3}-\d{2}-\d{4}$/u,
  // An initial and a name.
  /^\p{Lu}\. ?\p{Lu}\p{Ll}+$/u,
];

/** Dates are numbers with signs too, and are not numbers of telephones. */
const DATE = /^\d{4}-\d{2}-\d{2}|^\d{2}[./-]\d{2}[./-]\d{4}$/u;

/** The words of a name, lower case, joined by `_`. */
export function wordsOf(name: string): string {
  return name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1_$2')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .toLowerCase();
}

/** Whether the name of the column says that its values are about a person. */
export function isPersonalName(name: string): boolean {
  const words = wordsOf(name);
  return PERSONS.has(words) || PERSONAL_PAIRS.test(words) || words.split('_').some((word) => PERSONAL_WORDS.has(word));
}

/** Whether values of the column may be about a person: they are never copied into a document. */
export function looksPersonal(name: string, values: readonly string[] = []): boolean {
  const words = wordsOf(name);
  const isSomeName = /(^|_)(names?|person|people|address)$/u.test(words) && !THINGS.test(words);
  return isPersonalName(name) || isSomeName || values.some(isPersonalValue);
}

function isPersonalValue(value: string): boolean {
  return !DATE.test(value) && PERSONAL_VALUES.some((pattern) => pattern.test(value.trim()));
}
