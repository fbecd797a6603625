/** Under this topic a connection remembers that an older installation serves the same account; while it does, nothing is transferred. */
export const OTHER_INSTALLATION = 'other-installation';
