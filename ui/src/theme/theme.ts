/** Mantine's theme: one accent, the system's own font, medium corners, and contrast that holds in light and dark. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple, virtualColor } from '@mantine/core';

/** Deep teal. Shade 7 is the accent on light paper, shade 4 on dark. */
const petrol: MantineColorsTuple = [
  '#eaf4f5',
  '#d3e7e9',
  '#a9d1d5',
  '#8ac6cd',
  '#6fc3cc',
  '#2f8791',
  '#1c6b75',
  '#14545c',
  '#0f4148',
  '#0a2f34',
];

/** Mantine's greys with a fifth shade that can be seen: it is the edge of every field. */
const gray: MantineColorsTuple = [
  '#f6f7f9',
  '#eef0f3',
  '#e4e8ec',
  '#dfe3e8',
  '#87919e',
  '#77818e',
  '#687382',
  '#5b6675',
  '#3b4552',
  '#1c2430',
];

/** The same for the dark: text, edges, fields and paper, a little blue like the accent. */
const dark: MantineColorsTuple = [
  '#e7ebf0',
  '#c6ced8',
  '#a3adba',
  '#8b96a4',
  '#6b7683',
  '#2b333d',
  '#171c22',
  '#14181d',
  '#101318',
  '#0b0e12',
];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  // Virtual, so that the words on it are chosen for light and dark apart.
  colors: { petrol, gray, dark, accent: virtualColor({ name: 'accent', light: 'petrol', dark: 'petrol' }) },
  // Field labels and choices; explanations are 2 px smaller.
  fontSizes: { sm: '0.9375rem' },
  black: '#1c2430',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Where Mantine's own greys are too faint to read, or to see the edge of a field. */
export const readable: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f6f7f9',
    '--mantine-color-text': '#1c2430',
    '--mantine-color-dimmed': '#5b6675',
    '--mantine-color-placeholder': '#687382',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#87919e',
    '--mantine-color-disabled': '#e9ecf0',
    '--mantine-color-disabled-color': '#5b6675',
    '--mantine-color-disabled-border': '#c9cfd7',
  },
  dark: {
    '--mantine-color-body': '#14181d',
    '--mantine-color-text': '#e7ebf0',
    '--mantine-color-dimmed': '#a3adba',
    '--mantine-color-placeholder': '#94a0ae',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-default': '#171c22',
    '--mantine-color-default-hover': '#222a33',
    '--mantine-color-default-color': '#e7ebf0',
    '--mantine-color-default-border': '#6b7683',
    '--mantine-color-disabled': '#262d36',
    '--mantine-color-disabled-color': '#a3adba',
    '--mantine-color-disabled-border': '#3b444f',
    '--mantine-color-anchor': '#7fcbd3',
    '--mantine-color-accent-filled-hover': '#8ad2d9',
    '--mantine-color-accent-light': '#1d3a3e',
    '--mantine-color-accent-light-hover': '#24474c',
    '--mantine-color-accent-light-color': '#b4e2e6',
  },
});
