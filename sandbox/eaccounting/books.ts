/** One company as seen at one moment, with what the rules need beside it: switches, time and new ids. */

import type { CommonSwitches } from '../kit/stand-in.ts';
import type { Switches } from '../kit/switches.ts';
import { type Company, companyDay } from './company.ts';
import { utcStamp } from './list-answer.ts';
import type { ReadRules } from './read-body.ts';
import type { EAccountingSwitches } from './switches.ts';

export interface Books {
  company: Company;
  switches: Switches<EAccountingSwitches & CommonSwitches>;
  now: Date;
  /** UTC stamp of now. */
  stamp: string;
  /** The company's own day. */
  today: string;
  nextId: () => string;
}

export function openBooks(company: Company, switches: Books['switches'], now: Date, nextId: () => string): Books {
  return { company, switches, now, stamp: utcStamp(now), today: companyDay(company, now), nextId };
}

export const readRules = ({ switches }: Pick<Books, 'switches'>): ReadRules => ({
  refuseUnknown: switches.get('unknownProperties') === 'refused',
  roundDecimals: switches.get('tooManyDecimals') === 'rounded',
});

export const isVatRegistered = ({ switches }: Pick<Books, 'switches'>): boolean => switches.get('companyVariant') !== 'not-vat-registered';
