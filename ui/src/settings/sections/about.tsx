/** The foot of the settings: what crosses and what does not, where help is, and the way out. */
import { memo } from 'react';
import { useText } from '../../language/use-text.ts';
import { Card } from '../../parts/card.tsx';
import { Uninstall } from './uninstall.tsx';

export const AboutSection = memo(function AboutSection() {
  const text = useText();
  return (
    <Card title={text('about.title')}>
      <p>{text('about.transferred')}</p>
      <p>{text('about.not-transferred')}</p>
      <p>{text('about.support')}</p>
      <Uninstall />
    </Card>
  );
});
