import { codes } from '../../core/codes/index.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { HealthReport } from '../../core/health/health-report.js';
import type { Reason } from '../../core/shared/issue.js';
import { type ContentPorts, mayReadContents } from '../catalog/contents.js';
import type { CallContext } from '../shared/use-case.js';

/**
 * The report as the caller may read it. Score, status and codes are about names and stay; what the
 * score consists of is evidence and text of the contract, and needs the permission to read them.
 */
export function readableHealth(ports: ContentPorts, call: CallContext, report: HealthReport): HealthReport {
  if (mayReadContents(ports, call.actor, report.product))
    return { ...report, reasons: readableReasons(ports, call, report.reasons) };
  return { ...report, reasons: onlyTitles(report.reasons), contributions: [], sla: [] };
}

function onlyTitles(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.map(({ code }) => ({ code, message: codes[code].title }));
}

/**
 * A recorded decision as any caller may read it: as a report of health, where the caller may not
 * read the contents of the product.
 */
export function listedDecision(ports: ContentPorts, call: CallContext, decision: GateDecision): GateDecision {
  if (mayReadContents(ports, call.actor, decision.product)) return readableDecision(ports, call, decision);
  return { ...decision, reasons: onlyTitles(decision.reasons), contributions: [] };
}

/** The decision as the caller, who may read the product itself, may read it about its inputs. */
export function readableDecision(ports: ContentPorts, call: CallContext, decision: GateDecision): GateDecision {
  const reasons = readableReasons(ports, call, decision.reasons);
  return reasons === decision.reasons ? decision : { ...decision, reasons };
}

/**
 * Without the failed promises of inputs whose contents the caller may not read; the same where all
 * are.
 */
function readableReasons(ports: ContentPorts, call: CallContext, reasons: readonly Reason[]): readonly Reason[] {
  const readable = reasons.map((reason) => {
    const { code, facts } = reason;
    const input = code === 'UPSTREAM_HARM' ? facts?.['product'] : undefined;
    if (typeof input !== 'string' || input === '' || mayReadContents(ports, call.actor, input)) return reason;
    const partition = facts?.['partition'];
    const where = typeof partition === 'string' && partition !== '' ? `, ${partition}` : '';
    const owners = facts?.['owners'] ?? [];
    return {
      code,
      message: `${codes[code].title} (\`${input}\`${where}); its evidence needs a role in its domain`,
      facts: { product: input, partition: partition ?? null, owners, since: null },
    };
  });
  return readable.every((reason, index) => reason === reasons[index]) ? reasons : readable;
}
