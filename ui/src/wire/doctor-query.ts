/** The latest examination by the doctor, and a new one. The first asker has one made, which takes seconds. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { type diagnosis, routes } from '../../../api/schema.ts';
import { LIVE } from './live.ts';
import { useWire } from './wire-context.tsx';

type Diagnosis = z.output<typeof diagnosis>;
export type DiagnosisLine = Diagnosis['lines'][number];

const DIAGNOSIS_KEY = [LIVE, 'doctor'] as const;

export const useDiagnosis = () => {
  const { ask } = useWire();
  return useQuery({ queryKey: DIAGNOSIS_KEY, queryFn: ({ signal }) => ask(routes.doctor, { signal }) });
};

export const useExamination = () => {
  const { ask } = useWire();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask(routes.examine, {}),
    onSuccess: (diagnosis) => queries.setQueryData(DIAGNOSIS_KEY, diagnosis),
  });
};
