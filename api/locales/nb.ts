/** Norske setninger (bokmål) etter kode. */
export const nb: Record<string, string> = {
  'api.not-found': 'Her er det ingenting.',
};
