/**
 * How far an element's end lies below what a person sees. In a frame that is as tall as its content nothing can stick to the
 * lower edge of the window, because the page does not know where that edge is; only an IntersectionObserver may tell.
 */
import { type RefObject, useEffect, useState } from 'react';

/** Between two looks. Each look is one observation, which the browser answers with the next frame. */
const PAUSE_MS = 80;

/** In pixels; 0 while `active` is false. */
export function useHiddenBelow(element: RefObject<HTMLElement | null>, active: boolean): number {
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    const page = document.body;
    const watched = element.current;
    if (!active || !watched) {
      setHidden(0);
      return;
    }
    let timer = 0;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setHidden(Math.max(0, Math.round(watched.getBoundingClientRect().bottom - entry.intersectionRect.bottom)));
      // An observer speaks only when a threshold is crossed; asked anew it always speaks.
      observer.disconnect();
      timer = window.setTimeout(() => observer.observe(page), PAUSE_MS);
    });
    observer.observe(page);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, [element, active]);
  return hidden;
}
