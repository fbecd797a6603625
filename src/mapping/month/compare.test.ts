import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASTRAY, KINDS } from './astray.fixture.ts';
import { compareMonth } from './compare.ts';
import type { Finding } from './findings.ts';
import { factsOf, healthyMonth, toldDocument } from './month.fixture.ts';

const named = ({ kind, rackbeatNumber, eaccountingNumber }: Finding): string => `${kind} ${rackbeatNumber ?? eaccountingNumber ?? ''}`;

/** Documents go astray ten apart, never the first or the last, so that each is alone with what happened to it. */
function astray(count: number, placed: readonly { kind: (typeof KINDS)[number]; at: number }[]) {
  const month = healthyMonth(count);
  const planted = placed.map(({ kind, at }) => `${kind} ${ASTRAY[kind](month, at)}`.trimEnd());
  return { month, planted };
}

test('a month without faults is equal, in both bases and in every sum', () => {
  for (const basis of ['invoice-date', 'delivery-date'] as const) {
    const { verdict, findings, sums, days } = compareMonth(factsOf(healthyMonth(200), { basis }));
    expect(findings).toEqual([]);
    expect(verdict).toBe('equal');
    for (const { invoices, credits, vat } of sums) {
      for (const side of [invoices, credits]) expect(side.rackbeat).toEqual(side.eaccounting);
      for (const row of vat) expect(row.rackbeat).toEqual(row.eaccounting);
    }
    expect(sums.flatMap(({ invoices, credits }) => [invoices.rackbeat.count, credits.rackbeat.count]).reduce((a, b) => a + b)).toBe(200);
    expect(days.every(({ rackbeat, eaccounting }) => rackbeat.gross === eaccounting.gross)).toBe(true);
  }
});

test('sixteen differences among two hundred documents: sixteen are found, and nothing else', () => {
  const { month, planted } = astray(
    200,
    KINDS.map((kind, index) => ({ kind, at: 11 + index * 11 })),
  );
  expect(
    compareMonth(factsOf(month))
      .findings.map((finding) => named(finding).trimEnd())
      .toSorted(),
  ).toEqual(planted.toSorted());
});

test('whatever goes astray, wherever: exactly that is found, and no sum differs without a reason', () => {
  const at = fc.integer({ min: 0, max: 11 }).map((place) => 11 + place * 11);
  const placed = fc.uniqueArray(fc.record({ kind: fc.constantFrom(...KINDS), at }), { selector: (one) => one.at, maxLength: 12 });
  fc.assert(
    fc.property(placed, (places) => {
      const { month, planted } = astray(145, places);
      const { findings, verdict, sums } = compareMonth(factsOf(month));
      expect(findings.map((finding) => named(finding).trimEnd()).toSorted()).toEqual(planted.toSorted());
      const balanced = sums.every(({ invoices, credits }) =>
        [invoices, credits].every((side) => JSON.stringify(side.rackbeat) === JSON.stringify(side.eaccounting)),
      );
      const weighty = findings.some(({ weight }) => weight !== 'told');
      expect(balanced || weighty).toBe(true);
      expect(verdict).toBe(findings.some(({ weight }) => weight === 'open') ? 'open' : weighty ? 'explained' : 'equal');
    }),
    { numRuns: 25 },
  );
});

test('what is missing says why: on its way, needing somebody, gone again, or rightly not there', () => {
  const told = toldDocument(20);
  const reasonOf = (
    course: Parameters<typeof factsOf>[1] & { state?: string; reason?: { code: string; params: Record<string, string> } },
  ) => {
    const month = healthyMonth(30);
    const { state, reason, ...facts } = course;
    month.documents[20] = {
      ...told,
      invoices: [],
      link: null,
      course: state ? ({ ...told.course, state, ...(reason ? { reason } : {}) } as typeof told.course) : null,
    };
    const [finding] = compareMonth(factsOf(month, facts)).findings;
    return `${finding?.message.code} ${finding?.weight}`;
  };
  expect(reasonOf({})).toBe('completeness.missing open');
  expect(reasonOf({ state: 'waiting' })).toBe('completeness.missing-under-way open');
  expect(reasonOf({ state: 'gave-up' })).toBe('completeness.missing-needs-you open');
  expect(reasonOf({ state: 'done' })).toBe('completeness.missing-gone open');
  expect(reasonOf({ startDate: '2026-11-01' })).toBe('completeness.missing-before-start explained');
  expect(reasonOf({ isOn: false })).toBe('completeness.missing-switched-off explained');
  const byPerson = { code: 'skip.by-person', params: { person: 'Kari', reason: 'Betalt kontant' } };
  expect(reasonOf({ state: 'skipped', reason: byPerson })).toBe('completeness.missing-skipped explained');
});

test('an invoice that was paid is not taken for a voided one', () => {
  const month = healthyMonth(12);
  const told = month.documents[5];
  if (told)
    told.invoices = told.invoices.map((one) => ({
      ...one,
      RemainingAmountInvoiceCurrency: 0,
      PaymentStatus: 0,
      PaymentDate: '2026-11-01',
    }));
  expect(compareMonth(factsOf(month)).verdict).toBe('equal');
});

const courseOf = (number: number) => ({
  number: String(number),
  generation: 1,
  transferId: '00000000-0000-4000-8000-000000000001',
  state: 'done' as const,
  reason: { code: 'invoice.done-booked', params: {} },
});

test('a document that was moved to another month is missed in both', () => {
  const month = healthyMonth(12);
  ASTRAY['date-differs'](month, 5);
  const october = compareMonth(factsOf(month));
  const november = compareMonth(factsOf(month, { from: '2026-11-01', to: '2026-11-30' }));
  for (const { findings } of [october, november]) expect(findings.map(named)).toEqual(['date-differs 1005']);
  const invoices = ({ sums }: typeof october) => sums.find(({ currency }) => currency === 'NOK')?.invoices;
  expect(invoices(october)?.rackbeat.count).toBe((invoices(october)?.eaccounting.count ?? 0) + 1);
  expect(invoices(november)?.eaccounting.count).toBe(1);
  // Sent dated that day on a person's word: explained by her.
  const told = month.documents[5];
  const sentDated = { day: '2026-11-02', insteadOf: String(told?.rackbeat?.invoice_date), person: 'Kari' };
  if (told) told.course = { ...courseOf(1005), sentDated };
  const explained = compareMonth(factsOf(month));
  expect(explained.findings).toMatchObject([{ kind: 'date-differs', weight: 'explained', message: { params: { person: 'Kari' } } }]);
});

test('a deliberate second document is explained, and a mark that nobody knows is not', () => {
  const month = healthyMonth(12);
  const told = toldDocument(5);
  const [invoice] = told.invoices;
  const second = {
    CustomerId: '',
    ...invoice,
    Id: '00000007-0000-4000-8000-000000000001',
    CreatedFromDraftId: null,
    InvoiceNumber: 85_000,
  };
  const withMark = (mark: string) => ({ ...second, Rows: [{ LineNumber: 1, IsTextRow: true, Text: `Rackbeat-faktura 1005 ${mark}` }] });
  const link = { number: '1005', generation: 2, draftId: null, invoiceId: second.Id, mark: 'RB-SECOND0000', customerId: second.CustomerId };
  month.others.push(withMark('RB-SECOND0000'));
  const facts = factsOf(month);
  expect(compareMonth({ ...facts, links: [...facts.links, link] })).toMatchObject({ verdict: 'explained', findings: [{ kind: 'extra' }] });
  expect(compareMonth(facts)).toMatchObject({
    verdict: 'open',
    findings: [{ kind: 'extra', message: { code: 'completeness.extra-unknown' } }],
  });

  // The first one is voided: then the second stands for it.
  ASTRAY.voided(month, 5);
  const replaced = factsOf(month);
  expect(compareMonth({ ...replaced, links: [...replaced.links, link] })).toMatchObject({
    verdict: 'explained',
    findings: [{ message: { code: 'completeness.voided-replaced' } }],
  });
});
