/** Rackbeat's height protocol: a framed page tells its height on load, on resize and whenever its content changes. */
import { framed } from './framed.ts';

/**
 * Room for a border that the parent may draw inside the height it sets. Without it the frame could be scrolled by a pixel or
 * two, and would catch the turn of the wheel that was meant for the page around it.
 */
const BORDER_ROOM = 4;

/** Tells the height of `content` from now on. Only the height leaves, so any parent may hear it. */
export function tellHeight(content: HTMLElement): void {
  if (!framed) return;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height) + BORDER_ROOM;
    if (height === told) return;
    told = height;
    window.parent.postMessage({ height }, '*');
  };
  new ResizeObserver(tell).observe(content);
  window.addEventListener('resize', tell);
  window.addEventListener('load', () => {
    told = 0;
    tell();
  });
}
