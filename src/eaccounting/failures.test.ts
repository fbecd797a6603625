import { afterEach, describe, expect, it } from 'vitest';
import type { FailureKind, FailureOutcome } from '../core/failure.ts';
import { type Act, drop, halfBody, json, nobody, silence, text } from '../outbound/loopback.fixture.ts';
import { EACCOUNTING_CODES } from './codes.ts';
import { type Company, company, draftAnswer, draftBody, guid } from './company.fixture.ts';
import { convertDraft, createDraft, deleteDraft, emailInvoice } from './write.ts';

const open: Company[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(act: Act): Promise<Company> {
  const made = await company(act);
  open.push(made);
  return made;
}

const options = { deadlineMs: 1_000 };
const envelope = (ErrorCode: number, Errors: unknown[] = []) => ({
  ErrorCode,
  DeveloperErrorMessage: 'SomeException - words',
  ErrorId: guid(9),
  Errors,
});

type Cell = [name: string, act: Act, kind: FailureKind, write: FailureOutcome, code: string];

/** What happened over there × what we make of it, for a write; a read of the same is always `not-done`. */
const CELLS: Cell[] = [
  ['drop', drop, 'unreachable', 'unknown', 'outbound.no-answer'],
  ['silence', silence, 'unreachable', 'unknown', 'outbound.too-slow'],
  ['half body', halfBody(201), 'unreachable', 'unknown', 'outbound.answer-cut'],
  ['html 200', text(200, '<html>'), 'broken', 'unknown', 'eaccounting.unexpected-answer'],
  ['empty 200', text(200, ''), 'broken', 'unknown', 'eaccounting.unexpected-answer'],
  ['half json', text(201, '{"Id":"3f2b', 'application/json'), 'broken', 'unknown', 'eaccounting.unexpected-answer'],
  ['json without our fields', json(201, { Id: guid(3) }), 'broken', 'unknown', 'eaccounting.unexpected-answer'],
  ['500 empty', text(500, ''), 'broken', 'unknown', 'eaccounting.server-error'],
  ['500 with envelope', json(500, envelope(5000)), 'broken', 'unknown', 'eaccounting.5000'],
  ['504 html', text(504, '<html>'), 'broken', 'unknown', 'eaccounting.server-error'],
  ['500 with a code that means no', json(500, envelope(2000)), 'refused', 'unknown', 'eaccounting.2000'],
  ['400 that says the server fell over', json(400, envelope(5000)), 'broken', 'unknown', 'eaccounting.5000'],
  ['408', text(408, ''), 'unreachable', 'unknown', 'eaccounting.server-error'],
  ['403 html from somebody in front', text(403, '<html>'), 'refused', 'unknown', 'eaccounting.forbidden'],
  ['400 validation', json(400, envelope(2000)), 'refused', 'not-done', 'eaccounting.2000'],
  ['400 conflict', json(400, envelope(4000)), 'conflict', 'not-done', 'eaccounting.4000'],
  ['409 conflict without envelope', json(409, {}), 'conflict', 'not-done', 'eaccounting.conflict'],
  ['404 with envelope', json(404, envelope(3000)), 'missing', 'not-done', 'eaccounting.3000'],
  ['404 empty', text(404, ''), 'missing', 'not-done', 'eaccounting.missing'],
  ['403 module missing', json(403, envelope(4002)), 'refused', 'not-done', 'eaccounting.4002'],
  ['VIES down', json(400, envelope(4100)), 'unreachable', 'not-done', 'eaccounting.4100'],
  ['a code nobody has heard of', json(400, envelope(4999)), 'refused', 'not-done', 'eaccounting.refused'],
  ['429', json(429, envelope(4010)), 'rate-limited', 'not-done', 'eaccounting.rate-limited'],
  ['401 empty', text(401, ''), 'unauthorised', 'not-done', 'eaccounting.unauthorised'],
];

describe('what an answer means', () => {
  it.each(CELLS)('%s', async (_name, act, kind, outcome, code) => {
    const { client } = await serve(act);
    expect(await createDraft(client, { ...draftBody, Rows: [] }, options)).toMatchObject({ ok: false, kind, outcome, code });
    expect(await convertDraft(client, guid(3), {}, options)).toMatchObject({ ok: false, kind, outcome, code });
    if (code === 'outbound.too-slow') return;
    expect(await client.draft(guid(3))).toMatchObject({ ok: false, kind, outcome: 'not-done', code });
  });

  it('nobody there: nothing was sent', async () => {
    const origin = await nobody();
    const { client } = await serve(json(200, {}));
    const elsewhere = { access: { ...client.access, baseUrl: origin } };
    expect(await createDraft(elsewhere, { ...draftBody, Rows: [] }, options)).toMatchObject({
      outcome: 'not-sent',
      code: 'outbound.origin-refused',
    });
  });

  it('shows what the vendor said', async () => {
    const { client } = await serve(
      json(400, envelope(2000, [{ Field: 'Rows[0].Quantity', ErrorCode: '1', Message: 'too many decimals' }])),
    );
    expect(await client.companySettings()).toMatchObject({
      params: { status: 400, field: 'Quantity', said: 'too many decimals' },
      vendor: { system: 'eaccounting', status: 400, code: '2000', message: 'SomeException - words', errorId: guid(9) },
    });
  });

  it('names the field that is not as we need it', async () => {
    const { client } = await serve(json(200, draftAnswer(3, { TotalAmount: 'a lot' })));
    expect(await client.draft(guid(3))).toMatchObject({ code: 'eaccounting.unexpected-answer', params: { field: 'TotalAmount' } });
  });

  it('an e-mail or a deletion answers with nothing, and that is done; a page of markup is not', async () => {
    const { client } = await serve(text(200, ''));
    expect(await emailInvoice(client, guid(3), {}, options)).toEqual({ ok: true, value: null });
    expect(await deleteDraft(client, guid(3), options)).toEqual({ ok: true, value: null });
    const other = await serve(text(200, '<html>'));
    expect(await emailInvoice(other.client, guid(3), {}, options)).toMatchObject({ ok: false, outcome: 'unknown' });
  });

  it('lists every code once', () => {
    expect(new Set(EACCOUNTING_CODES).size).toBe(EACCOUNTING_CODES.length);
  });
});
