/** A value that JSON can carry. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object; the order of its keys has no meaning. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}
