/**
 * Mantine's variables as a constructed style sheet. Mantine itself would put them into a <style> element, which the page's
 * content security policy forbids.
 */
import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { readable, theme } from './theme.ts';

export function adoptVariables(): void {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const own = readable(merged);
  const all = defaultCssVariablesResolver(merged);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    convertCssVariables({
      variables: { ...all.variables, ...own.variables },
      light: { ...all.light, ...own.light },
      dark: { ...all.dark, ...own.dark },
    }),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
