/** A text that must not be seen. Printing, logging or serialising it gives `[secret]`; only `expose()` gives the text. */
import { inspect } from 'node:util';

const MASK = '[secret]';

export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself. Called where it leaves for a vendor or is sealed, nowhere else. */
  expose(): string {
    return this.#text;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}

export const secret = (text: string): Secret => new Secret(text);
