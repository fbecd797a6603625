/**
 * Countries, EU membership and standard VAT percents of the sandbox. The percents serve one-stop-shop sales to consumers.
 * Åland belongs to Finland but not to the VAT territory; the sandbox lists it as outside (how the vendor lists it is unknown).
 */

export interface SandboxCountry {
  code: string;
  english: string;
  norwegian: string;
  swedish: string;
  isEu: boolean;
  /** Standard percent, EU members only. */
  percent: number;
}

const eu: [code: string, english: string, norwegian: string, swedish: string, percent: number][] = [
  ['AT', 'Austria', 'Østerrike', 'Österrike', 20],
  ['BE', 'Belgium', 'Belgia', 'Belgien', 21],
  ['BG', 'Bulgaria', 'Bulgaria', 'Bulgarien', 20],
  ['CY', 'Cyprus', 'Kypros', 'Cypern', 19],
  ['CZ', 'Czechia', 'Tsjekkia', 'Tjeckien', 21],
  ['DE', 'Germany', 'Tyskland', 'Tyskland', 19],
  ['DK', 'Denmark', 'Danmark', 'Danmark', 25],
  ['EE', 'Estonia', 'Estland', 'Estland', 24],
  ['ES', 'Spain', 'Spania', 'Spanien', 21],
  ['FI', 'Finland', 'Finland', 'Finland', 25.5],
  ['FR', 'France', 'Frankrike', 'Frankrike', 20],
  ['GR', 'Greece', 'Hellas', 'Grekland', 24],
  ['HR', 'Croatia', 'Kroatia', 'Kroatien', 25],
  ['HU', 'Hungary', 'Ungarn', 'Ungern', 27],
  ['IE', 'Ireland', 'Irland', 'Irland', 23],
  ['IT', 'Italy', 'Italia', 'Italien', 22],
  ['LT', 'Lithuania', 'Litauen', 'Litauen', 21],
  ['LU', 'Luxembourg', 'Luxembourg', 'Luxemburg', 17],
  ['LV', 'Latvia', 'Latvia', 'Lettland', 21],
  ['MT', 'Malta', 'Malta', 'Malta', 18],
  ['NL', 'Netherlands', 'Nederland', 'Nederländerna', 21],
  ['PL', 'Poland', 'Polen', 'Polen', 23],
  ['PT', 'Portugal', 'Portugal', 'Portugal', 23],
  ['RO', 'Romania', 'Romania', 'Rumänien', 21],
  ['SE', 'Sweden', 'Sverige', 'Sverige', 25],
  ['SI', 'Slovenia', 'Slovenia', 'Slovenien', 22],
  ['SK', 'Slovakia', 'Slovakia', 'Slovakien', 23],
];
const others: [code: string, english: string, norwegian: string, swedish: string][] = [
  ['AU', 'Australia', 'Australia', 'Australien'],
  ['AX', 'Åland Islands', 'Åland', 'Åland'],
  ['CA', 'Canada', 'Canada', 'Kanada'],
  ['CH', 'Switzerland', 'Sveits', 'Schweiz'],
  ['CN', 'China', 'Kina', 'Kina'],
  ['FO', 'Faroe Islands', 'Færøyene', 'Färöarna'],
  ['GB', 'United Kingdom', 'Storbritannia', 'Storbritannien'],
  ['GL', 'Greenland', 'Grønland', 'Grönland'],
  ['IN', 'India', 'India', 'Indien'],
  ['IS', 'Iceland', 'Island', 'Island'],
  ['JP', 'Japan', 'Japan', 'Japan'],
  ['LI', 'Liechtenstein', 'Liechtenstein', 'Liechtenstein'],
  ['NO', 'Norway', 'Norge', 'Norge'],
  ['SJ', 'Svalbard and Jan Mayen', 'Svalbard og Jan Mayen', 'Svalbard och Jan Mayen'],
  ['TR', 'Turkey', 'Tyrkia', 'Turkiet'],
  ['UA', 'Ukraine', 'Ukraina', 'Ukraina'],
  ['US', 'United States', 'USA', 'USA'],
];

export const countries: SandboxCountry[] = [
  ...eu.map(([code, english, norwegian, swedish, percent]) => ({ code, english, norwegian, swedish, isEu: true, percent })),
  ...others.map(([code, english, norwegian, swedish]) => ({ code, english, norwegian, swedish, isEu: false, percent: 0 })),
].toSorted((a, b) => (a.code < b.code ? -1 : 1));

const byCode = new Map(countries.map((country) => [country.code, country]));

export const findCountry = (code: string): SandboxCountry | undefined => byCode.get(code.toUpperCase());
export const isEuCountry = (code: string): boolean => findCountry(code)?.isEu ?? false;

/** VAT numbers begin with the country, except Greece (EL) and Northern Ireland (XI, under GB). */
export const vatPrefix = (code: string): string => (code === 'GR' ? 'EL' : code === 'GB' ? 'XI' : code);
