/** The foot of the settings: what crosses and what does not, where help is, and the way out. */
import { useText } from '../../language/use-text.ts';
import { Card } from '../../parts/card.tsx';
import { Uninstall } from './uninstall.tsx';

export function AboutSection() {
  const text = useText();
  return (
    <Card title={text('about.title')}>
      <p>{text('about.transferred')}</p>
      <p>{text('about.not-transferred')}</p>
      <p>{text('about.support')}</p>
      <Uninstall />
    </Card>
  );
}
