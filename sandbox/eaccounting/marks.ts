/** What the journal calls a document by: the mark the integration writes into the last text row, else the draft's id. */

const markPattern = /\b(RB-[0-9A-Z]{6,})\b/;

interface MarkedRow {
  IsTextRow: boolean;
  Text: string | null;
  LineNumber: number | null;
}

/** `fallback`: the id of the draft (for an invoice: of the draft it came from). */
export function markOf(rows: readonly MarkedRow[], fallback: string): string {
  const last = rows
    .filter(({ IsTextRow }) => IsTextRow)
    .toSorted((a, b) => (a.LineNumber ?? 0) - (b.LineNumber ?? 0))
    .at(-1);
  return markPattern.exec(last?.Text ?? '')?.[1] ?? fallback;
}
