/** A company as Rackbeat's stand-in takes it: whole, domestic, and with an address of its own for its invoices. */
export const firm = (name: string, email: string | null = `post@${name.toLowerCase().replaceAll(' ', '')}.example`) => ({
  company_name: `${name} AS`,
  customer_group_id: 1001,
  payment_terms_id: 1002,
  layout_id: 1,
  vat_zone: 'domestic',
  currency: 'NOK',
  address_street: 'Storgata 1',
  address_zipcode: '0155',
  address_city: 'Oslo',
  address_country: 'Norge',
  ...(email ? { contact_email: email } : {}),
});
