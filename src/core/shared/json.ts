/** A value that JSON can carry. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object; its keys are in no order that has a meaning. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}
