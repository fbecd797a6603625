/** Records by id, in the order in which they came. */

export interface Table<Row> {
  get(id: string): Row | undefined;
  put(row: Row): void;
  remove(id: string): void;
  all(): Row[];
}

export function createTable<Row>(idOf: (row: Row) => string, rows: readonly Row[] = []): Table<Row> {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  let list: Row[] | null = null;
  return {
    get: (id) => byId.get(id.toLowerCase()),
    put: (row) => {
      byId.set(idOf(row), row);
      list = null;
    },
    remove: (id) => {
      byId.delete(id.toLowerCase());
      list = null;
    },
    all: () => (list ??= [...byId.values()]),
  };
}
