/**
 * Where the vendor's file contradicts itself or what the vendor is known to do. Each entry names the properties it is
 * about, so that a new contradiction is a violation until somebody has judged it.
 */
import type { Finding } from './exchange.ts';

export interface Exception {
  what: string;
  reason: string;
  accepts(finding: Finding): boolean;
}

const ODATA = ['$page', '$pagesize', '$filter', '$orderby'];
const DAYS = ['InvoiceDate', 'DueDate', 'DeliveryDate', 'LastInvoiceDate', 'StartDate', 'EndDate'];
const OBJECTS = [
  'CompanyScanningAddress',
  'TaxDeclarationDate',
  'CompanyRotRutSettings',
  'CompanyGreenTechnologySettings',
  'DirectDebitCustomerSettings',
  'ContributionMargin',
];

const propertyOf = (pointer: string): string => pointer.split('/').at(-1) ?? '';
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
const isZoneless = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(value);
const failsFormat = ({ rule, about }: Finding): boolean => rule === 'format' && about === 'date-time';

export const EXCEPTIONS: readonly Exception[] = [
  {
    what: `${ODATA.join(', ')} on lists`,
    reason: 'The file declares no OData parameter on any list; the vendor documents these four beside it, for every list.',
    accepts: ({ side, method, rule, about }) => side === 'request' && method === 'GET' && rule === 'query' && ODATA.includes(about),
  },
  {
    what: `a day (YYYY-MM-DD) in ${DAYS.join(', ')} and in the path of account balances`,
    reason: 'Declared as date-time, described as YYYY-MM-DD wherever the file says a form; sent and received so in practice.',
    accepts: (finding) =>
      isDay(finding.value) &&
      ((failsFormat(finding) && DAYS.includes(propertyOf(finding.pointer))) ||
        (finding.side === 'request' && finding.rule === 'path' && finding.path === '/accountbalances/{date}')),
  },
  {
    what: 'AccountingLockedTo without a time zone',
    reason: 'Declared as date-time and described as a date; clients have met times without a zone, and ours must read them.',
    accepts: (finding) =>
      finding.side === 'answer' && failsFormat(finding) && finding.pointer === '/AccountingLockedTo' && isZoneless(finding.value),
  },
  {
    what: `null in ${OBJECTS.join(', ')}`,
    reason:
      'A property that is an object is a bare reference in the file, which cannot say null; not one is required, and all properties are answered.',
    accepts: ({ side, rule, about, pointer, value }) =>
      side === 'answer' && rule === 'type' && about === 'object' && value === null && OBJECTS.includes(propertyOf(pointer)),
  },
];
