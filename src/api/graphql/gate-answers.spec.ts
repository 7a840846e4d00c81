import { describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildSchema, parse } from 'graphql';
import type { App } from '../../app/build-app.js';
import type { GateInput } from '../../app/gate/parse-gate-request.js';
import type { CallContext } from '../../app/shared/use-case.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import { GateAnswers } from './gate-answers.js';

const schema = buildSchema('type Query { gate: Decision! other: Int } type Decision { verdict: String! }');
const question = { product: 'finance/ledger', consumer: 'finance/report' } as unknown as GateInput;
const first = { verdict: 'PROCEED' } as unknown as GateDecision;
const call = {} as CallContext;

/** A gate that gives this decision. */
function appWith(decision: GateDecision): App {
  return { commands: { decideGate: () => Promise.resolve({ ok: true, value: decision }) } } as unknown as App;
}

/** A request with this body, and what is sent to it instead of an execution. */
async function request(answers: GateAnswers, app: App, bodyText = 'a body') {
  const sent: unknown[] = [];
  const reply = { type: () => reply, send: (text: unknown) => (sent.push(text), reply) } as unknown as FastifyReply;
  const request = { body: { query: bodyText }, bodyText } as unknown as FastifyRequest;
  await answers.answer(app, call, request, reply);
  return { request, sent };
}

/** Executes the document for a request, as the server does, and offers the response to be kept. */
async function answered(answers: GateAnswers, document: string, status = 200): Promise<void> {
  const { request: own } = await request(answers, appWith(first));
  own.gateAnswer?.execute(schema, parse(document));
  own.gateAnswer?.give(question, first);
  answers.keep(own, status, 'the response');
}

describe('kept answers of gates', () => {
  it('are sent again without an execution while the decision is the same', async () => {
    const answers = new GateAnswers();
    await answered(answers, '{ gate { verdict } }');
    expect((await request(answers, appWith(first))).sent).toEqual(['the response']);
    expect((await request(answers, appWith(first), 'another body')).sent).toEqual([]);
  });

  it('are not sent with another decision, which the execution then uses', async () => {
    const answers = new GateAnswers();
    await answered(answers, '{ gate { verdict } }');
    const another = { ...first };
    const { request: own, sent } = await request(answers, appWith(another));
    expect(sent).toEqual([]);
    expect(own.gateAnswer?.decided).toEqual({ ok: true, value: another });
  });

  it.each(['{ gate { verdict } other }', '{ gate { verdict } again: gate { verdict } }', '{ other }'])(
    'are not kept of %s',
    async (document) => {
      const answers = new GateAnswers();
      await answered(answers, document);
      expect((await request(answers, appWith(first))).sent).toEqual([]);
    },
  );

  it('are not kept of a response that is no success', async () => {
    const answers = new GateAnswers();
    await answered(answers, '{ gate { verdict } }', 400);
    expect((await request(answers, appWith(first))).sent).toEqual([]);
  });
});
