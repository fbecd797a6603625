/**
 * Finds the accepting form of a page (`data-step="accept"`) and fills it in as a willing person would.
 * Reads just enough HTML for forms that programs write; it is no browser.
 */

export interface FilledForm {
  action: string;
  method: 'GET' | 'POST';
  fields: [name: string, value: string][];
}

export interface Person {
  company: 'NO' | 'SE';
  name: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", nbsp: ' ' };

const decoded = (text: string): string =>
  text.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    return ENTITIES[name] ?? (/^#\d/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : whole);
  });

type Attributes = Map<string, string>;

function attributesOf(tag: string): Attributes {
  const attributes: Attributes = new Map();
  const inside = tag.replace(/^<\w+/, '').replace(/\/?>$/, '');
  for (const [, name = '', double, single, bare] of inside.matchAll(/([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    attributes.set(name.toLowerCase(), decoded(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const tagPattern = String.raw`(?:"[^"]*"|'[^']*'|[^'">])*`;

function inputValue(input: Attributes, person: Person): string | null {
  const [name, type, value] = [input.get('name') ?? '', (input.get('type') ?? 'text').toLowerCase(), input.get('value') ?? ''];
  if (type === 'radio') {
    if (name === 'company') return value.toUpperCase() === person.company ? value : null;
    return input.has('checked') ? value : null;
  }
  if (type === 'checkbox') return input.has('checked') || input.has('required') ? value || 'on' : null;
  if (type === 'submit' || type === 'button' || type === 'image' || type === 'reset' || type === 'file') return null;
  const expected = input.get('data-expected');
  if (expected !== undefined) return expected;
  return value === '' && (name === 'name' || name === 'stated_name') ? person.name : value;
}

function selectValue(select: Attributes, inner: string, person: Person): string | null {
  const options = [...inner.matchAll(new RegExp(`<option(${tagPattern})>([^<]*)`, 'gi'))].map(([, tag = '', text = '']) => {
    const attributes = attributesOf(`<option${tag}>`);
    return { value: attributes.get('value') ?? decoded(text).trim(), text: decoded(text), selected: attributes.has('selected') };
  });
  const wanted =
    select.get('name') === 'company'
      ? (options.find((option) => option.value.toUpperCase() === person.company) ??
        options.find((option) => new RegExp(String.raw`\b${person.company}\b`).test(option.text)))
      : undefined;
  return (wanted ?? options.find((option) => option.selected) ?? options[0])?.value ?? null;
}

/** The filled form, or null when the page has none. */
export function acceptForm(page: string, person: Person): FilledForm | null {
  for (const [, tag = '', inner = ''] of page.matchAll(new RegExp(`<form(${tagPattern})>([\\s\\S]*?)</form>`, 'gi'))) {
    const form = attributesOf(`<form${tag}>`);
    if (form.get('data-step') !== 'accept') continue;
    const fields: FilledForm['fields'] = [];
    const add = (name: string | undefined, value: string | null): void => {
      if (name !== undefined && name !== '' && value !== null) fields.push([name, value]);
    };
    for (const [tagText] of inner.matchAll(new RegExp(`<input${tagPattern}>`, 'gi'))) {
      const input = attributesOf(tagText);
      if (!input.has('disabled')) add(input.get('name'), inputValue(input, person));
    }
    for (const [, selectTag = '', options = ''] of inner.matchAll(new RegExp(`<select(${tagPattern})>([\\s\\S]*?)</select>`, 'gi'))) {
      const select = attributesOf(`<select${selectTag}>`);
      add(select.get('name'), selectValue(select, options, person));
    }
    for (const [, areaTag = '', text = ''] of inner.matchAll(new RegExp(`<textarea(${tagPattern})>([\\s\\S]*?)</textarea>`, 'gi'))) {
      add(attributesOf(`<textarea${areaTag}>`).get('name'), decoded(text));
    }
    const button = new RegExp(`<button(${tagPattern})>`, 'i').exec(inner)?.[0];
    if (button !== undefined) add(attributesOf(button).get('name'), attributesOf(button).get('value') ?? '');
    return { action: form.get('action') ?? '', method: (form.get('method') ?? 'get').toUpperCase() === 'POST' ? 'POST' : 'GET', fields };
  }
  return null;
}
