/** How a record is called: its kind and Rackbeat's number. A name never says only "invoice" where two could be meant. */
import type { TransferRecord } from '../../../api/schema.ts';
import { useText } from '../language/use-text.ts';
import { factsOf } from './facts.ts';

export function RecordName({ record }: { record: Pick<TransferRecord, 'kind' | 'number' | 'generation' | 'facts'> }) {
  const text = useText();
  const isCredit = record.kind === 'invoice' && factsOf(record.facts).isCreditNote;
  return (
    <>
      {text(isCredit ? 'kind.credit' : `kind.${record.kind}`)} <span className="figures">{record.number}</span>
      {record.generation > 1 ? ` (${text('transfers.second')})` : null}
    </>
  );
}
