/** The report of an initial sync as a CSV file, a page of records at a time, in the reader's language. */
import { stringify } from 'csv-stringify/sync';
import { pickLanguage, sentence } from '../../api/catalogue.ts';
import type { InitialSyncRow } from '../store/initial-sync-rows.ts';

const line = (cells: readonly string[]): string =>
  // A name from outside that begins like a formula must not become one.
  stringify([[...cells]], { delimiter: ';', record_delimiter: 'windows', escape_formulas: true, quoted: true });

const COLUMNS = ['kind', 'source', 'name', 'rackbeat-number', 'intent', 'outcome', 'reason', 'notes', 'differences'] as const;

type Page = (cursor: string | null) => Promise<{ items: InitialSyncRow[]; next: string | null }>;

/** `language` is the browser's wish. The first bytes tell spreadsheet programs that this is UTF-8. */
export async function* reportLines(language: string | undefined, page: Page): AsyncGenerator<string> {
  const spoken = pickLanguage(language);
  const say = (code: string, params: Record<string, string | number> = {}): string => sentence(spoken, { code, params });
  yield `\ufeff${line(COLUMNS.map((column) => say('report.column', { column })))}`;
  let cursor: string | null = null;
  do {
    const { items, next }: Awaited<ReturnType<Page>> = await page(cursor);
    for (const row of items) {
      yield line([
        say('report.kind', { kind: row.kind }),
        row.source,
        row.name,
        row.rackbeatNumber ?? '',
        say('report.intent', { intent: row.intent }),
        row.outcome === null ? '' : say('report.outcome', { outcome: row.outcome }),
        row.reason === null ? '' : say(row.reason.code, row.reason.params),
        row.notes.map(({ code, params }) => say(code, params)).join(' '),
        row.differences.map(({ field, rackbeat, eaccounting }) => `${field}: ${rackbeat ?? ''} → ${eaccounting ?? ''}`).join('; '),
      ]);
    }
    cursor = next;
  } while (cursor !== null);
}
