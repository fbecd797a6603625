/** The documents of a month as a file for a spreadsheet: one line each, with what was found on it in words. */
import { stringify } from 'csv-stringify/sync';
import { type Language, sentence } from '../../../api/catalogue.ts';
import type { MonthLine } from '../../mapping/month/compare.ts';
import type { MonthReport } from './frozen.ts';
import type { Reported } from './report.ts';

type Finding = MonthReport['findings'][number];

const HEADINGS = [
  'completeness.file.rackbeat-number',
  'completeness.file.kind',
  'completeness.file.customer',
  'completeness.file.currency',
  'completeness.file.rackbeat-date',
  'completeness.file.rackbeat-net',
  'completeness.file.rackbeat-vat',
  'completeness.file.rackbeat-gross',
  'completeness.file.eaccounting-number',
  'completeness.file.eaccounting-date',
  'completeness.file.eaccounting-net',
  'completeness.file.eaccounting-vat',
  'completeness.file.eaccounting-gross',
  'completeness.file.verdict',
  'completeness.file.findings',
];

const WEIGHTS = ['open', 'explained', 'told'] as const;
type Judged = (typeof WEIGHTS)[number] | 'equal';
const VERDICTS: Readonly<Record<Judged, string>> = {
  open: 'completeness.file.open',
  explained: 'completeness.file.explained',
  told: 'completeness.file.equal',
  equal: 'completeness.file.equal',
};

/** Spreadsheets of the Nordic languages take a semicolon and a decimal comma. */
const usesComma = (language: Language): boolean => language !== 'en';

export function monthCsv({ report, lines }: Reported, language: Language): string {
  const say = (code: string): string => sentence(language, { code, params: {} });
  const amount = (text: string | undefined): string => (usesComma(language) ? (text ?? '').replace('.', ',') : (text ?? ''));
  const amounts = (totals: Finding['rackbeat']): string[] => [totals?.net, totals?.vat, totals?.gross].map(amount);
  const found = new Map<string, Finding[]>();
  for (const finding of report.findings) found.set(placeOf(finding), [...(found.get(placeOf(finding)) ?? []), finding]);

  const row = (line: Omit<MonthLine, 'generation' | 'kinds'>, findings: readonly Finding[]): string[] => {
    const verdict: Judged = WEIGHTS.find((weight) => findings.some((finding) => finding.weight === weight)) ?? 'equal';
    return [
      line.rackbeatNumber ?? '',
      say(line.isCredit ? 'completeness.file.credit' : 'completeness.file.invoice'),
      line.customer ?? '',
      line.currency,
      line.rackbeatDate ?? '',
      ...amounts(line.rackbeat),
      line.eaccountingNumber ?? (line.as === 'draft' ? say('completeness.file.draft') : ''),
      line.eaccountingDate ?? '',
      ...amounts(line.eaccounting),
      say(VERDICTS[verdict]),
      findings.map(({ message }) => sentence(language, message)).join(' '),
    ];
  };
  const rows = lines.map((line) => {
    const findings = found.get(placeOf(line)) ?? [];
    found.delete(placeOf(line));
    return row(line, findings);
  });
  // What belongs to no document of ours: invoices of other origin, holes in a series, and what is gone since the month was closed.
  const others = [...found.values()].flat().map((finding) =>
    row(
      {
        ...finding,
        isCredit: finding.eaccounting?.gross.startsWith('-') ?? false,
        currency: finding.currency ?? '',
        rackbeatDate: finding.rackbeat === null ? null : finding.day,
        eaccountingDate: finding.rackbeat === null ? finding.day : null,
        as: 'none',
      },
      [finding],
    ),
  );
  return stringify([HEADINGS.map(say), ...rows, ...others], {
    bom: true,
    delimiter: usesComma(language) ? ';' : ',',
    record_delimiter: 'windows',
    // A text that begins like a formula must not become one.
    escape_formulas: true,
    cast: { string: (value) => (/^-[\d.,]+$/.test(value) ? { value, escape_formulas: false } : value) },
  });
}

const placeOf = ({ rackbeatNumber, eaccountingNumber }: Pick<Finding, 'rackbeatNumber' | 'eaccountingNumber'>): string =>
  `${rackbeatNumber ?? ''} ${eaccountingNumber ?? ''}`;
