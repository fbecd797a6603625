import { expect, test } from 'vitest';
import { decimal } from '../core/money.ts';
import { carries, editedOverThere, plainFields } from './written-fields.ts';

const written = plainFields({ Name: 'Skrue', NetPrice: decimal('12.50'), EmailAddresses: ['a@b.example'] }, [
  'Name',
  'NetPrice',
  'EmailAddresses',
]);

test('amounts are the same however they come back from the database or the vendor', () => {
  expect(carries({ Name: 'Skrue', NetPrice: 12.5, EmailAddresses: ['a@b.example'] }, written)).toBe(true);
  expect(carries({ Name: 'Skrue', NetPrice: decimal('12.51'), EmailAddresses: ['a@b.example'] }, written)).toBe(false);
});

test.each([
  ['their edit stands while Rackbeat says what we wrote', { Name: 'Hers' }, { Name: 'Skrue' }, ['Name']],
  ['Rackbeat has changed since: ours again', { Name: 'Hers' }, { Name: 'Ny' }, []],
  ['nobody has edited it', { Name: 'Skrue' }, { Name: 'Ny' }, []],
  ['a field we never wrote', { UnitId: 'x' }, { UnitId: 'y' }, []],
  ['a list is everybody’s', { EmailAddresses: [] }, { EmailAddresses: ['a@b.example'] }, []],
])('%s', (_what, card, wanted, edited) => {
  expect(editedOverThere(Object.keys(wanted), card, wanted, written)).toEqual(edited);
});

test('a card that we never wrote has no edits', () => {
  expect(editedOverThere(['Name'], { Name: 'Hers' }, { Name: 'Skrue' }, null)).toEqual([]);
});
