/** Global location numbers (Rackbeat's `ean` on a customer): 13 digits, the last one a check digit. */

/** The digits when they are a GLN, else null. */
export function gln(text: string | null | undefined): string | null {
  const digits = (text ?? '').replace(/[\s-]/g, '');
  if (!/^\d{13}$/.test(digits)) return null;
  const total = Array.from(digits.slice(0, 12)).reduce((added, digit, index) => added + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return (10 - (total % 10)) % 10 === Number(digits[12]) ? digits : null;
}
