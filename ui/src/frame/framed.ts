/** Whether the page stands inside another one: Rackbeat shows it in an iframe. */
export const framed = window.parent !== window;
