/** In English: what pages and programs are answered, and installing. */
import { begin } from './words.ts';

export const pages = {
  // Answers to a page or a program
  'api.not-found': 'There is nothing here.',
  'recoding.changed': 'The number of articles has changed since you looked. Look again, and decide then.',
  'issue.unknown': 'This issue is no longer open.',
  'issue.not-about-identity': 'This issue is not about whether two records are the same.',
  'issue.not-a-candidate': 'Choose one of the customers that are named.',
  'api.invalid': 'Something here cannot be used as it stands. Look at the marked fields.',
  'api.too-large': 'This is too large to be received. Send less at a time.',
  'api.too-many-requests': 'That was too many tries in a short time. Wait a minute, then try again.',
  'api.unreadable-request': 'The request could not be read. Load the page again.',
  'api.internal': 'The program met a fault of its own and has noted it. Try again; if it stays so, tell the operator.',
  'session.not-valid': 'This address is not, or no longer, valid. Open the settings again from Rackbeat, under Apps.',
  'session.ended': 'The page was open for long, and its session has ended. Open the settings again from Rackbeat, under Apps.',
  'session.other-origin': 'This may be asked only by our own page. Open the settings from Rackbeat, under Apps.',
  'settings.file-of-newer-program':
    'This file was made by a newer version of the program (settings version {version}). Update the program, or export the settings anew.',
  'settings.file-not-valid': 'The file does not hold valid settings. The fields that are wrong are named; nothing was saved.',
  'settings.stale':
    '{by_, select, none {Somebody} other {{by}}} has saved the settings meanwhile. Look at the differences, then save again.',
  'settings.choice-gone': 'This was deleted in eAccounting in the meantime. Reload the page and choose another; nothing was saved.',
  'settings.nothing-to-undo': 'There is no earlier version of the settings to go back to.',
  'settings.invalid-date': 'Write the date as year, month, day: 2026-11-20.',
  'settings.sender-and-email':
    'Rackbeat sends the invoice to the buyer, so eAccounting must not e-mail it too. Choose “Draft” or “Invoiced”.',
  'settings.rounding-article-missing': 'Choose a rounding article with 0 % VAT; a difference can be balanced only with one.',
  'operator.not-known': 'The operator token is missing or wrong. Use the one in OPERATOR_TOKEN.',
  'operator.connection-unknown': 'There is no connection with this id.',
  'webhook.not-ours': 'This does not come from a webhook that we have registered.',

  // Installing
  'page.connect.title': 'Connect Rackbeat and eAccounting',
  'page.connect.what':
    'For Rackbeat accounts without the Apps page. Paste an API key from Rackbeat; after that you sign in to eAccounting and choose the company.',
  'page.connect.key': 'API key from Rackbeat',
  'page.connect.where': 'An administrator makes the key in Rackbeat. It is stored encrypted.',
  'page.connect.go': 'Go on to eAccounting',
  'page.confirm.title': 'Are these your two companies?',
  'page.confirm.what': 'They are about to be connected. Check both names and numbers.',
  'page.confirm.number': 'Organisation number {number}',
  'page.confirm.no-number': 'No organisation number',
  'page.confirm.numbers-differ': 'The organisation numbers differ. Go on only if both companies are yours.',
  'page.confirm.other-company':
    'This Rackbeat account was connected to another eAccounting company before. Go on only if that is meant to change.',
  'page.confirm.type': 'Type the name of the eAccounting company to confirm: {name}',
  'page.confirm.not-typed': 'That is not the name. Type: {name}',
  'page.confirm.nothing-yet': 'Nothing is transferred yet. What is transferred later, you decide in the settings.',
  'page.confirm.yes': 'Yes, connect them',
  'install.no-token': 'The installation code from Rackbeat is missing.',
  'install.no-token.next': begin,
  'install.no-key': 'Paste the API key from Rackbeat.',
  'install.no-key.next': 'An administrator can make a key in Rackbeat.',
  'install.cannot-reconnect': 'This page cannot begin the connection again. Its address is no longer valid.',
  'install.cannot-reconnect.next': 'In Rackbeat, open the settings of the app anew, or press Install on the Apps page.',
  'install.stale': 'This installation cannot be continued. It is finished, older than ten minutes, or was begun in another browser.',
  'install.stale.next': begin,
  'install.declined': 'You did not give access to eAccounting, so nothing was connected.',
  'install.declined.next': 'You can close this page. To connect later, go in Rackbeat to User settings → Apps → Install.',
  'install.consent-failed': 'Visma could not complete the sign-in{error_, select, none {} other { ({error})}}. Nothing was connected.',
  'install.consent-failed.next': `${begin} If it happens again, tell the operator.`,
  'install.code-refused':
    'Visma did not accept the sign-in{error_, select, none {} undefined {} other { ({error})}}. Nothing was connected.',
  'install.code-refused.next': `${begin} If it happens again, tell the operator.`,
  'install.not-accepted-by-rackbeat': 'Rackbeat did not accept the installation. Its code works only once, and may have been used.',
  'install.not-accepted-by-rackbeat.next': begin,
  'install.company-taken': 'The eAccounting company {company} is already connected to another Rackbeat account.',
  'install.company-taken.next':
    'Uninstall the app in the other Rackbeat account first, or choose another eAccounting company. Then begin again in Rackbeat, under Apps.',
  'next.generic': 'Nothing was connected. When that is put right, begin again in Rackbeat: User settings → Apps → Install.',
} satisfies Record<string, string>;
