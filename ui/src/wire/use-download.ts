/** Brings a file of ours to the reader's device. A plain link could not: it would carry no bearer. */
import { useMutation } from '@tanstack/react-query';
import { useLanguage } from '../language/language-context.tsx';
import { useWire } from './wire-context.tsx';

export function useDownload(path: string, name: string) {
  const { file } = useWire();
  const { language } = useLanguage();
  return useMutation({
    mutationFn: async () => {
      const address = URL.createObjectURL(await file(path, language));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      URL.revokeObjectURL(address);
    },
  });
}
