/** Records by id, in the order in which they came, and by a second key that must be unique (a number). */

export interface Table<Row> {
  get: (id: string) => Row | undefined;
  /** By the second key. */
  find: (key: string) => Row | undefined;
  put: (row: Row) => void;
  remove: (id: string) => void;
  /** The living list: do not change it, and copy it before waiting for anything. */
  all: () => readonly Row[];
}

export function createTable<Row>(
  idOf: (row: Row) => string,
  rows: readonly Row[] = [],
  keyOf: (row: Row) => string | null = () => null,
): Table<Row> {
  const byId = new Map<string, Row>();
  const byKey = new Map<string, Row>();
  let list: Row[] | null = [];

  const forget = (id: string): void => {
    const old = byId.get(id);
    const key = old === undefined ? null : keyOf(old);
    if (key !== null && byKey.get(key) === old) byKey.delete(key);
  };
  const put = (row: Row): void => {
    const id = idOf(row);
    forget(id);
    if (byId.has(id)) list = null;
    else list?.push(row);
    byId.set(id, row);
    const key = keyOf(row);
    if (key !== null) byKey.set(key, row);
  };
  for (const row of rows) put(row);

  return {
    get: (id) => byId.get(id.toLowerCase()),
    find: (key) => byKey.get(key),
    put,
    remove: (id) => {
      forget(id.toLowerCase());
      byId.delete(id.toLowerCase());
      list = null;
    },
    all: () => (list ??= [...byId.values()]),
  };
}
