/** The parsers of single dialects: the types of the package name no module that exists. */
declare module 'node-sql-parser/build/*.js' {
  const parser: { readonly Parser: new () => { astify(sql: string): unknown } };
  export default parser;
}
