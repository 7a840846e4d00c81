import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type GraphQLSchema,
  BREAK,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { App } from '../../app/build-app.js';
import type { GateInput } from '../../app/gate/parse-gate-request.js';
import type { AppError } from '../../app/shared/errors.js';
import type { CallContext } from '../../app/shared/use-case.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Result } from '../../core/shared/result.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The text of a body that is short enough to be remembered. */
    bodyText?: string;
    /** Of a request whose answer may be kept. */
    gateAnswer?: GateAnswer;
  }
}

/** Bodies are this long at most to be remembered. */
const LONGEST_BODY = 8_000;
/** The most characters of remembered bodies and their answers. */
const MOST_CHARACTERS = 2_000_000;

interface KeptAnswer {
  /** The parsed body. Nothing changes it: its text is what counts. */
  readonly body: unknown;
  readonly question: GateInput;
  readonly decision: GateDecision;
  /** The response with this decision. */
  readonly text: string;
}

/**
 * The answers to equal gate questions over GraphQL. The text of a body determines its document and
 * its variables, so that a body that was answered before passes every limit of both again. The
 * question is decided for its caller each time; only where the decision is the same object, the
 * response is the same too and is not executed again.
 */
export class GateAnswers {
  private readonly byBody = new Map<string, KeptAnswer>();
  private characters = 0;

  constructor(private readonly longestBody = LONGEST_BODY) {}

  /** The parsed body of an answer that is kept. */
  bodyOf(text: string): unknown {
    return this.byBody.get(text)?.body;
  }

  /** Whether the answer to a body of this length may be kept. */
  mayKeep(text: string): boolean {
    return text.length <= this.longestBody;
  }

  /** A `preHandler` hook that answers an equal question with the same decision. */
  async answer(app: App, call: CallContext, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (request.bodyText === undefined) return undefined;
    const kept = this.byBody.get(request.bodyText);
    const answer = (request.gateAnswer = new GateAnswer());
    if (kept === undefined) return undefined;
    const decided = await app.commands.decideGate(call, kept.question);
    if (decided.ok && decided.value === kept.decision) {
      delete request.gateAnswer;
      return reply.type('application/json; charset=utf-8').send(kept.text);
    }
    answer.decided = decided;
    return undefined;
  }

  /** Keeps the response to the request in an `onSend` hook, if only its decision determines it. */
  keep({ body, bodyText, gateAnswer }: FastifyRequest, status: number, payload: unknown): void {
    const given = gateAnswer?.given ?? null;
    if (bodyText === undefined || given === null || status !== 200 || typeof payload !== 'string') return;
    const known = this.byBody.get(bodyText);
    const characters =
      bodyText.length + payload.length - (known === undefined ? 0 : bodyText.length + known.text.length);
    if (this.characters + characters > MOST_CHARACTERS) {
      this.byBody.clear();
      this.characters = 0;
      return;
    }
    this.characters += characters;
    this.byBody.set(bodyText, { body, ...given, text: payload });
  }
}

/** What is known about the answer to one request. */
export class GateAnswer {
  /** The decision for an equal body, which no kept answer has. */
  decided: Result<GateDecision, AppError> | null = null;
  private isAlone = false;
  private decision: Pick<KeptAnswer, 'question' | 'decision'> | null = null;

  /** The question and the decision, if the response consists of nothing else. */
  get given(): Pick<KeptAnswer, 'question' | 'decision'> | null {
    return this.isAlone ? this.decision : null;
  }

  /** Called before the execution: with another field in the document nothing is kept. */
  execute(schema: GraphQLSchema, document: DocumentNode): void {
    this.isAlone = isGateAlone(schema, document);
  }

  give(question: GateInput, decision: GateDecision): void {
    this.decision = { question, decision };
  }

  /** A response with errors is not kept: they may name the request. */
  fail(): void {
    this.isAlone = false;
  }
}

/** By document: mercurius caches documents. */
const ALONE = new WeakMap<DocumentNode, boolean>();

/** Whether the document is one query of the gate, with fields that the decision contains. */
function isGateAlone(schema: GraphQLSchema, document: DocumentNode): boolean {
  const known = ALONE.get(document);
  if (known !== undefined) return known;
  const isAlone = isOneGate(document) && !hasOtherResolvers(schema, document);
  ALONE.set(document, isAlone);
  return isAlone;
}

function isOneGate({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY) return false;
  const { selections } = operation.selectionSet;
  const [field] = selections;
  return selections.length === 1 && field?.kind === Kind.FIELD && field.name.value === 'gate';
}

/** Whether a field below the gate reads more than the decision. */
function hasOtherResolvers(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  const enter = {
    [Kind.FIELD]: () => {
      const field = types.getFieldDef();
      if (types.getParentType() === schema.getQueryType()) return undefined;
      if (field?.name === '__typename' || (field !== undefined && field !== null && field.resolve === undefined))
        return undefined;
      found = true;
      return BREAK;
    },
  };
  visit(document, visitWithTypeInfo(types, enter));
  return found;
}
