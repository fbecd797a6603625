/** `POST /__sandbox/settings { company, … }`: what a person would change on the settings page, for tests. */
import * as z from 'zod';
import { readBody } from '../../kit/control.ts';
import { booksOf, type EAccounting } from '../eaccounting.ts';
import { changeSettings, settingsChange } from '../settings-changes.ts';

const body = settingsChange.extend({ company: z.enum(['NO', 'SE']) });

export function addSettingsControl(eaccounting: EAccounting): void {
  eaccounting.standIn.app.post('/__sandbox/settings', (request, reply) => {
    const read = readBody(body, request.body);
    if ('error' in read) return reply.code(400).send({ error: read.error });
    const { company, ...change } = read.value;
    const books = booksOf(eaccounting, company);
    const wrong = changeSettings(books, change);
    return wrong === null ? reply.send(books.company.settings) : reply.code(400).send({ error: wrong });
  });
}
