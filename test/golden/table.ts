/** How a worked invoice is written down, and how the notation is read. Every figure in a table was worked out by hand, never by the program. */
import type { Settings } from '../../api/settings.ts';
import type { InvoiceInput, PlannedDocument } from '../../src/mapping/facts.ts';
import type { CompanyName, CustomerName, LineText } from './shop.ts';

export interface Worked {
  title: string;
  /** The rule, and the arithmetic where it is not plain. */
  why: string;
  company?: CompanyName;
  customer?: CustomerName;
  /** `G25: 3 kg × 10.005 less 5 = 28.51 at 25`: item, quantity with unit, price, discount percent, line_total, VAT percent. */
  lines: readonly string[];
  /** Rackbeat's `net + VAT = gross`. */
  totals: string;
  invoice?: Record<string, unknown>;
  settings?: (settings: Settings) => void;
  input?: Partial<InvoiceInput>;
  /** Draft rows but the mark: `G25: 2 × 10.01 less 0.05 = 19.02 as-is` (article, quantity, price, discount fraction, amount, step), or `"text"`. */
  rows?: readonly string[];
  /** Fields above the rows, where they matter. */
  header?: Partial<PlannedDocument>;
  /** Rows sent with reverse charge for construction; none unless told. */
  reversed?: readonly number[];
  /** Row texts by article row, where the text matters. */
  texts?: Readonly<Record<number, string>>;
  /** VAT in eAccounting: rounded per percent, and per row when that differs: `25.00` or `25.00 / 25.01`. */
  vat?: string;
  /** Under both ways of rounding, or `equal / explained` for per percent / per row. Default: equal. */
  verdict?: 'equal' | 'explained' | 'equal / explained' | 'explained / equal';
  /** Percent the vendor shows for an article where it is not the coding's own. */
  percents?: Readonly<Record<string, string>>;
  notes?: readonly string[];
  /** Instead of rows. */
  answer?: string;
  params?: Record<string, string | number>;
}

const LINE = /^(\S+): (-?[\d.]+)(?: (\S+))? × (-?[\d.]+)(?: less (-?[\d.]+))? = (-?[\d.]+) at ([\d.]+)(?: "(.*)")?$/;

export function readLine(text: string): LineText {
  const found = LINE.exec(text);
  if (!found) throw new Error(`not a line: ${text}`);
  const [, item = '', quantity = '', unit, price = '', discount, total = '', percent = '', name] = found;
  return { item, quantity, price, total, percent, ...(discount ? { discount } : {}), ...(unit ? { unit } : {}), ...(name ? { name } : {}) };
}

const TOTALS = /^(-?[\d.]+) \+ (-?[\d.]+) = (-?[\d.]+)$/;

export function readTotals(text: string): [string, string, string] {
  const found = TOTALS.exec(text);
  if (!found) throw new Error(`not totals: ${text}`);
  return [found[1] ?? '', found[2] ?? '', found[3] ?? ''];
}

export function readPair(text: string): [string, string] {
  const [first = '', second = first] = text.split(' / ');
  return [first, second];
}
