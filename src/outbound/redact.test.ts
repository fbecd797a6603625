import { expect, it } from 'vitest';
import { redact } from './redact.ts';

it.each([
  ['a token answer', '{"access_token":"canary","refresh_token" : "canary","expires_in":3600}'],
  ['a value with quotes in it', '{"token":"can\\"ary canary"}'],
  ['a value that was cut off', '{"ok":1,"access_token":"canary'],
  ['deep inside', '{"webhook":{"id":1,"token":"canary"}}'],
  ['a webhook address in a list', '{"webhooks":[{"url":"https://we/hooks/canary","urlfriendly_number":"A"}]}'],
  ['a form', 'grant_type=refresh_token&refresh_token=canary&client_secret=canary'],
  ['a code', 'code=canary&grant_type=authorization_code&code_verifier=canary'],
])('%s', (_name, text) => {
  expect(redact(text)).not.toContain('canary');
});

it('leaves everything else alone', () => {
  const body = '{"Name":"Acme","Rows":[{"Text":"token of love"}],"count":1,"urlfriendly_number":"A","pdf_url":"x"}';
  expect(redact(body)).toBe(body);
  expect(redact('{"grant_type":"refresh_token"}')).toBe('{"grant_type":"refresh_token"}');
});

it('removes named texts in plain, escaped and encoded form', () => {
  const secret = 'https://we/a"b/ö';
  const text = `${secret} ${JSON.stringify(secret)} ${JSON.stringify(secret).replaceAll('/', '\\/')} ${encodeURIComponent(secret)}`;
  expect(redact(text, [secret])).toBe('[removed] "[removed]" "[removed]" [removed]');
});

it.each([
  ['a very long secret', `{"token":"${'canary'.repeat(1_000_000)}"}`],
  ['a very long secret full of escapes', `{"token":"${'\\n'.repeat(2_000_000)}canary"}`],
  ['names that look like secrets for a megabyte', `{"${'token'.repeat(200_000)}`],
  ['a thousand openings', '{"token":"'.repeat(100_000)],
])('%s takes no time', (_name, text) => {
  const started = performance.now();
  expect(redact(text)).not.toContain('canary');
  expect(performance.now() - started).toBeLessThan(2_000);
});
