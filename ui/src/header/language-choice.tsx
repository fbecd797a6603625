/** The language of the page for this visit. */
import { useLanguage } from '../language/language-context.tsx';
import { PAGE_LANGUAGES } from '../language/text.ts';
import { useText } from '../language/use-text.ts';
import styles from './language-choice.module.css';

export function LanguageChoice() {
  const text = useText();
  const { language, choose } = useLanguage();
  return (
    <div className={styles.languages} role="group" aria-label={text('page.language')}>
      {PAGE_LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => choose(one)}>
          {NAMES[one]}
        </button>
      ))}
    </div>
  );
}

/** In their own words. */
const NAMES = { en: 'English', nb: 'Norsk' } as const;
