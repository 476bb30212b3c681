import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { useFreshLogin } from '@/components/useFreshLogin';
import { toForm, toLetter, type Letter, type LetterForm, type LetterRequest } from '../model';
import { LetterFields } from './LetterFields';

type Props = {
  name: string;
  letter: Letter;
  /** Of a complaint: which matters of the objection its own are; they stay these. */
  numbers?: readonly number[];
  version: number;
  perform: (letter: LetterRequest, version: number, intention: string) => Promise<unknown>;
  reload: () => void;
};

/** A letter that came back, mended and sent again. */
export function CorrectLetter({ name, letter, numbers, version, perform, reload }: Props) {
  const { t } = useTranslation('remedies');
  const fresh = useFreshLogin();
  return (
    <FormAct<LetterForm> wide primary name={`${name}.correct`} act={t('correct.act')} title={t('correct.act')} consequence={fresh.with(t('correct.text'))} reload={reload} initial={toForm(letter)} version={version}
      perform={(form, intention, seen = version) => fresh.guard(perform(toLetter(form), seen, intention))}>
      <LetterFields at={[]} {...(numbers && { fixed: numbers.map((number, at) => ({ number, at })) })} />
    </FormAct>
  );
}
