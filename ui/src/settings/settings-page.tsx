/** The settings page in the order of the help article, saved as one. */
import { useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import { useText } from '../language/use-text.ts';
import { ManualGet } from '../manual/manual-get.tsx';
import { hashOf } from '../navigation/route.ts';
import { FailureNote } from '../parts/failure-note.tsx';
import { Icon } from '../parts/icon.tsx';
import { SaveBar } from './save-bar.tsx';
import { AboutSection } from './sections/about.tsx';
import { AlertsSection } from './sections/alerts.tsx';
import { CustomersSection } from './sections/customers.tsx';
import { HistorySection } from './sections/history.tsx';
import { InitialSyncSection } from './sections/initial-sync.tsx';
import { InvoicesSection } from './sections/invoices.tsx';
import { PaymentTermsSection } from './sections/payment-terms.tsx';
import { ProductsSection } from './sections/products.tsx';
import styles from './settings-page.module.css';
import { StalePanel } from './stale-panel.tsx';
import type { Options, SettingsAnswer } from './types.ts';
import { useSaving } from './use-saving.ts';
import { useSettingsForm } from './use-settings-form.ts';

interface SettingsPageProps {
  answer: SettingsAnswer;
  options: Options | null;
  /** Why the lists of the two systems are missing. */
  optionsError: unknown;
  readOptionsAgain: () => void;
  isShown: boolean;
  /** Told upwards, so that the other pages can say so too. */
  onDirty: (isDirty: boolean) => void;
}

export function SettingsPage({ answer, options, optionsError, readOptionsAgain, isShown, onDirty }: SettingsPageProps) {
  const text = useText();
  const settingsForm = useSettingsForm(answer, options);
  const { form, base } = settingsForm;
  const saving = useSaving(settingsForm);
  const { isDirty } = form.formState;

  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  const save = form.handleSubmit(
    (values) => saving.save(values, base.revision),
    (faults) => {
      saving.foundFaults(countFaults(faults));
      requestAnimationFrame(showFirstFault);
    },
  );
  const sections = { options, saved: base.settings };
  return (
    <FormProvider {...form}>
      <div className={styles.page}>
        {saving.stale ? (
          <StalePanel key={saving.stale.revision} stale={saving.stale} yours={form.getValues()} options={options} saving={saving} />
        ) : null}
        {optionsError ? <FailureNote error={optionsError} what={text('mapping.unreadable')} retry={readOptionsAgain} /> : null}
        {base.settings.invoices.startFrom === 'none' ? (
          <p>
            <a className="lead" href={hashOf({ page: 'start' })}>
              <Icon name="right" />
              <span>{text('start.link')}</span>
            </a>
          </p>
        ) : null}
        <InitialSyncSection {...sections} />
        <ProductsSection {...sections} />
        <CustomersSection {...sections} />
        <PaymentTermsSection {...sections} />
        <InvoicesSection {...sections} />
        <ManualGet status={base.settings.invoices.status} />
        <AlertsSection />
        <SaveBar settingsForm={settingsForm} saving={saving} isShown={isShown} onSave={() => void save()} />
        <HistorySection options={options} />
        <AboutSection />
      </div>
    </FormProvider>
  );
}

function showFirstFault(): void {
  const field = document.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus({ preventScroll: true });
  // To the middle: the lower edge may be covered by the bar.
  field?.scrollIntoView({ block: 'center' });
}

/** A fault is a leaf with a type; what holds others is none itself. */
function countFaults(faults: object): number {
  if ('type' in faults && typeof faults.type === 'string') return 1;
  return Object.values(faults).reduce<number>(
    (count, inner) => count + (typeof inner === 'object' && inner !== null ? countFaults(inner) : 0),
    0,
  );
}
