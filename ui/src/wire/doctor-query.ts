/** The latest examination by the doctor. */
import { useQuery } from '@tanstack/react-query';
import { routes } from '../../../api/schema.ts';
import { LIVE } from './live.ts';
import { useWire } from './wire-context.tsx';

export const useDiagnosis = () => {
  const { ask } = useWire();
  return useQuery({ queryKey: [LIVE, 'doctor'], queryFn: ({ signal }) => ask(routes.doctor, { signal }) });
};
