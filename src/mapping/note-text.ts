/** The note that people read on the Rackbeat invoice: under which number the document stands in eAccounting. In the company's language. */

export interface NoteFacts {
  /** The company's country. */
  countryCode: string;
  isCreditNote: boolean;
  /** The number that the buyer sees. */
  invoiceNumber: string;
  mark: string;
  /** A deliberate second document for the same Rackbeat invoice. */
  second: boolean;
  /** Where it is looked at; null when that is not known. */
  page: string | null;
}

const WORDS = {
  nb: { booked: 'Bokført i eAccounting som', invoice: 'faktura', credit: 'kreditnota', second: 'ekstra dokument' },
  sv: { booked: 'Bokförd i eEkonomi som', invoice: 'faktura', credit: 'kreditfaktura', second: 'extra dokument' },
  en: { booked: 'Booked in eAccounting as', invoice: 'invoice', credit: 'credit note', second: 'additional document' },
} as const;

const languageOf = (countryCode: string): keyof typeof WORDS => (countryCode === 'NO' ? 'nb' : countryCode === 'SE' ? 'sv' : 'en');

export function noteText({ countryCode, isCreditNote, invoiceNumber, mark, second, page }: NoteFacts): string {
  const words = WORDS[languageOf(countryCode)];
  const code = second ? `${mark}, ${words.second}` : mark;
  const said = `${words.booked} ${isCreditNote ? words.credit : words.invoice} ${invoiceNumber} (${code}).`;
  return page === null ? said : `${said} ${page}`;
}
