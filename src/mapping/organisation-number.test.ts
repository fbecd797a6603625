import { describe, expect, it } from 'vitest';
import { gln } from './gln.ts';
import { masked, organisationNumber } from './organisation-number.ts';
import { vatNumber } from './vat-number.ts';

describe('organisation numbers', () => {
  it.each([
    ['NO', '923609016', '923609016', true],
    ['NO', 'NO 923 609 016 MVA', '923609016', true],
    ['NO', 'NO923609016MVA', '923609016', true],
    ['NO', '923609017', '923609017', false],
    ['NO', '12345', '12345', false],
    ['SE', '5560360793', '556036-0793', true],
    ['SE', '556036-0793', '556036-0793', true],
    ['SE', 'SE556036079301', '556036-0793', true],
    ['SE', '165560360793', '556036-0793', true],
    ['SE', '5560360794', '556036-0794', false],
    ['DK', '61126228', '61126228', true],
    ['DK', 'DK 61 12 62 28', '61126228', true],
    ['DK', '61126229', '61126229', false],
    ['FI', '0112038-9', '0112038-9', true],
    ['FI', 'FI01120389', '0112038-9', true],
    ['FI', '0112038-8', '0112038-8', false],
    ['US', '12-3456789', '12-3456789', true],
  ])('%s %s', (country, text, shown, valid) => {
    expect(organisationNumber(country, text)).toMatchObject({ text: shown, valid });
  });

  it('knows a sole trader’s personal number and masks it', () => {
    const number = organisationNumber('SE', '640823-3234');
    expect(number).toMatchObject({ personal: true, valid: true });
    expect(number && masked(number)).toBe('••••••-3234');
    expect(organisationNumber('SE', '19640823-3234')).toMatchObject({ text: '640823-3234', personal: true });
    expect(organisationNumber('NO', '01010112345')).toMatchObject({ personal: true, valid: false });
  });

  it('is null for blank text', () => {
    expect(organisationNumber('NO', '  ')).toBeNull();
  });
});

describe('VAT numbers', () => {
  it.each([
    ['DE', 'DE 123 456 789', 'DE123456789', true],
    ['DE', '123456789', 'DE123456789', true],
    ['SE', '556036-0793', 'SE556036079301', true],
    ['SE', 'SE556036079301', 'SE556036079301', true],
    ['FI', '0112038-9', 'FI01120389', true],
    ['DK', '61126228', 'DK61126228', true],
    ['GR', 'EL123456789', 'EL123456789', true],
    ['GR', 'GR123456789', 'EL123456789', true],
    ['GR', '123456789', 'EL123456789', true],
    ['GB', 'XI123456789', 'XI123456789', true],
    ['GB', 'GB123456789', 'GB123456789', false],
    ['FR', 'AB123456789', 'FRAB123456789', true],
    ['NL', 'NL123456789B01', 'NL123456789B01', true],
    ['AT', 'ATU12345678', 'ATU12345678', true],
    ['DE', 'SE556036079301', 'SE556036079301', false],
    ['DE', 'DE12345', 'DE12345', false],
    ['US', '12-3456789', 'US123456789', false],
  ])('%s %s', (country, text, shown, valid) => {
    expect(vatNumber(country, text)).toMatchObject({ text: shown, valid });
  });
});

describe('location numbers', () => {
  it('checks the last digit', () => {
    expect(gln('7080000000013')).toBeNull();
    expect(gln('7300010000001')).toBe('7300010000001');
    expect(gln('73 0001 0000 001')).toBe('7300010000001');
    expect(gln('12345')).toBeNull();
    expect(gln(null)).toBeNull();
  });
});
