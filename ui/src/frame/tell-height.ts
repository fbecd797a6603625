/** Rackbeat's height protocol: a framed page tells its height on load, on resize and whenever its content changes. */
import { framed } from './framed.ts';

/** Tells the height of `content` from now on. Only the height leaves, so any parent may hear it. */
export function tellHeight(content: HTMLElement): void {
  if (!framed) return;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told || height === 0) return;
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
