import { describe, expect, it } from 'vitest';
import { countryCode } from './country.ts';

describe('countries', () => {
  it.each([
    ['NO', 'Norge|norway|Noreg|Norwegen|Noorwegen|Norja|NO|NOR|no'],
    ['SE', 'Sverige|Sweden|Schweden|Zweden|Ruotsi|SE'],
    ['DK', 'denmark|danmark|dk|Dänemark|Denemarken|Tanska'],
    ['FI', 'Suomi|Finland|Finnland'],
    ['DE', 'Tyskland|Germany|Deutschland|Duitsland|Saksa'],
    ['GB', 'UK|U.K.|England|Storbritannia|Storbritannien|Great Britain|United Kingdom|Nord-Irland|XI'],
    ['GR', 'EL|Hellas|Grekland|Greece|Grækenland'],
    ['NL', 'Holland|Nederland'],
    ['US', 'USA|U.S.A.|United States'],
    ['SJ', 'Svalbard|Svalbard og Jan Mayen'],
    ['AX', 'Åland|Aland'],
    ['AT', 'Österreich|Osterreich|Østerrike'],
    ['CZ', 'Tsjekkia|Czech Republic|Tjeckien'],
  ])('%s', (code, names) => {
    for (const name of names.split('|')) expect([name, countryCode(name, 'XX').code]).toEqual([name, code]);
  });

  it('says when it does not know, and takes blank for home', () => {
    expect(countryCode('Atlantis', 'NO')).toEqual({ code: 'NO', known: false });
    expect(countryCode(' ', 'SE')).toEqual({ code: 'SE', known: true });
    expect(countryCode(null, 'SE')).toEqual({ code: 'SE', known: true });
  });
});
