/**
 * Reads an OData filter into a tree. Only what the vendor's filter page lists is understood: comparisons, and/or/not, brackets,
 * unary minus, startswith, endswith, contains, length, year, month, day, hour, and `any` over rows. Everything else is refused.
 */

export type Operator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type FunctionName = 'startswith' | 'endswith' | 'contains' | 'length' | 'year' | 'month' | 'day' | 'hour';

export type Expression =
  | { is: 'literal'; type: 'text' | 'number' | 'guid' | 'moment' | 'flag' | 'null'; value: string | number | boolean | null }
  | { is: 'path'; names: string[] }
  | { is: 'compare'; operator: Operator; left: Expression; right: Expression }
  | { is: 'and' | 'or'; left: Expression; right: Expression }
  | { is: 'not' | 'minus'; of: Expression }
  | { is: 'call'; name: FunctionName; of: Expression[] }
  | { is: 'any'; path: string[]; variable: string; condition: Expression | null };

/** 6000: not understood. 6001: understood, but a value is impossible (a thirteenth month). */
export class QueryFault extends Error {
  readonly code: 6000 | 6001;
  constructor(code: 6000 | 6001, message: string) {
    super(message);
    this.code = code;
  }
}

interface Token {
  kind: 'text' | 'guid' | 'moment' | 'number' | 'word' | 'sign';
  text: string;
  at: number;
}

const tokenPattern =
  /\s*(?:('(?:[^']|'')*')|([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?![\w-])|(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)(?![\w-])|(\d+(?:\.\d+)?)(?![\w.])|([A-Za-z_]\w*)|([()/,:-]))/y;

function tokens(source: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (source.slice(at).trim() !== '') {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(source);
    if (!match) throw new QueryFault(6000, `Syntax error at position ${at} in '${source}'`);
    const kinds = ['text', 'guid', 'moment', 'number', 'word', 'sign'] as const;
    const index = kinds.findIndex((_, group) => match[group + 1] !== undefined);
    found.push({ kind: kinds[index] ?? 'sign', text: match[index + 1] ?? '', at });
    at = tokenPattern.lastIndex;
  }
  return found;
}

const operators = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
const argumentCount: Record<FunctionName, number> = {
  startswith: 2,
  endswith: 2,
  contains: 2,
  length: 1,
  year: 1,
  month: 1,
  day: 1,
  hour: 1,
};
const isFunction = (name: string): name is FunctionName => Object.hasOwn(argumentCount, name);

/** Milliseconds since 1970. A time without a zone is refused: the vendor's own examples always carry Z. */
export function readMoment(text: string): number {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const ms = Date.parse(isDay ? `${text}T00:00:00Z` : text);
  const dayPart = text.slice(0, 10);
  const isRealDay = !Number.isNaN(Date.parse(`${dayPart}T00:00:00Z`)) && new Date(`${dayPart}T00:00:00Z`).toISOString().startsWith(dayPart);
  if (Number.isNaN(ms) || !isRealDay || (!isDay && !/(Z|[+-]\d{2}:\d{2})$/.test(text)))
    throw new QueryFault(6001, `'${text}' is not a valid date`);
  return ms;
}

export function parseFilter(source: string): Expression {
  const all = tokens(source);
  let place = 0;

  const peek = (ahead = 0): Token | undefined => all[place + ahead];
  const isWord = (word: string): boolean => peek()?.kind === 'word' && peek()?.text === word;
  const isSign = (sign: string, ahead = 0): boolean => peek(ahead)?.kind === 'sign' && peek(ahead)?.text === sign;
  const fail = (): never => {
    throw new QueryFault(6000, `Syntax error at position ${peek()?.at ?? source.length} in '${source}'`);
  };
  const expect = (sign: string): void => {
    if (!isSign(sign)) fail();
    place += 1;
  };
  const word = (): string => {
    const token = peek();
    if (token?.kind !== 'word') return fail();
    place += 1;
    return token.text;
  };

  function disjunction(): Expression {
    let left = conjunction();
    while (isWord('or')) {
      place += 1;
      left = { is: 'or', left, right: conjunction() };
    }
    return left;
  }
  function conjunction(): Expression {
    let left = negation();
    while (isWord('and')) {
      place += 1;
      left = { is: 'and', left, right: negation() };
    }
    return left;
  }
  function negation(): Expression {
    if (!isWord('not')) return comparison();
    place += 1;
    return { is: 'not', of: negation() };
  }
  function comparison(): Expression {
    const left = operand();
    const token = peek();
    if (token?.kind !== 'word' || !operators.has(token.text)) return left;
    place += 1;
    return { is: 'compare', operator: token.text as Operator, left, right: operand() };
  }
  function operand(): Expression {
    const token = peek();
    if (!token) return fail();
    if (isSign('-')) {
      place += 1;
      return { is: 'minus', of: operand() };
    }
    if (isSign('(')) {
      place += 1;
      const inner = disjunction();
      expect(')');
      return inner;
    }
    if (token.kind === 'word') return named(word());
    place += 1;
    if (token.kind === 'text') return { is: 'literal', type: 'text', value: token.text.slice(1, -1).replaceAll("''", "'") };
    if (token.kind === 'guid') return { is: 'literal', type: 'guid', value: token.text.toLowerCase() };
    if (token.kind === 'number') return { is: 'literal', type: 'number', value: Number(token.text) };
    if (token.kind === 'moment') return { is: 'literal', type: 'moment', value: readMoment(token.text) };
    return fail();
  }
  function named(first: string): Expression {
    if (first === 'true' || first === 'false') return { is: 'literal', type: 'flag', value: first === 'true' };
    if (first === 'null') return { is: 'literal', type: 'null', value: null };
    if (isSign('(')) return call(first);
    const names = [first];
    while (isSign('/')) {
      place += 1;
      const next = word();
      if (next === 'any' && isSign('(')) return any(names);
      names.push(next);
    }
    return { is: 'path', names };
  }
  function call(name: string): Expression {
    if (!isFunction(name)) throw new QueryFault(6000, `Unknown function '${name}'`);
    expect('(');
    const of = [disjunction()];
    while (isSign(',')) {
      place += 1;
      of.push(disjunction());
    }
    expect(')');
    if (of.length !== argumentCount[name]) throw new QueryFault(6000, `'${name}' takes ${argumentCount[name]} arguments`);
    return { is: 'call', name, of };
  }
  function any(path: string[]): Expression {
    expect('(');
    if (isSign(')')) {
      place += 1;
      return { is: 'any', path, variable: '', condition: null };
    }
    const variable = word();
    expect(':');
    const condition = disjunction();
    expect(')');
    return { is: 'any', path, variable, condition };
  }

  const whole = disjunction();
  if (place < all.length) fail();
  return whole;
}
