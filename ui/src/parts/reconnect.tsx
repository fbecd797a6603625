/** The way to a new consent in eAccounting, in a window of its own: inside Rackbeat's frame the consent could not keep its cookie. */
import { useText } from '../language/use-text.ts';

export function Reconnect() {
  const text = useText();
  return (
    <a href={`${window.location.pathname.replace(/\/$/, '')}/reconnect`} target="_blank" rel="noreferrer">
      {text('connection.reconnect')}
    </a>
  );
}
