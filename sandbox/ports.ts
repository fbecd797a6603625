/** The ports that the sandbox's two variables ask for; also read by `npm start`, which tells all faults of both programs at once. */
interface SandboxPorts {
  rackbeatPort: number;
  eaccountingPort: number;
  /** A sentence for each variable that holds no port; its port is then the usual one. */
  faults: string[];
}

export function readPorts(environment: NodeJS.ProcessEnv): SandboxPorts {
  const faults: string[] = [];
  const portOf = (name: string, otherwise: number): number => {
    const text = environment[name]?.trim() || String(otherwise);
    const port = Number(text);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
    faults.push(`${name} must be a port number, not "${text}".`);
    return otherwise;
  };
  return { rackbeatPort: portOf('RACKBEAT_SANDBOX_PORT', 4001), eaccountingPort: portOf('EACCOUNTING_SANDBOX_PORT', 4002), faults };
}
