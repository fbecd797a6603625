/** A vendor's file in small, written by hand for these tests, and one exchange that keeps to it. */
import type { Exchange } from '../../scripts/contract/exchange.ts';
import { asVendorFile, type VendorFile } from '../../scripts/contract/vendor-file.ts';

const json = (name: string) => ({ content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } });
const idParameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } });

const document = {
  openapi: '3.1.1',
  servers: [{ url: 'https://vendor.example/v2/' }],
  paths: {
    '/things': {
      get: {
        parameters: [{ name: 'since', in: 'query', schema: { type: 'string', format: 'date-time' } }],
        responses: { 200: json('Things') },
      },
      post: { requestBody: json('Thing'), responses: { 201: json('Thing'), 400: {} } },
    },
    '/things/{thingId}': { get: { parameters: [idParameter('thingId')], responses: { 200: json('Thing') } } },
    '/things/{id}': { put: { parameters: [idParameter('id')], requestBody: json('Thing'), responses: { 200: json('Thing') } } },
    '/things/newest': { get: { responses: { 200: json('Thing') } } },
  },
  components: {
    schemas: {
      Things: {
        type: 'object',
        required: ['Data'],
        properties: { Data: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
      },
      Thing: {
        type: 'object',
        required: ['Id', 'Name'],
        properties: {
          Id: { type: 'string', format: 'uuid', readOnly: true },
          Name: { type: 'string', maxLength: 10 },
          Price: { type: 'number', format: 'double', pattern: '[-]?\\d+(.\\d{1,2})?' },
          Day: { type: ['string', 'null'], format: 'date-time' },
        },
        additionalProperties: false,
      },
    },
  },
};

const read = asVendorFile('the tiny file', document);
if (!read.ok) throw new Error(read.reason);
export const tinyFile: VendorFile = read.file;

export const ID = '0b8e8b6e-7b0c-4a3e-9a53-6e1f4c1a2b3d';

export interface Told {
  method?: string;
  url?: string;
  sent?: unknown;
  requestType?: string;
  status?: number;
  answered?: unknown;
}

/** Makes a thing, unless told otherwise. */
export function exchange({
  method = 'POST',
  url = '/v2/things',
  sent,
  requestType = 'application/json',
  status = 201,
  answered,
}: Told = {}): Exchange {
  const body = sent ?? (method === 'POST' ? { Name: 'One', Price: 1.25 } : undefined);
  return {
    method,
    url,
    requestType: body === undefined ? null : requestType,
    requestBody: body === undefined ? '' : JSON.stringify(body),
    answer: {
      status,
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(answered ?? { Id: ID, Name: 'One', Day: '2026-11-24T08:00:00Z' }),
    },
  };
}
