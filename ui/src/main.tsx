/** Starts the page: the entrance from its address, the session, and everything that is shown. */
import './quiet-zod.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { type Entrance, entranceOf } from './entrance.ts';
import { tellHeight } from './frame/tell-height.ts';
import { LanguageProvider } from './language/language-context.tsx';
import { NoEntrance } from './no-entrance.tsx';
import { Boundary } from './parts/boundary.tsx';
import { adoptVariables } from './theme/adopt-variables.ts';
import { ThemeProvider } from './theme/theme-provider.tsx';
import { createAsk } from './wire/ask.ts';
import { AskFailure } from './wire/ask-failure.ts';
import { askAhead } from './wire/queries.ts';
import { createSession } from './wire/session.ts';
import { WireProvider } from './wire/wire-context.tsx';

const MOST_TRIES = 3;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What was refused stays refused; what was not answered may be answered now.
      retry: (tries, error) => tries < MOST_TRIES && (!(error instanceof AskFailure) || error.status === 0 || error.status >= 500),
    },
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
adoptVariables();
const entrance = entranceOf(window.location.pathname);
createRoot(root).render(
  <StrictMode>
    <ThemeProvider>
      <LanguageProvider>{entrance === null ? <NoEntrance /> : enter(entrance)}</LanguageProvider>
    </ThemeProvider>
  </StrictMode>,
);
tellHeight(root);

function enter(by: Entrance): ReactNode {
  const session = createSession(by);
  const ask = createAsk(session);
  askAhead(queries, ask);
  return (
    <QueryClientProvider client={queries}>
      <WireProvider session={session} ask={ask}>
        <Boundary>
          <App />
        </Boundary>
      </WireProvider>
    </QueryClientProvider>
  );
}
