/**
 * Turns a filter tree into a test on records of a model, checking names and types first:
 * an unknown property or a text compared with a number is refused, as a typed backend does.
 */
import type { FieldKind, Model } from './fields.ts';
import { type Expression, type Operator, QueryFault } from './odata-parse.ts';

type Type = 'text' | 'number' | 'guid' | 'moment' | 'flag' | 'null';
type Value = string | number | boolean | null;
type Scope = Record<string, unknown>;

interface Compiled {
  type: Type;
  read(scope: Scope): Value;
}

export interface FilterRules {
  ignoreCase: boolean;
  /** Property paths the vendor does not filter by, e.g. `Rows` or `CreatedFromDraftId`. */
  refusedPaths: ReadonlySet<string>;
}

const typeOfKind: Record<FieldKind, Type | null> = {
  text: 'text',
  number: 'number',
  whole: 'number',
  flag: 'flag',
  guid: 'guid',
  day: 'moment',
  stamp: 'moment',
  texts: null,
  list: null,
  any: null,
};

const refuse = (message: string): never => {
  throw new QueryFault(6000, message);
};

function compares(operator: Operator, left: Value, right: Value): boolean {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null) return false;
  if (operator === 'gt') return left > right;
  if (operator === 'ge') return left >= right;
  return operator === 'lt' ? left < right : left <= right;
}

export function compileFilter(expression: Expression, model: Model, rules: FilterRules): (record: Scope) => boolean {
  const fold = (value: Value): Value => (rules.ignoreCase && typeof value === 'string' ? value.toLowerCase() : value);

  /** `models`: what each name in scope stands for; '' is the record itself. */
  function compile(node: Expression, models: Record<string, Model>): Compiled {
    switch (node.is) {
      case 'literal':
        return { type: node.type, read: () => fold(node.value) };
      case 'path':
        return path(node.names, models);
      case 'minus': {
        const inner = compile(node.of, models);
        if (inner.type !== 'number') refuse('Minus needs a number');
        return { type: 'number', read: (scope) => negated(inner.read(scope)) };
      }
      case 'not': {
        const inner = condition(node.of, models);
        return { type: 'flag', read: (scope) => !inner(scope) };
      }
      case 'and':
      case 'or': {
        const [left, right] = [condition(node.left, models), condition(node.right, models)];
        return { type: 'flag', read: node.is === 'and' ? (scope) => left(scope) && right(scope) : (scope) => left(scope) || right(scope) };
      }
      case 'compare': {
        const [left, right] = [compile(node.left, models), compile(node.right, models)];
        if (left.type !== right.type && left.type !== 'null' && right.type !== 'null')
          refuse(`Types ${left.type} and ${right.type} can not be compared`);
        return { type: 'flag', read: (scope) => compares(node.operator, left.read(scope), right.read(scope)) };
      }
      case 'call':
        return call(node, models);
      case 'any':
      default:
        return any(node, models);
    }
  }

  function path(names: string[], models: Record<string, Model>): Compiled {
    const [first = '', second] = names;
    const inLambda = Object.hasOwn(models, first) && second !== undefined;
    const name = inLambda ? second : first;
    const owner = models[inLambda ? first : ''];
    if (names.length > (inLambda ? 2 : 1) || !owner || !Object.hasOwn(owner, name))
      return refuse(`Could not find a property named '${names.join('/')}'`);
    if (!inLambda && rules.refusedPaths.has(name)) return refuse(`The property '${name}' cannot be used in the $filter query option`);
    const field = owner[name];
    const type = field ? typeOfKind[field.kind] : null;
    if (!type) return refuse(`The property '${name}' cannot be compared`);
    return {
      type,
      read: (scope) => {
        const record = inLambda ? (scope[first] as Scope) : scope;
        const value = record[name] as Value | undefined;
        if (value === undefined || value === null) return null;
        return type === 'moment' ? Date.parse(String(value)) : fold(value);
      },
    };
  }

  function call(node: Expression & { is: 'call' }, models: Record<string, Model>): Compiled {
    const [subject, argument] = node.of.map((each) => compile(each, models));
    if (!subject) return refuse(`'${node.name}' takes an argument`);
    if (node.name === 'year' || node.name === 'month' || node.name === 'day' || node.name === 'hour') {
      if (subject.type !== 'moment') return refuse(`'${node.name}' takes a date`);
      const parts = {
        year: (d: Date) => d.getUTCFullYear(),
        month: (d: Date) => d.getUTCMonth() + 1,
        day: (d: Date) => d.getUTCDate(),
        hour: (d: Date) => d.getUTCHours(),
      };
      const part = parts[node.name];
      return { type: 'number', read: (scope) => mapped(subject.read(scope), (ms) => part(new Date(Number(ms)))) };
    }
    if (subject.type !== 'text' || (argument && argument.type !== 'text')) return refuse(`'${node.name}' takes texts`);
    if (node.name === 'length') return { type: 'number', read: (scope) => mapped(subject.read(scope), (text) => String(text).length) };
    const tests = {
      startswith: (text: string, part: string) => text.startsWith(part),
      endswith: (text: string, part: string) => text.endsWith(part),
      contains: (text: string, part: string) => text.includes(part),
    };
    const test = tests[node.name];
    return {
      type: 'flag',
      read: (scope) => mapped(subject.read(scope), (text) => test(String(text), String(argument?.read(scope) ?? ''))) ?? false,
    };
  }

  function any(node: Expression & { is: 'any' }, models: Record<string, Model>): Compiled {
    const [name = ''] = node.path;
    const field = Object.hasOwn(models[''] ?? {}, name) ? models['']?.[name] : undefined;
    if (node.path.length !== 1 || field?.kind !== 'list' || !field.of) return refuse(`'${node.path.join('/')}' is no list`);
    if (rules.refusedPaths.has(name)) return refuse(`The property '${name}' cannot be used in the $filter query option`);
    const inner = node.condition === null ? () => true : condition(node.condition, { ...models, [node.variable]: field.of });
    return {
      type: 'flag',
      read: (scope) =>
        ((scope[name] as Scope[] | null) ?? []).some((item) =>
          inner(Object.assign(Object.create(scope) as Scope, { [node.variable]: item })),
        ),
    };
  }

  function condition(node: Expression, models: Record<string, Model>): (scope: Scope) => boolean {
    const compiled = compile(node, models);
    if (compiled.type !== 'flag') refuse('A condition is needed');
    return (scope) => compiled.read(scope) === true;
  }

  return condition(expression, { '': model });
}

const mapped = (value: Value, change: (value: string | number | boolean) => Value): Value => (value === null ? null : change(value));
const negated = (value: Value): Value => mapped(value, (number) => -Number(number));
