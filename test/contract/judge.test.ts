/** The contract check finds every class of violation in a tiny file, excuses what is listed, and is silent about the rest. */
import { describe, expect, test } from 'vitest';
import { EXCEPTIONS, type Exception } from '../../scripts/contract/exceptions.ts';
import type { Finding } from '../../scripts/contract/exchange.ts';
import { judge } from '../../scripts/contract/judge.ts';
import { reportLines } from '../../scripts/contract/report.ts';
import { exchange, ID, type Told, tinyFile } from './tiny-file.ts';

const violationsOf = (told: Told, exceptions: readonly Exception[] = []): Finding[] =>
  judge(tinyFile, [exchange(told)], exceptions).violations;
const thing = { Id: ID, Name: 'One' };

describe('what keeps to the file', () => {
  test.for<[string, Told]>([
    ['a request without what is read-only', {}],
    ['a list', { method: 'GET', url: '/v2/things?since=2026-11-24T08:00:00Z', status: 200, answered: { Data: [thing] } }],
    ['a path in other letter case', { method: 'GET', url: `/v2/Things/${ID}`, status: 200, answered: thing }],
    [
      'a path whose parameter has another name for this verb',
      { method: 'PUT', url: `/v2/things/${ID}`, sent: { Name: 'Two' }, status: 200 },
    ],
    ['a path that is spelled out beside one with a parameter', { method: 'GET', url: '/v2/things/newest', status: 200, answered: thing }],
    ['a declared status without a schema', { status: 400, answered: { anything: true } }],
    ['a number with as many decimals as its pattern allows', { sent: { Name: 'One', Price: -0.07 } }],
  ])('%s', ([, told]) => {
    expect(violationsOf(told)).toEqual([]);
  });
});

describe('what breaks it', () => {
  test.for<[string, Told, Partial<Finding>]>([
    ['a wrong type in a request', { sent: { Name: 7 } }, { side: 'request', rule: 'type', pointer: '/Name', message: 'must be string' }],
    ['a wrong type in an answer', { answered: { Id: ID, Name: null } }, { side: 'answer', rule: 'type', pointer: '/Name' }],
    [
      'an extra property in a request',
      { sent: { Name: 'One', Nmae: '' } },
      { side: 'request', rule: 'additionalProperties', about: 'Nmae' },
    ],
    [
      'an extra property in an answer',
      { answered: { ...thing, Colour: 1 } },
      { side: 'answer', rule: 'additionalProperties', about: 'Colour' },
    ],
    ['a missing property in a request', { sent: {} }, { side: 'request', rule: 'required', about: 'Name' }],
    ['a missing read-only property in an answer', { answered: { Name: 'One' } }, { side: 'answer', rule: 'required', about: 'Id' }],
    ['a read-only property in a request', { sent: thing }, { side: 'request', rule: 'readOnly', pointer: '/Id' }],
    ['a text that is too long', { sent: { Name: 'eleven long' } }, { side: 'request', rule: 'maxLength', about: '10' }],
    [
      'too many decimals',
      { sent: { Name: 'One', Price: 1.255 } },
      { side: 'request', pointer: '/Price', message: 'has more than 2 decimals' },
    ],
    [
      'a form that is another',
      { answered: { Id: 'seven', Name: 'One' } },
      { side: 'answer', rule: 'format', pointer: '/Id', about: 'uuid' },
    ],
    ['an unknown path', { url: '/v2/thing' }, { rule: 'operation', path: '/v2/thing', message: 'there is no such path' }],
    ['a path outside the API', { url: '/v1/things' }, { rule: 'operation', message: 'there is no such path' }],
    ['a method that the path does not have', { method: 'DELETE' }, { rule: 'operation', message: 'the path has no DELETE' }],
    ['an undeclared status', { status: 204 }, { side: 'answer', rule: 'status', message: 'status 204 is not declared' }],
    ['an undeclared query parameter', { method: 'GET', url: '/v2/things/newest?a=1', status: 200 }, { rule: 'query', about: 'a' }],
    ['a path parameter of another form', { method: 'GET', url: '/v2/things/7', status: 200 }, { rule: 'path', about: 'thingId' }],
    ['a body where none is declared', { method: 'GET', url: '/v2/things/newest', sent: {}, status: 200 }, { rule: 'body' }],
    ['a body of another kind', { requestType: 'text/plain' }, { side: 'request', rule: 'body' }],
  ])('%s', ([, told, expected]) => {
    expect(violationsOf(told)).toMatchObject([expected]);
  });

  test('an answer that is not JSON', () => {
    const broken = { ...exchange(), answer: { status: 201, type: 'text/html', body: '<p>' } };
    expect(judge(tinyFile, [broken], []).violations).toMatchObject([{ side: 'answer', rule: 'body' }]);
  });

  test('deep in a list, with where it stands', () => {
    const told = { method: 'GET', url: '/v2/things', status: 200, answered: { Data: [thing, { ...thing, Price: '1' }] } };
    expect(violationsOf(told)).toMatchObject([{ pointer: '/Data/1/Price', message: 'must be number', value: '1' }]);
  });
});

test('a listed exception is accepted and counted, and nothing beside it', () => {
  const dayOnly: Exception = {
    what: 'a day',
    reason: 'for this test',
    accepts: ({ rule, pointer }) => rule === 'format' && pointer === '/Day',
  };
  const { violations, excused } = judge(tinyFile, [exchange({ sent: { Name: 7, Day: '2026-11-24' } })], [dayOnly]);
  expect(violations).toMatchObject([{ pointer: '/Name' }]);
  expect(excused).toEqual([{ exception: dayOnly, times: 1 }]);
});

test('the real exceptions excuse neither another property nor another value', () => {
  const format = { side: 'answer', method: 'GET', path: '/things', rule: 'format', about: 'date-time', message: '', status: 200 } as const;
  const isExcused = (finding: Finding): boolean => EXCEPTIONS.some(({ accepts }) => accepts(finding));
  expect(isExcused({ ...format, pointer: '/Data/0/DueDate', value: '2026-11-24' })).toBe(true);
  expect(isExcused({ ...format, pointer: '/Data/0/DueDate', value: '24.11.2026' })).toBe(false);
  expect(isExcused({ ...format, pointer: '/Data/0/DueDate', value: '2026-11-24T08:00:00' })).toBe(false);
  expect(isExcused({ ...format, pointer: '/Data/0/CreatedUtc', value: '2026-11-24' })).toBe(false);
});

test('the report ends with the sums and names what was not called', () => {
  const judgement = judge(tinyFile, [exchange({ sent: { Name: 7 } }), exchange({ status: 204 })], []);
  const lines = reportLines(judgement, ['GET /things']);
  expect(lines.at(-1)).toBe('2 requests, 2 answers checked, 3 violations');
  expect(lines).toContain('  POST /things  201 × 1, 204 × 1');
  expect(lines).toContain('  request  POST  /things  /Name  must be string  (7)');
  expect(lines).toContain('  GET /things');
});
