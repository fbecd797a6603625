/** Reads `text/event-stream` by hand, because an EventSource can send no bearer. Only the names of events matter here. */

/** Fed with pieces of text as they arrive; tells the name of each event that is complete. */
export function createEventLines(onEvent: (name: string) => void): (piece: string) => void {
  let rest = '';
  let name = 'message';
  let hasData = false;
  const take = (line: string): void => {
    if (line === '') {
      if (hasData) onEvent(name);
      name = 'message';
      hasData = false;
    } else if (line.startsWith('event:')) name = line.slice('event:'.length).trim();
    else if (line.startsWith('data:')) hasData = true;
  };
  return (piece) => {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  };
}
