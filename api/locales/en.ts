/** English sentences by code. */
export const en: Record<string, string> = {
  'api.not-found': 'There is nothing here.',
};
