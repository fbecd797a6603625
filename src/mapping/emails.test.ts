import { expect, it } from 'vitest';
import { splitEmails } from './emails.ts';

it.each([
  ['a@firma.no', 'a@firma.no', [], []],
  ['a@firma.no; b@firma.no,c@firma.no', 'a@firma.no', ['b@firma.no', 'c@firma.no'], []],
  ['a@firma.no og b@firma.no', 'a@firma.no', ['b@firma.no'], []],
  ['Kari Nordmann <kari@firma.no>, mailto:ola@firma.no', 'kari@firma.no', ['ola@firma.no'], []],
  ['A@firma.no a@FIRMA.no', 'A@firma.no', [], []],
  ['ikke en adresse, a@b', null, [], ['ikke', 'en', 'adresse', 'a@b']],
  ['a..b@firma.no a@firma.no', 'a@firma.no', [], ['a..b@firma.no']],
  ['1@x.no 2@x.no 3@x.no 4@x.no 5@x.no 6@x.no 7@x.no', '1@x.no', ['2@x.no', '3@x.no', '4@x.no', '5@x.no', '6@x.no'], ['7@x.no']],
  ['kåre@blåbær.no', 'kåre@blåbær.no', [], []],
  ['', null, [], []],
  [null, null, [], []],
])('%s', (text, main, copies, leftOut) => {
  expect(splitEmails(text)).toEqual({ main, copies, leftOut });
});
