/** The language of the page for this visit. */
import { LANGUAGES } from '../../../api/languages.ts';
import { useLanguage } from '../language/language-context.tsx';
import { useText } from '../language/use-text.ts';
import styles from './language-choice.module.css';

export function LanguageChoice() {
  const text = useText();
  const { language, choose, hasFailed } = useLanguage();
  return (
    <>
      <div className={styles.languages} role="group" aria-label={text('page.language')}>
        {LANGUAGES.map((one) => (
          <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => choose(one)}>
            {NAMES[one]}
          </button>
        ))}
      </div>
      {hasFailed ? (
        <p className="small" role="alert">
          {text('failure.no-answer')}
        </p>
      ) : null}
    </>
  );
}

/** In their own words. */
const NAMES = { nb: 'Norsk', sv: 'Svenska', da: 'Dansk', en: 'English' } as const;
