/** The latest examination by the doctor. */
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { type diagnosis, routes } from '../../../api/schema.ts';
import { LIVE } from './live.ts';
import { useWire } from './wire-context.tsx';

export type Diagnosis = z.output<typeof diagnosis>;
export type DiagnosisLine = Diagnosis['lines'][number];

export const DIAGNOSIS_KEY = [LIVE, 'doctor'] as const;

export const useDiagnosis = () => {
  const { ask } = useWire();
  return useQuery({ queryKey: DIAGNOSIS_KEY, queryFn: ({ signal }) => ask(routes.doctor, { signal }) });
};
