/** How things stand, as the first run needs it: from the same questions that the other pages ask. */
import { useDiagnosis } from '../wire/doctor-query.ts';
import { useInitialSync } from '../wire/initial-sync-queries.ts';
import { useConnection, useInvoicesAcross, useOptions, useSettings, useTestDraft } from '../wire/queries.ts';
import type { Facts } from './steps.ts';

/** The installation itself writes revision 1. */
const WRITTEN_BY_INSTALLING = 1;

export function useFacts(): Facts {
  const connection = useConnection().data;
  const answer = useSettings().data;
  const options = useOptions().data;
  const diagnosis = useDiagnosis().data;
  const initialSync = useInitialSync().data;
  const across = useInvoicesAcross().data;
  const test = useTestDraft().data;
  const settings = answer?.settings;
  const terms = settings?.paymentTerms;
  return {
    isConnected: connection?.state === 'active',
    wrong: diagnosis?.checkedAt ? diagnosis.lines.filter(({ state }) => state === 'wrong').length : null,
    hasBroughtOver: (initialSync?.completed.length ?? 0) > 0,
    hasSaved: (answer?.revision ?? 0) > WRITTEN_BY_INSTALLING,
    unmappedTerms:
      !options || !terms
        ? null
        : terms.defaultTermId !== null
          ? 0
          : options.rackbeat.paymentTerms.filter(({ id }) => terms.mapping[id] === undefined).length,
    hasSender: settings?.invoices.sender != null,
    hasTested: test === undefined ? null : test.transfer?.reason.code === 'test.deleted',
    flows: settings?.invoices.startFrom === 'rackbeat',
    hasInvoiceAcross: across === true,
  };
}
