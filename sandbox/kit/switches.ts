/**
 * The register of doubtful vendor behaviours: each switch says what is uncertain and what its answers mean.
 * The stand-in reads a value at the moment it acts, so a switch works from the next request on.
 */

export interface Switch<Value> {
  /** What is not known about the vendor, and where the default comes from. */
  about: string;
  /** Answer → what the stand-in does then. */
  answers: Record<string, string>;
  initial: Value;
  /** The value to store, or undefined when this is no answer to the question. */
  read(value: unknown): Value | undefined;
}

export type SwitchSet = Record<string, Switch<unknown>>;
export type SwitchValue<S> = S extends Switch<infer Value> ? Value : never;

type AnswerOf<Answers> = `${Extract<keyof Answers, string | number>}`;

/** One of several named answers. A number is taken by its text: 400 and "400" are the same answer. */
export function choice<const Answers extends Record<string, string>>(
  about: string,
  answers: Answers,
  initial: NoInfer<AnswerOf<Answers>>,
): Switch<AnswerOf<Answers>> {
  return {
    about,
    answers,
    initial,
    read: (value) => {
      const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
      return Object.hasOwn(answers, text) ? (text as AnswerOf<Answers>) : undefined;
    },
  };
}

export function flag(about: string, answers: { true: string; false: string }, initial: boolean): Switch<boolean> {
  return { about, answers, initial, read: (value) => (typeof value === 'boolean' ? value : undefined) };
}

/** A whole number from `min`; `off` says what null means, when null is allowed. */
export function quantity(about: string, limits: { min: number; off?: string }, initial: number | null): Switch<number | null> {
  return {
    about,
    answers: { number: `a whole number from ${limits.min}`, ...(limits.off === undefined ? {} : { null: limits.off }) },
    initial,
    read: (value) => {
      if (value === null) return limits.off === undefined ? undefined : null;
      return typeof value === 'number' && Number.isInteger(value) && value >= limits.min ? value : undefined;
    },
  };
}

export interface Switches<Set extends SwitchSet> {
  get<Name extends keyof Set & string>(name: Name): SwitchValue<Set[Name]>;
  values(): Record<string, unknown>;
  /** Takes some or all values; a sentence saying what is wrong, or null. All or nothing. */
  put(values: Record<string, unknown>): string | null;
  describe(): { name: string; about: string; answers: Record<string, string>; initial: unknown; value: unknown }[];
  reset(): void;
}

export function createSwitches<Set extends SwitchSet>(set: Set): Switches<Set> {
  const initial = (): Map<string, unknown> => new Map(Object.entries(set).map(([name, { initial: value }]) => [name, value]));
  let values = initial();
  return {
    get: <Name extends keyof Set & string>(name: Name) => values.get(name) as SwitchValue<Set[Name]>,
    values: () => Object.fromEntries(values),
    put: (wanted) => {
      const next = new Map(values);
      for (const [name, value] of Object.entries(wanted)) {
        const found = Object.hasOwn(set, name) ? set[name] : undefined;
        if (!found) return `There is no switch "${name}". Switches: ${Object.keys(set).join(', ')}.`;
        const read = found.read(value);
        if (read === undefined) return `"${name}" can't be ${JSON.stringify(value)}. Answers: ${Object.keys(found.answers).join(', ')}.`;
        next.set(name, read);
      }
      values = next;
      return null;
    },
    describe: () =>
      Object.entries(set).map(([name, { about, answers, initial: first }]) => ({
        name,
        about,
        answers,
        initial: first,
        value: values.get(name),
      })),
    reset: () => {
      values = initial();
    },
  };
}
