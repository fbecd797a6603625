/** What has changed in a month since it was closed: documents that came, went, or are not what they were. */
import type { MonthLine } from './compare.ts';
import type { Finding, Said } from './findings.ts';

/** One Rackbeat invoice with all that stands for it, or one eAccounting invoice without any. */
const keyOf = ({ rackbeatNumber, generation, eaccountingNumber }: MonthLine): string =>
  rackbeatNumber === null ? `- ${eaccountingNumber ?? ''}` : `${generation} ${rackbeatNumber}`;

/** What was found on it changes with every look (a day more as a draft); the document itself does not. In an order of its own: the copy's fields come in another. */
const contentOf = (lines: readonly MonthLine[]): string =>
  JSON.stringify(
    lines.map((line) => [
      line.isCredit,
      line.customer,
      line.currency,
      line.rackbeatDate,
      amounts(line.rackbeat),
      line.as,
      line.eaccountingNumber,
      line.eaccountingDate,
      amounts(line.eaccounting),
    ]),
  );

const amounts = (totals: Finding['rackbeat']): string[] => (totals === null ? [] : [totals.net, totals.vat, totals.gross]);

function byKey(lines: readonly MonthLine[]): Map<string, MonthLine[]> {
  const groups = new Map<string, MonthLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return groups;
}

export function afterClosing(frozen: readonly MonthLine[], now: readonly MonthLine[]): Finding[] {
  const [then, today] = [byKey(frozen), byKey(now)];
  const findings: Finding[] = [];
  for (const [key, lines] of today) {
    const before = then.get(key);
    if (before === undefined) findings.push(...told('completeness.added-after-closing', lines));
    else if (contentOf(before) !== contentOf(lines)) findings.push(...told('completeness.changed-after-closing', lines));
  }
  for (const [key, lines] of then) if (!today.has(key)) findings.push(...told('completeness.gone-after-closing', lines));
  return findings;
}

function told(code: Said['code'], [line]: readonly MonthLine[]): Finding[] {
  if (!line) return [];
  return [
    {
      kind: 'after-closing',
      weight: 'open',
      message: { code, params: { number: line.rackbeatNumber ?? '', eaccounting: line.eaccountingNumber ?? '' } },
      rackbeatNumber: line.rackbeatNumber,
      eaccountingNumber: line.eaccountingNumber,
      customer: line.customer,
      day: line.rackbeatDate ?? line.eaccountingDate,
      currency: line.currency,
      rackbeat: line.rackbeat,
      eaccounting: line.eaccounting,
      transferId: null,
      document: null,
    },
  ];
}
