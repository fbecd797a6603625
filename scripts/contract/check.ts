/** Holds one exchange against the vendor's file: operation, parameters, request body, status, answer body. */
import type { Exchange, Finding } from './exchange.ts';
import { escapePointer, type Found, findOperation } from './operations.ts';
import type { Validator } from './validator.ts';
import type { Parameter, VendorFile } from './vendor-file.ts';

type Detail = Pick<Finding, 'rule' | 'message'> & Partial<Finding>;

export interface Checked {
  /** `GET /articles/{articleId}`; null when the file has no such operation. */
  operation: string | null;
  findings: Finding[];
}

const isJson = (type: string | null): boolean => type !== null && /^application\/([\w.-]+\+)?json\b/i.test(type);

export function checkExchange(file: VendorFile, validate: Validator, exchange: Exchange): Checked {
  const url = new URL(exchange.url, 'http://vendor.invalid');
  const lookup = findOperation(file, exchange.method, url.pathname);
  const path = lookup.found?.template ?? url.pathname;
  const base = { method: exchange.method, path, pointer: '', value: undefined, about: '', status: exchange.answer?.status ?? null };
  const finding = (side: Finding['side'], detail: Detail): Finding => ({ ...base, side, ...detail });
  if (!lookup.found) {
    const message = lookup.pathKnown ? `the path has no ${exchange.method}` : 'there is no such path';
    return { operation: null, findings: [finding('request', { rule: 'operation', message })] };
  }
  const request = [...parameterFaults(lookup.found, url, validate), ...requestFaults(lookup.found, exchange, validate)];
  const answer = answerFaults(lookup.found, exchange, validate);
  return {
    operation: `${exchange.method} ${path}`,
    findings: [...request.map((detail) => finding('request', detail)), ...answer.map((detail) => finding('answer', detail))],
  };
}

/** Parameters travel as text; a schema that wants a number or a truth value sees one. */
const sentValue = (text: string, parameter: Parameter): unknown => {
  const types = [parameter.schema?.type].flat();
  if (types.includes('boolean') && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text;
};

function parameterFaults(found: Found, url: URL, validate: Validator): Detail[] {
  const declared = (found.operation.parameters ?? []).map((parameter, index) => ({ parameter, index }));
  const check = (rule: 'query' | 'path', name: string, text: string): Detail[] => {
    const known = declared.find(({ parameter }) => parameter.in === rule && parameter.name.toLowerCase() === name.toLowerCase());
    if (!known) return [{ rule, about: name, value: text, message: `the ${rule} parameter ${name} is not declared` }];
    if (!known.parameter.schema) return [];
    const faults = validate('request', `${found.pointer}/parameters/${known.index}/schema`, sentValue(text, known.parameter));
    return faults.map(({ message }) => ({ rule, about: name, value: text, message: `the ${rule} parameter ${name} ${message}` }));
  };
  const missing = declared.filter(
    ({ parameter }) => parameter.in === 'query' && parameter.required && !url.searchParams.has(parameter.name),
  );
  return [
    ...Object.entries(found.pathValues).flatMap(([name, text]) => check('path', name, text)),
    ...[...url.searchParams].flatMap(([name, text]) => check('query', name, text)),
    ...missing.map(({ parameter: { name } }) => ({ rule: 'query', about: name, message: `the query parameter ${name} is required` })),
  ];
}

function parsed(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function requestFaults(found: Found, { requestBody, requestType }: Exchange, validate: Validator): Detail[] {
  const { requestBody: declared } = found.operation;
  if (requestBody === '') return declared?.required ? [{ rule: 'body', message: 'a body is required' }] : [];
  if (!declared) return [{ rule: 'body', message: 'no body is declared, one was sent' }];
  const type = Object.keys(declared.content ?? {}).find((name) => isJson(name));
  if (type === undefined || !isJson(requestType)) return [{ rule: 'body', message: `a body of type ${requestType} is not declared` }];
  const body = parsed(requestBody);
  if (!body.ok) return [{ rule: 'body', message: 'the body is not JSON' }];
  return validate('request', `${found.pointer}/requestBody/content/${escapePointer(type)}/schema`, body.value);
}

function answerFaults(found: Found, { answer }: Exchange, validate: Validator): Detail[] {
  if (answer === null) return [];
  const declared = found.operation.responses?.[String(answer.status)];
  if (!declared) return [{ rule: 'status', about: String(answer.status), message: `status ${answer.status} is not declared` }];
  const type = Object.keys(declared.content ?? {}).find((name) => isJson(name));
  // The file declares no content where the vendor says nothing about it; then there is nothing to hold a body against.
  if (type === undefined || declared.content?.[type]?.schema === undefined) return [];
  if (!isJson(answer.type))
    return [{ rule: 'body', value: answer.body, message: `the answer is ${answer.type ?? 'without a type'}, declared is ${type}` }];
  const body = parsed(answer.body);
  if (!body.ok) return [{ rule: 'body', message: 'the answer is not JSON' }];
  return validate('answer', `${found.pointer}/responses/${answer.status}/content/${escapePointer(type)}/schema`, body.value);
}
