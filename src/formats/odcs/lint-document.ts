import type { ContractModel, JsonValue } from '../../core/contract/model.js';
import { isSemVer } from '../../core/contract/versions.js';
import { lintSettings } from '../bitol/settings.js';
import { child } from '../yaml/pointer.js';
import type { Finding } from '../yaml/finding.js';
import { asJson, entriesOf, fieldsOf, isObject, mappingOf, textOf, valuesOf } from '../yaml/json-values.js';
import type { OdcsDocument } from './document.js';
import { error, warning } from '../yaml/finding.js';

/** Id and version. */
export function lintIdentity(model: ContractModel): Finding[] {
  const findings: Finding[] = [];
  if (model.id.trim() === '') findings.push(error('EMPTY_ID', '/id', 'the id is empty'));
  else if (/[\s/#\\@!%&^]/.test(model.id)) {
    findings.push(
      warning(
        'UNUSUAL_ID',
        '/id',
        `the id \`${model.id.slice(0, 80)}\` contains characters that have a meaning in references`,
      ),
    );
  }
  if (!isSemVer(model.version)) {
    const plain = model.version.trim().replace(/^[vV=]\s*/, '');
    const meant = isSemVer(plain) ? plain : isSemVer(`${plain}.0`) ? `${plain}.0` : null;
    findings.push(
      error(
        'INVALID_VERSION',
        '/version',
        `\`${model.version.slice(0, 80)}\` is not a semantic version`,
        meant === null ? null : `did you mean \`${meant}\`?`,
      ),
    );
  }
  return findings;
}

/** Price, support, and the names of all custom properties. */
export function lintRest(document: OdcsDocument): Finding[] {
  const findings: Finding[] = [];
  const price = fieldsOf(document.price);
  if ((price.priceAmount ?? null) !== null && textOf(price.priceCurrency) === null) {
    findings.push(warning('PRICE_WITHOUT_CURRENCY', '/price', 'the price has no currency', 'Add `priceCurrency`.'));
  }
  entriesOf(document.support).forEach((channel, index) => {
    if (textOf(channel.url) === null && textOf(channel.invitationUrl) === null) {
      const name = textOf(channel.channel) ?? '';
      findings.push(
        warning(
          'SUPPORT_WITHOUT_URL',
          `/support/${index}/channel`,
          `the channel \`${name}\` has neither \`url\` nor \`invitationUrl\``,
        ),
      );
    }
  });
  findings.push(...lintSettings(mappingOf(asJson(document)), 'contract'));
  addEmptyKeys(asJson(document), '', findings);
  return findings;
}

/** Adds the custom properties without a name in all parts of a value. */
function addEmptyKeys(value: JsonValue | undefined, pointer: string, findings: Finding[]): void {
  if (Array.isArray(value)) {
    (value as readonly JsonValue[]).forEach((item, index) => {
      addEmptyKeys(item, child(pointer, index), findings);
    });
  }
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    // Most values have no parts, and need no pointer.
    if (typeof item !== 'object') continue;
    const at = child(pointer, key);
    if (key !== 'customProperties') {
      addEmptyKeys(item, at, findings);
      continue;
    }
    valuesOf(item).forEach((entry, index) => {
      if (textOf(mappingOf(entry)['property'])?.trim() !== '') return;
      findings.push(error('EMPTY_KEY', `${at}/${index}/property`, 'the name of the custom property is empty'));
    });
  }
}
