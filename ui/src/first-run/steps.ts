/** The steps from the connection to the first invoice, and which of them are done: told by facts alone, so that leaving loses nothing. Pure. */

export interface Facts {
  isConnected: boolean;
  /** Findings that stop invoices; null while the doctor has not looked. */
  wrong: number | null;
  hasBroughtOver: boolean;
  /** Somebody has saved, beyond what the installation writes. */
  hasSaved: boolean;
  /** Payment terms for which an invoice would wait; null while the lists are not known. */
  unmappedTerms: number | null;
  hasSender: boolean;
  /** A test draft was made, looked at and deleted; null while that is not known. */
  hasTested: boolean | null;
  flows: boolean;
  hasInvoiceAcross: boolean;
}

export type StepName = 'connect' | 'doctor' | 'initial-sync' | 'settings' | 'test' | 'flow' | 'first';
export type StepState = 'done' | 'next' | 'later' | 'optional' | 'looking';

export interface Step {
  name: StepName;
  state: StepState;
}

/** The first that is neither done nor left to one's liking is next; what cannot be told yet holds up nothing. */
export function stepsOf(facts: Facts): Step[] {
  const done: Record<StepName, boolean | null> = {
    connect: facts.isConnected,
    doctor: facts.wrong === null ? null : facts.wrong === 0,
    'initial-sync': facts.hasBroughtOver,
    settings: facts.unmappedTerms === null ? null : facts.hasSaved && facts.hasSender && facts.unmappedTerms === 0,
    test: facts.hasTested === null ? null : facts.hasTested || facts.hasInvoiceAcross,
    flow: facts.flows,
    first: facts.hasInvoiceAcross,
  };
  let isNext = true;
  return (Object.keys(done) as StepName[]).map((name) => {
    const isDone = done[name];
    if (isDone) return { name, state: 'done' };
    if (isDone === null) return { name, state: 'looking' };
    if (name === 'initial-sync' || (name === 'test' && facts.flows)) return { name, state: 'optional' };
    const state: StepState = isNext ? 'next' : 'later';
    isNext = false;
    return { name, state };
  });
}
