/**
 * Named places where a test may stop the process for good. Inert unless armed by main; the armed process reports that it
 * has reached the place and then waits to be killed, so no test has to sleep and hope.
 */

export const KILL_POINTS = {
  /** Nothing is on disk yet. */
  beforeIntention: 'before-intention',
  /** The intention is on disk, the request has not left. */
  afterIntention: 'after-intention',
  /** The answer has been read, nothing of it is on disk. */
  answerRead: 'answer-read',
  /** Outcome and end of the transfer are on disk, the job is not closed. */
  afterCommit: 'after-commit',
  /** A look-up for an unknown outcome is about to be made. */
  beforeLookUp: 'before-look-up',
  /** A look-up found our document, nothing of it is on disk. */
  afterLookUp: 'after-look-up',
  /** A new token pair has been read and is not on disk. */
  tokenRead: 'token-read',
  /** The intention to send a mail is on disk, the mail has not left. */
  mailRecorded: 'mail-recorded',
  /** The mail server has the mail, and nothing of that is on disk. */
  mailSent: 'mail-sent',
  /** Between two calls of an installation; the subject is the step that has just been done. */
  installing: 'installing',
} as const;

/** In this order. `read`: the answer is there and nothing of it is on disk; `kept`: it is. */
export const INSTALL_STEPS = [
  'code-kept',
  'token-read',
  'token-kept',
  'key-read',
  'key-kept',
  'connection-written',
  'connection-kept',
  'address-told',
  'webhook-read',
  'webhooks-kept',
  'app-announced',
] as const;

export type InstallStep = (typeof INSTALL_STEPS)[number];

export type KillPoint = (typeof KILL_POINTS)[keyof typeof KILL_POINTS];

interface ArmedPoint {
  /** `<point>` or `<point>:<subject>`, for example `after-intention:draft.create`. */
  at: string;
  /** Tells the test that the place has been reached; the process then waits. */
  reached(): Promise<void>;
}

const armed: { point: ArmedPoint | null } = { point: null };

/** Arms one place. Called by main when a test asks for it in the environment, and by nothing else. */
export function armKillPoint(point: ArmedPoint): void {
  armed.point = point;
}

/** As `killPoint`, between two steps of an installation. */
export const killPointAfter = (step: InstallStep): Promise<void> => killPoint(KILL_POINTS.installing, step);

/** Waits for ever when this place is armed (for this subject, or for every subject); otherwise returns at once. */
export async function killPoint(point: KillPoint, subject: string): Promise<void> {
  const { point: current } = armed;
  if (current === null) return;
  if (current.at !== point && current.at !== `${point}:${subject}`) return;
  await current.reached();
  await new Promise<never>(() => {});
}
