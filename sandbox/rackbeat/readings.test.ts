import { describe, expect, it } from 'vitest';
import { acceptForm } from './accept-form.ts';
import { createCookieJar } from './cookie-jar.ts';
import { eventName } from './event-names.ts';
import { possibleNumbers, urlfriendlyNumber } from './item-keys.ts';
import { dueDay } from './payment-terms.ts';
import { pick, readFields } from './sparse-fields.ts';
import { addDays, readMoment, zonedMoment } from './zone-times.ts';

describe('moments', () => {
  it('carry the offset of the zone, in summer and in winter', () => {
    expect(zonedMoment('2026-07-14T10:00:00.500Z', 'Europe/Oslo')).toBe('2026-07-14T12:00:00+02:00');
    expect(zonedMoment('2026-12-31T23:30:00Z', 'Europe/Oslo')).toBe('2027-01-01T00:30:00+01:00');
    expect(zonedMoment('2026-12-31T23:30:00Z', 'UTC')).toBe('2026-12-31T23:30:00+00:00');
  });

  it('are read with an offset, on the wall of the zone, or as a day', () => {
    expect(readMoment('2025-07-14 00:00:00', 'Europe/Oslo')).toBe('2025-07-13T22:00:00.000Z');
    expect(readMoment('2025-07-14T00:00:00+00:00', 'Europe/Oslo')).toBe('2025-07-14T00:00:00.000Z');
    expect(readMoment('2025-01-14', 'Europe/Oslo', true)).toBe('2025-01-14T22:59:59.000Z');
    expect(readMoment('2026-03-29 12:00', 'Europe/Oslo')).toBe('2026-03-29T10:00:00.000Z');
    expect(readMoment('yesterday', 'Europe/Oslo')).toBeNull();
  });
});

describe('due days', () => {
  it('follow the kind of term', () => {
    expect(dueDay('net', 14, '2026-11-20')).toBe('2026-12-04');
    expect(dueDay('end-of-month', 15, '2026-11-20')).toBe('2026-12-15');
    expect(dueDay('cash', 0, '2026-11-20')).toBe('2026-11-20');
    expect(dueDay('prepayment', 0, '2026-11-20')).toBeNull();
    expect(dueDay('weekly-monday', 0, '2026-11-20')).toBe('2026-11-22');
    expect(dueDay('weekly-sunday', 0, '2026-11-20')).toBe('2026-11-21');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('sparse fields', () => {
  it('are kept at every depth', () => {
    const value = { number: 1, lines: [{ id: 2, item: { barcode: 'b', name: 'n' }, quantity: 3 }], customer: { name: 'c' }, note: 'x' };
    expect(pick(value, readFields('number,lines(id,item(barcode)),customer,unknown'))).toEqual({
      number: 1,
      lines: [{ id: 2, item: { barcode: 'b' } }],
      customer: { name: 'c' },
    });
  });
});

describe('item numbers in URLs', () => {
  it('are understood however often they were encoded', () => {
    expect(urlfriendlyNumber('A/1', 'twice')).toBe('A%252F1');
    expect(urlfriendlyNumber('PLAIN-1', 'twice')).toBe('PLAIN-1');
    expect(possibleNumbers('A%252F1')).toContain('A/1');
    expect(possibleNumbers('100%ULL')).toEqual(['100%ULL']);
  });
});

describe('event names', () => {
  it('come in sets', () => {
    expect(eventName('customer_invoice.booked', 'convention')).toBe('customer_invoice.booked');
    expect(eventName('customer_invoice.booked', 'plural')).toBe('customer_invoices.booked');
    expect(eventName('lot.updated', 'other-words')).toBe('bom.updated');
    expect(eventName('payment_terms.updated', 'plural')).toBe('payment_terms.updated');
    expect(eventName('customer.updated', 'confirmed-only')).toBeNull();
  });
});

describe('the walker through an installation', () => {
  const person = { company: 'SE', name: 'Elin' } as const;

  it('fills the accepting form only', () => {
    const page = `<form data-step="refuse"><input name="no" value="1"></form>
<FORM action='/go?a=1&amp;b=2' method=post data-step=accept>
<input type=hidden name=state value='x"y'> <input type="radio" name="company" value="NO" checked><input type="radio" name="company" value="SE">
<input type="checkbox" name="agree" required><input type="checkbox" name="mail"><input name="off" value="1" disabled>
<select name="lang"><option value="nb">Norsk<option value="sv" selected>Svenska</select><textarea name="note">a &lt; b</textarea>
<button name="decision" value="yes">Accept</button><button name="decision" value="no">No</button></FORM>`;
    expect(acceptForm(page, person)).toEqual({
      action: '/go?a=1&b=2',
      method: 'POST',
      fields: [
        ['state', 'x"y'],
        ['company', 'SE'],
        ['agree', 'on'],
        ['lang', 'sv'],
        ['note', 'a < b'],
        ['decision', 'yes'],
      ],
    });
    expect(acceptForm('<form><input name="a"></form>', person)).toBeNull();
  });

  it('has cookies as browsers do: for the whole host, by path, until they are deleted', () => {
    const jar = createCookieJar();
    jar.take(new URL('http://127.0.0.1:3000/a'), ['one=1; Path=/; Secure; HttpOnly', 'two=2; Path=/onboarding']);
    expect(jar.headerFor(new URL('http://127.0.0.1:4002/x'))).toBe('one=1');
    expect(jar.headerFor(new URL('http://127.0.0.1:3000/onboarding/callback'))).toBe('two=2; one=1');
    expect(jar.headerFor(new URL('http://localhost:3000/'))).toBeNull();
    jar.take(new URL('http://127.0.0.1:3000/'), ['one=; Path=/; Max-Age=0']);
    expect(jar.headerFor(new URL('http://127.0.0.1:3000/'))).toBeNull();
  });
});
