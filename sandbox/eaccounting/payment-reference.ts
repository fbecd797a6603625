/** KID (Norway) and OCR (Sweden): digits of the invoice number with a modulus-10 check digit; OCR also carries its length. */
import type { CompanyKey } from './company.ts';

function mod10(digits: string): number {
  const total = digits
    .split('')
    .toReversed()
    .reduce((sum, digit, index) => {
      const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return sum + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
  return (10 - (total % 10)) % 10;
}

export function paymentReference(company: CompanyKey, invoiceNumber: number): string {
  if (company === 'NO') {
    const digits = String(invoiceNumber).padStart(7, '0');
    return `${digits}${mod10(digits)}`;
  }
  const withLength = `${invoiceNumber}${(String(invoiceNumber).length + 2) % 10}`;
  return `${withLength}${mod10(withLength)}`;
}
