/** Every message code that this folder can put into a failure; the catalogue is checked against it. */
export const RACKBEAT_CODES = [
  /** The token is not accepted any more: uninstalled, or the key was deleted. */
  'rackbeat.unauthorised',
  'rackbeat.forbidden',
  'rackbeat.missing',
  'rackbeat.conflict',
  /** 422 with an error on `number`: most likely taken. Read it before believing that. */
  'rackbeat.number-refused',
  /** Any other 4xx; `field` names the first field. */
  'rackbeat.refused',
  'rackbeat.rate-limited',
  'rackbeat.server-error',
  /** Empty, half, not JSON, or without a field we use. */
  'rackbeat.unexpected-answer',
  /** A list that has more pages than there can be. */
  'rackbeat.endless-list',
] as const;

export type RackbeatCode = (typeof RACKBEAT_CODES)[number];
