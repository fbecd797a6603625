/** Where something is mended: a section of our settings, or one of the two systems in a window of its own. */
import { useText } from '../language/use-text.ts';
import { useConnection } from '../wire/queries.ts';

export function PlaceLink({ place }: { place: string }) {
  const text = useText();
  const { data: connection } = useConnection();
  if (place.startsWith('#')) return <a href={place}>{text('place.settings')}</a>;
  return (
    <a href={place} target="_blank" rel="noreferrer">
      {text(place === connection?.rackbeat.url ? 'place.rackbeat' : 'place.eaccounting')}
    </a>
  );
}
