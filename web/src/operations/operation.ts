declare const signature: unique symbol;

/** The text of a GraphQL operation, with the types of its variables and of its data. */
export type Operation<Data, Variables> = string & { readonly [signature]: (variables: Variables) => Data };

/** Types the text of an operation; called by the generated module alone. */
export function operation<Data, Variables>(text: string): Operation<Data, Variables> {
  return text as Operation<Data, Variables>;
}
