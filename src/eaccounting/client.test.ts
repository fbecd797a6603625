import { afterEach, describe, expect, it } from 'vitest';
import { success } from '../core/failure.ts';
import { decimal, formatDecimal } from '../core/money.ts';
import { type Act, json, type SeenRequest } from '../outbound/loopback.fixture.ts';
import { type Company, company, draftAnswer, draftBody, guid } from './company.fixture.ts';
import { convertDraft, createDraft } from './write.ts';

const open: Company[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(...args: Parameters<typeof company>): Promise<Company> {
  const made = await company(...args);
  open.push(made);
  return made;
}

const urlOf = (request: SeenRequest | undefined): URL => new URL(request?.path ?? '', 'http://x');
const query = (request: SeenRequest | undefined, name: string): string | null => urlOf(request).searchParams.get(name);

const page = (Data: unknown[], current = 1, pages = 1, total = Data.length): Act =>
  json(200, {
    Meta: {
      CurrentPage: current,
      PageSize: 1000,
      TotalNumberOfPages: pages,
      TotalNumberOfResults: total,
      ServerTimeUtc: '2026-11-24T09:00:00Z',
    },
    Data,
  });

const unit = (number: number) => ({ Id: guid(number), Name: 'styck', Code: 'st' });
const article = (number: number, more: Record<string, unknown> = {}) => ({
  Id: guid(number),
  Number: `A${number}`,
  Name: 'x',
  CodingId: guid(1),
  UnitId: guid(2),
  Extra: { kept: true },
  ...more,
});

describe('lists', () => {
  it('are read to the last page with the largest page', async () => {
    const { client, server } = await serve((response, request, socket) => {
      const number = Number(query(request, '$page'));
      return page([unit(number)], number, 3, 3)(response, request, socket);
    });
    expect(await client.units()).toMatchObject({ ok: true, value: [{ Id: guid(1) }, { Id: guid(2) }, { Id: guid(3) }] });
    expect(server.seen.map((request) => query(request, '$pagesize'))).toEqual(['1000', '1000', '1000']);
  });

  it('an empty one is one call', async () => {
    const { client, server } = await serve(page([], 1, 0, 0));
    expect(await client.units()).toEqual({ ok: true, value: [] });
    expect(server.seen).toHaveLength(1);
  });

  it('are read again when a deletion pulled records past us', async () => {
    // Records 1–3, one per page; 1 is deleted after page 1, so that 2 is on the page we have read already.
    let records = [1, 2, 3];
    const { client } = await serve((response, request, socket) => {
      const number = Number(query(request, '$page'));
      const answer = page(records.slice(number - 1, number).map(unit), number, records.length, records.length);
      if (number === 1) records = records.filter((record) => record !== 1);
      return answer(response, request, socket);
    });
    const units = await client.units();
    expect(units.ok && units.value.map(({ Id }) => Id)).toEqual([guid(2), guid(3)]);
  });

  it('a record on two pages counts once', async () => {
    const { client } = await serve((response, request, socket) =>
      page([unit(1)], Number(query(request, '$page')), 2, 2)(response, request, socket),
    );
    const units = await client.units();
    expect(units.ok && units.value).toHaveLength(1);
  });

  it('one record that cannot be read fails the list, by name', async () => {
    const { client } = await serve(page([unit(1), { Name: 'no id' }]));
    expect(await client.units()).toMatchObject({
      ok: false,
      kind: 'broken',
      code: 'eaccounting.unexpected-answer',
      params: { field: 'Data.1.Id' },
    });
  });

  it('a list without end is noticed', async () => {
    let number = 0;
    const { client } = await serve((response, request, socket) => {
      number += 1;
      return page([unit(number)], number, 9_999_999, 9_999_999)(response, request, socket);
    });
    expect(await client.units()).toMatchObject({ ok: false, code: 'eaccounting.endless-list' });
  });
});

describe('look-ups', () => {
  it('quote what they ask for, so that it stays a value', async () => {
    const { client, server } = await serve(page([article(1, { Number: "O'Neil" })]));
    expect(await client.articleByNumber("O'Neil")).toMatchObject({ ok: true, value: { Number: "O'Neil" } });
    expect(query(server.seen[0], '$filter')).toBe("Number eq 'O''Neil'");
    await client.articleByNumber("x' or IsActive eq true or Number eq 'y&$top=1 +#%");
    expect(query(server.seen[1], '$filter')).toBe("Number eq 'x'' or IsActive eq true or Number eq ''y&$top=1 +#%'");
    expect(server.seen[1]?.path).not.toContain('+');
    await client.articleByNumber('half \ud800');
    expect(server.seen).toHaveLength(3);
  });

  it('an id that is none never becomes part of a filter', async () => {
    const { client } = await serve(page([]));
    await expect(client.draftsOfCustomer("x' or true")).rejects.toThrow('not an id');
  });

  it('a filter that the vendor ignores finds nobody', async () => {
    const { client } = await serve(page([article(1), article(2, { Number: 'b2' })]));
    expect(await client.articleByNumber('A9')).toEqual({ ok: true, value: null });
    expect(await client.articleByNumber('B2')).toMatchObject({ ok: true, value: { Id: guid(2) } });
  });

  it('the whole of an article stays, for writing it back', async () => {
    const { client } = await serve(json(200, article(1)));
    expect(await client.article(guid(1))).toMatchObject({ ok: true, value: { Extra: { kept: true } } });
  });

  it('drafts by row text keep those whose rows are not told', async () => {
    const { client, server } = await serve(
      page([draftAnswer(1), draftAnswer(2, { Rows: null }), draftAnswer(3, { Rows: [{ Text: 'other' }] })]),
    );
    const found = await client.draftsWithRowText('RB-0123456789');
    expect(found.ok && found.value.items.map(({ Id }) => Id)).toEqual([guid(1), guid(2)]);
    expect(query(server.seen[0], '$filter')).toBe("Rows/any(r: contains(r/Text,'RB-0123456789'))");
  });

  it('newest drafts stop when older ones come, but only if the order is kept', async () => {
    const at = (number: number, time: string) => draftAnswer(number, { CreatedUtc: `2026-11-24T${time}:00Z` });
    const since = new Date('2026-11-24T09:00:00Z');
    const falling = await serve(page([at(1, '10:00'), at(2, '09:00'), at(3, '08:59')], 1, 5, 5));
    const newest = await falling.client.draftsNewestFirst(since);
    expect(newest.ok && newest.value.items.map(({ Id }) => Id)).toEqual([guid(1), guid(2)]);
    expect(newest.ok && newest.value.serverTime).toEqual(since);
    expect(falling.server.seen).toHaveLength(1);
    expect(query(falling.server.seen[0], '$orderby')).toBe('CreatedUtc desc');

    const mixed = await serve((response, request, socket) => {
      const first = query(request, '$page') === '1';
      return page(
        first ? [at(1, '08:00'), at(2, '09:30'), at(3, '08:00')] : [at(4, '09:40')],
        first ? 1 : 2,
        2,
        4,
      )(response, request, socket);
    });
    const all = await mixed.client.draftsNewestFirst(since);
    expect(all.ok && all.value.items.map(({ Id }) => Id)).toEqual([guid(2), guid(4)]);
  });

  it('what became of a draft: the invoice that names it, and no other', async () => {
    const invoice = (number: number, CreatedFromDraftId: string | null) => ({
      Id: guid(number),
      CustomerId: guid(1),
      InvoiceNumber: number,
      CreatedFromDraftId,
      TotalAmountInvoiceCurrency: 1,
      TotalVatAmountInvoiceCurrency: 0,
    });
    const { client } = await serve(page([invoice(1, null), invoice(2, guid(77).toUpperCase())]));
    expect(await client.invoiceFromDraft(guid(77))).toMatchObject({ ok: true, value: { InvoiceNumber: 2 } });
    expect(await client.invoiceFromDraft(guid(78))).toEqual({ ok: true, value: null });
  });
});

describe('partner links', () => {
  const link = (number: number) => ({ Id: guid(number), ResourceId: guid(number), ResourceType: 3, Href: 'https://x' });

  it('are read whole where the vendor does not filter them', async () => {
    const { client, server } = await serve((response, request, socket) =>
      (query(request, '$filter') === null ? page([link(1), link(2)]) : json(400, { ErrorCode: 6000 }))(response, request, socket),
    );
    expect(await client.partnerLinksOf(guid(2))).toMatchObject({ ok: true, value: [{ Id: guid(2) }] });
    expect(server.seen).toHaveLength(2);
  });
});

describe('VAT rates', () => {
  const coding = (number: number, VatRatePercent: number) => ({ Id: guid(number), Name: 'x', IsActive: true, VatRatePercent });
  it.each([
    ['percents', [25, 12, 0]],
    ['fractions', [0.25, 0.12, 0]],
  ])('sent as %s come out as percents', async (_name, rates) => {
    const { client, server } = await serve(page(rates.map((rate, index) => coding(index, rate))));
    const codings = await client.articleAccountCodings('2026-11-24');
    expect(codings.ok && codings.value.map(({ VatRatePercent }) => VatRatePercent && formatDecimal(VatRatePercent))).toEqual([
      '25',
      '12',
      '0',
    ]);
    expect(query(server.seen[0], 'vatRateDate')).toBe('2026-11-24');
  });

  it('of a draft are judged together', async () => {
    const { client } = await serve(json(200, draftAnswer(1, { Rows: [{ VatRate: 0.25 }, { VatRate: 0 }, { VatRate: null }] })));
    const draft = await client.draft(guid(1));
    expect(draft.ok && draft.value.Rows?.map(({ VatRate }) => VatRate && formatDecimal(VatRate))).toEqual(['25', '0', null]);
  });
});

describe('a refused token', () => {
  const renewing = () => {
    let token = 'old';
    return { current: async () => success(token), afterRefusal: async () => success((token = 'new')), isRefused: () => false };
  };
  const only =
    (wanted: string): Act =>
    (response, request, socket) =>
      (request.headers.authorization === `Bearer ${wanted}` ? json(200, draftAnswer(1)) : json(401, {}))(response, request, socket);

  it('is renewed and the read asked once more', async () => {
    const { client, server } = await serve(only('new'), renewing());
    expect((await client.draft(guid(1))).ok).toBe(true);
    expect(server.seen).toHaveLength(2);
  });

  it('a write is not sent again by itself', async () => {
    const { client, server } = await serve(only('new'), renewing());
    const first = await createDraft(client, { ...draftBody, Rows: [] }, { deadlineMs: 500 });
    expect(first).toMatchObject({ ok: false, kind: 'unreachable', outcome: 'not-done', code: 'eaccounting.token-renewed' });
    expect(server.seen).toHaveLength(1);
    expect((await createDraft(client, { ...draftBody, Rows: [] }, { deadlineMs: 500 })).ok).toBe(true);
  });

  it('and refused again: two calls and no more', async () => {
    const { client, server } = await serve(only('never'), renewing());
    expect(await client.draft(guid(1))).toMatchObject({ ok: false, kind: 'unauthorised' });
    expect(server.seen).toHaveLength(2);
  });
});

describe('what leaves', () => {
  it('a conversion keeps the date, and amounts keep their digits', async () => {
    const { client, server } = await serve(json(201, draftAnswer(1)));
    await convertDraft(client, guid(5), { TotalAmountInvoiceCurrency: decimal('1250.10') }, { deadlineMs: 500 });
    expect(server.seen[0]).toMatchObject({ method: 'POST', body: '{"TotalAmountInvoiceCurrency":1250.1}' });
    expect(server.seen[0]?.path).toBe(
      `/v2/customerinvoicedrafts/${guid(5)}/convert?keepOriginalDraftDate=true&overrideCompanyKeepOriginalDraftDate=true`,
    );
    expect(server.seen[0]?.headers['content-type']).toBe('application/json');
  });

  it('is counted by client and path template', async () => {
    const keys: (string | null)[] = [];
    const { client } = await serve(json(200, draftAnswer(1)));
    const counting = {
      ...client.access,
      outbound: {
        send: (request: Parameters<typeof client.access.outbound.send>[0]) => (
          keys.push(request.budgetKey), client.access.outbound.send(request)
        ),
      },
    };
    await convertDraft({ access: counting }, guid(5), {}, { deadlineMs: 500 });
    expect(keys).toEqual(['client /customerinvoicedrafts/{id}/convert']);
  });
});
