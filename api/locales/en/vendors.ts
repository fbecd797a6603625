/** In English: what the two systems answer. */
import { report, system, vendorField } from './words.ts';

export const vendors = {
  // The way to the two systems
  'outbound.origin-refused':
    'A call was stopped because its address is not allowed ({reason_, select, not_an_address {not an address} credentials {it holds a user name or password} protocol {neither http nor https} plain_http {http without encryption} other {not on the list}}). The operator should check RACKBEAT_URL, EACCOUNTING_API_URL and VISMA_IDENTITY_URL.',
  'outbound.held-back': 'The time for this call ran out before it left, so nothing was sent.',
  'outbound.stopped': `The program was being stopped during a call to ${system}.`,
  'outbound.budget-spent': `${system} takes a limited number of calls, and there was no room for this one yet.`,
  'outbound.budget-unavailable': `The database did not answer, so nothing was sent to ${system}. If it lasts, the operator should look at the database.`,
  'outbound.outage': `${system} has failed several times in a row. For now it is asked only now and then.`,
  'outbound.no-connection': `${system} could not be reached{reason_, select, none {} other { ({reason})}}. Nothing was sent.`,
  'outbound.too-slow': `${system} did not answer in time.`,
  'outbound.no-answer': `${system} ended the connection without an answer.`,
  'outbound.answer-cut': `The answer of ${system} broke off.`,
  'outbound.answer-too-large': `The answer of ${system} is larger than we read. ${report}`,
  'outbound.redirected': `${system} sent us to another address, which is not followed. The operator should check its address in the configuration.`,

  // Rackbeat
  'rackbeat.unauthorised':
    'Rackbeat no longer accepts our access: the app was uninstalled there, or its key was deleted. Install it again in Rackbeat, under Apps. Settings and links are kept.',
  'rackbeat.forbidden': 'Rackbeat does not allow the app to do this. Check in Rackbeat what the app or its API key may do.',
  'rackbeat.missing': 'Rackbeat does not have this record. Look for it in Rackbeat.',
  'rackbeat.conflict': 'Rackbeat says that this clashes with what is already there. Look at the record in Rackbeat, then try again.',
  'rackbeat.number-refused': 'Rackbeat did not accept the number; most likely it is taken. Look at the record in Rackbeat, then try again.',
  'rackbeat.refused':
    'Rackbeat did not accept {field_, select, none {what was sent} other {the field “{field}”}}. Correct the record, then try again.',
  'rackbeat.rate-limited': 'Rackbeat asks us to slow down. Soon there is room again.',
  'rackbeat.server-error': 'Rackbeat had a fault of its own.',
  'rackbeat.unexpected-answer': `The answer of Rackbeat cannot be read{field_, select, none {} other { (field “{field}”)}}. ${report}`,
  'rackbeat.endless-list': `The list {path} of Rackbeat does not end, so reading was stopped. ${report}`,

  // eAccounting: the connection
  'connection.reconnect-needed':
    'The access to eAccounting or Rackbeat has ended, for example because a password was changed. Connect again from Rackbeat, under Apps. Nothing is lost; everything waits.',
  'connection.token-busy': 'The access to eAccounting is being renewed, which takes a few seconds.',
  'visma.grant-dead':
    'Visma has ended our access to eAccounting, for example because a password was changed. Connect again from Rackbeat, under Apps. Nothing is lost; everything waits.',
  'visma.client-refused': 'Visma does not know this app. The operator should check VISMA_CLIENT_ID and VISMA_CLIENT_SECRET.',
  'visma.refused':
    'Visma’s sign-in refused the request{error_, select, none {} other { ({error})}}. Try again; if it stays so, tell the operator.',
  'visma.unavailable': 'Visma’s sign-in does not answer at the moment.',
  'visma.unexpected-answer': `The answer of Visma’s sign-in cannot be read{error_, select, none {} other { ({error})}}. ${report}`,
  'eaccounting.unauthorised': 'eAccounting does not accept our access. If it stays so, connect again from Rackbeat, under Apps.',
  'eaccounting.token-renewed': 'The access to eAccounting had run out and was renewed. Nothing was sent; it goes on at once.',
  'eaccounting.rate-limited': 'eAccounting asks us to slow down. Soon there is room again.',
  'eaccounting.server-error': 'eAccounting had a fault of its own.',
  'eaccounting.refused':
    'eAccounting did not accept {field_, select, none {what was sent} other {the field “{field}”}}. Correct the record, then try again.',
  'eaccounting.forbidden': 'eAccounting does not allow this. Check in eAccounting what the user who connected may do.',
  'eaccounting.missing': 'eAccounting does not have this record any more. Look for it in eAccounting; somebody may have deleted it.',
  'eaccounting.conflict':
    'eAccounting says that this clashes with what is already there. Look at the record in eAccounting, then try again.',
  'eaccounting.unexpected-answer': `The answer of eAccounting cannot be read{field_, select, none {} other { (field “{field}”)}}. ${report}`,
  'eaccounting.endless-list': `The list {path} of eAccounting does not end, so reading was stopped. ${report}`,

  // eAccounting: its own error codes
  'eaccounting.2000': `eAccounting did not accept ${vendorField}. Correct the record in Rackbeat or in eAccounting, then try again.`,
  'eaccounting.3000': 'eAccounting does not have this record any more. Look for it in eAccounting; somebody may have deleted it.',
  'eaccounting.3001': 'eAccounting has no fiscal year for this date. Add the fiscal year in eAccounting.',
  'eaccounting.3002':
    'An account that is needed does not exist in eAccounting. Check the chart of accounts and the account coding of the article there.',
  'eaccounting.3003':
    'The user who connected may not approve this in eAccounting. Give that user the right, or connect again with another user.',
  'eaccounting.4000': 'The number is taken in eAccounting. Look there who has it, and change one of the two numbers.',
  'eaccounting.4001': 'eAccounting does not let this be deleted, because other records depend on it. Make it inactive there instead.',
  'eaccounting.4002':
    'eAccounting closes this part of the program to us. Most often the add-on for integrations (API) is not active: activate it in eAccounting, under Apps and extensions, and check that the right company is connected.',
  'eaccounting.4003': 'The start-up guide of eAccounting is not completed. Complete it in eAccounting.',
  'eaccounting.4004': 'The company is not active in eAccounting. Activate its subscription with Visma, or connect another company.',
  'eaccounting.4005':
    'The user who connected is not authorised for this in eAccounting. Give that user the right, or connect again with another user.',
  'eaccounting.4006':
    'The connection lacks a permission that this needs. Connect again from Rackbeat, under Apps, and accept everything that is asked for.',
  'eaccounting.4007':
    'The user who connected lacks the right to do this in eAccounting. Give that user the right, or connect again with another user.',
  'eaccounting.4008':
    'The check digit of a number is wrong, either an organisation number or a payment reference (OCR, KID). Correct the number on the customer in Rackbeat.',
  'eaccounting.4009': 'The variant of eAccounting that the company has does not include this. Ask Visma for a variant that does.',
  'eaccounting.4010': 'eAccounting asks us to slow down. Soon there is room again.',
  'eaccounting.4011':
    'The user who connected has no access to this company in eAccounting. Give that user access, or connect again with another user.',
  'eaccounting.4012': 'The licence agreement of eAccounting has not been accepted. Sign in to eAccounting and accept it.',
  'eaccounting.4013':
    'eAccounting cannot book the invoice, most likely because the period or the fiscal year is locked. Open it in eAccounting, or change the date of the invoice.',
  'eaccounting.4014':
    'An e-invoice must name the reference of the buyer (“your reference”). Enter it on the document in eAccounting, or on the invoice in Rackbeat.',
  'eaccounting.4015':
    'An e-invoice must name the reference of the seller (“our reference”). Enter it on the document in eAccounting, or on the invoice in Rackbeat.',
  'eaccounting.4016': 'eAccounting does not accept the due date of a supplier invoice. Correct it in eAccounting.',
  'eaccounting.4017': 'The customer has no electronic address for e-invoices. Enter it on the customer in eAccounting.',
  'eaccounting.4018': 'eAccounting does not accept how a supplier invoice is sent to the bank. Correct it in eAccounting.',
  'eaccounting.4019':
    'The user who connected may only read in eAccounting. Give that user the right to write, or connect again with another user.',
  'eaccounting.4020': 'The fiscal year overlaps another one. Correct the fiscal years in eAccounting.',
  'eaccounting.4021': 'The fiscal year is longer than eAccounting allows. Correct it in eAccounting.',
  'eaccounting.4022': 'A fiscal year must end on the last day of a month. Correct it in eAccounting.',
  'eaccounting.4023': 'eAccounting does not accept a date in the future. Change the date, or wait for that day.',
  'eaccounting.4024':
    'The account coding of an article has no account for this kind of sale, for example EU or export. In eAccounting: fill in that account, or give the article another coding.',
  'eaccounting.4025': 'The EU register (VIES) does not confirm the VAT number of the customer. Correct the VAT number in Rackbeat.',
  'eaccounting.4026': 'The date lies in a locked period. Open the period in eAccounting, or change the date of the invoice.',
  'eaccounting.4027': 'eAccounting does not accept reverse charge with 0 % VAT. Check the account coding of the article in eAccounting.',
  'eaccounting.4028': 'The order cannot be cancelled. Look at the order in eAccounting.',
  'eaccounting.4029': 'A personal identity number is not valid. Correct it on the customer in eAccounting.',
  'eaccounting.4030': 'A payment reference (OCR, KID) is not valid. Check the settings for payment references in eAccounting.',
  'eaccounting.4031': 'The invoice lacks articles of the order it belongs to. Compare order and invoice in eAccounting.',
  'eaccounting.4032': 'A supplier invoice does not balance. Correct it in eAccounting.',
  'eaccounting.4033': 'The document is in an approval flow that does not allow this. Finish the approval in eAccounting.',
  'eaccounting.4034':
    'The app is registered with Visma as a sandbox client, which may not do this. The operator should use the client id for production.',
  'eaccounting.4035':
    'The customer is set to be charged VAT although abroad, which eAccounting does not allow for an EU country. Correct the customer in eAccounting.',
  'eaccounting.4037': 'A bank reconciliation lies in a locked period. Open the period in eAccounting.',
  'eaccounting.4038': 'The date lies in a locked fiscal year. Unlock the year in eAccounting, or change the date of the invoice.',
  'eaccounting.4039':
    'An invoice in the currency of the company takes no separate amount in that currency. Correct the payment in eAccounting.',
  'eaccounting.4100': 'A register that eAccounting asks, for example VIES for VAT numbers, does not answer.',
  'eaccounting.5000': 'eAccounting had a fault of its own.',
  'eaccounting.5001': 'eAccounting cannot reach a service that it needs.',
  'eaccounting.5002': 'eAccounting broke off what it was doing.',
  'eaccounting.5003': 'A stock article can become a non-stock article only when its stock is 0. Set the stock to 0 in eAccounting first.',
  'eaccounting.5004': 'A stock article can become a service only when its stock is 0. Set the stock to 0 in eAccounting first.',
  'eaccounting.5005': 'The project has ended in eAccounting. Open it again, or take it off the document in eAccounting.',
  'eaccounting.5006': 'The cost centre is inactive in eAccounting. Activate it, or take it off the document in eAccounting.',
  'eaccounting.5007': 'What a file should be attached to does not exist in eAccounting. Look for the document in eAccounting.',
  'eaccounting.6000': 'eAccounting did not understand a search of ours. The fault is in this program; the operator should report it.',
  'eaccounting.6001':
    'eAccounting did not accept a value in the address of a call. The fault is in this program; the operator should report it.',
  // What pages add: the other system’s own words, and to a transfer that waits after a failure that nobody has to mend
  'vendor-says': 'In its own words: “{vendor}”',
  'waits-by-itself': 'It is tried again by itself, and nothing is written twice.',
} satisfies Record<string, string>;
