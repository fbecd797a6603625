/** The layer rules are plain JavaScript, because the tool's own command line reads them too. */
declare module '*.dependency-cruiser.mjs' {
  const rules: unknown;
  export default rules;
}
