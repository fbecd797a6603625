/** What every command is given: the program to ask, the environment, and in which form to answer. */
import type { Command } from 'commander';
import { type OperatorConfig, readOperatorConfig } from '../config.ts';
import { type Program, programAt } from './ask.ts';
import { CommandFailed, EXIT } from './outcome.ts';

export interface Settings {
  program: Program;
  config: OperatorConfig;
  json: boolean;
}

/** Reads the options that all commands share. */
export function settingsOf(command: Command): Settings {
  const { json = false, url } = command.optsWithGlobals<{ json?: boolean; url?: string }>();
  const read = readOperatorConfig();
  if (!read.ok) throw new CommandFailed(EXIT.usage, read.faults.join('\n'));
  const appUrl = (url ?? read.config.appUrl).replace(/\/+$/, '');
  if (!URL.canParse(appUrl)) throw new CommandFailed(EXIT.usage, `${appUrl} is no address. Write it like http://127.0.0.1:3000.`);
  return { program: programAt(appUrl, read.config.operatorToken?.expose() ?? null), config: read.config, json };
}
