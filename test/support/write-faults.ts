/** What can happen to a write on its way: every fault that the stand-ins know, with how long each takes where it takes time. */
export const WRITE_FAULTS = [
  { do: 'drop-before' },
  { do: 'html' },
  { do: 'reset-keepalive' },
  { do: '401' },
  { do: 'commit-then-drop' },
  { do: 'commit-then-500' },
  // Later than the write's own deadline.
  { do: 'commit-then-504-late', delayMs: 2_500 },
  { do: 'half-body' },
  { do: 'commit-then-empty-200' },
  { do: 'refuse-before' },
  { do: '429', delayMs: 1_000 },
  { do: 'delay', delayMs: 500 },
] as const;
