/** What an update may change: one tick for each field of a record. */
import { Checkbox } from '@mantine/core';
import { Controller } from 'react-hook-form';
import { useText } from '../../language/use-text.ts';
import { Part } from '../../parts/card.tsx';
import type { Settings } from '../types.ts';
import styles from './fields.module.css';

type Updates<Kind extends 'products' | 'customers'> = readonly (keyof Settings[Kind]['updateFields'] & string)[];

const FIELDS: { products: Updates<'products'>; customers: Updates<'customers'> } = {
  products: ['name', 'price', 'unit', 'coding', 'active', 'costPrice'],
  customers: ['name', 'address', 'delivery', 'email', 'phone', 'organisationNumber', 'paymentTerm', 'currency'],
};

export function SwitchesField({ kind }: { kind: 'products' | 'customers' }) {
  const text = useText();
  const names =
    kind === 'products'
      ? FIELDS.products.map((name) => `products.updateFields.${name}` as const)
      : FIELDS.customers.map((name) => `customers.updateFields.${name}` as const);
  return (
    <Part title={text(`${kind}.update`)} about={text(`${kind}.update-about`)}>
      <div className={styles.ticks}>
        {names.map((name) => (
          <Controller<Settings, typeof name>
            key={name}
            name={name}
            render={({ field }) => (
              <Checkbox
                label={text(`f.${name}`)}
                checked={field.value}
                onChange={(event) => field.onChange(event.currentTarget.checked)}
                onBlur={field.onBlur}
              />
            )}
          />
        ))}
      </div>
    </Part>
  );
}
